/** Compares texts by the pairs of neighbouring characters that they share: a number or a Latin word counts as one character. */
import { NO_KEY, placeIn, tableFor } from '../text/key-table.ts';

/**
 * A pair as a number below 2³¹, which sets and maps hold at least cost: two characters by their places in one row of
 * ideographs, surrogates and hashes of numbers or Latin words.
 */
export type Pair = number;

const IDEOGRAPHS = 0x3400;
const SURROGATES = 0xd800;
/** Ideographs end where this many units before the surrogates stand. */
const BETWEEN = SURROGATES - 0xa000;
const HASHES = 0xe000 - IDEOGRAPHS - BETWEEN;
const HASH_SIZE = 0x1900;
const PLACES = HASHES + HASH_SIZE;
const ALONE = PLACES * PLACES;
const FAR = 2;

const isIdeograph = (unit: number): boolean => (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xd800 && unit <= 0xdfff);
const isAlphanumeric = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

/** Calls `visit` for every pair of a text in order; more than two other characters between part a pair. */
export function eachPair(text: string, visit: (pair: Pair, at: number) => void): void {
  let previous = 0;
  let end = -1;
  for (let i = 0; i < text.length; i += 1) {
    const start = i;
    const unit = text.charCodeAt(i);
    let place = unit - IDEOGRAPHS;
    if (isAlphanumeric(unit)) {
      let hash = unit;
      while (isAlphanumeric(text.charCodeAt(i + 1))) {
        i += 1;
        hash = (hash * 31 + text.charCodeAt(i)) % HASH_SIZE;
      }
      place = HASHES + (hash % HASH_SIZE);
      if (i > start) visit(ALONE + place, start);
    } else if (!isIdeograph(unit)) continue;
    else if (unit >= SURROGATES) place -= BETWEEN;
    if (end >= 0 && start - end <= FAR) visit(previous * PLACES + place, start);
    previous = place;
    end = i + 1;
  }
}

/** A set of pairs. */
export class Pairs {
  readonly #table: Int32Array;
  #size = 0;

  /** @param most how many pairs it may come to hold */
  constructor(most: number) {
    this.#table = tableFor(most);
  }

  get size(): number {
    return this.#size;
  }

  add(pair: Pair): void {
    const place = placeIn(this.#table, pair);
    if (this.#table[place] === pair) return;
    this.#table[place] = pair;
    this.#size += 1;
  }

  has(pair: Pair): boolean {
    return this.#table[placeIn(this.#table, pair)] === pair;
  }

  /** How many of its pairs fulfil a condition. */
  count(condition: (pair: Pair) => boolean): number {
    let found = 0;
    for (const pair of this.#table) if (pair !== NO_KEY && condition(pair)) found += 1;
    return found;
  }
}

/** The pairs of a text, doubles dropped: no more than it has characters. */
export function bigrams(text: string): Pairs {
  const found = new Pairs(text.length);
  eachPair(text, (pair) => found.add(pair));
  return found;
}

/** The share of a text's pairs that another text has; 0 where there are none. */
export const coverage = (pairs: Pairs, other: Pairs): number =>
  pairs.size === 0 ? 0 : pairs.count((pair) => other.has(pair)) / pairs.size;
