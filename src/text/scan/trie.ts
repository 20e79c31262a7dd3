/** Many words in one table of numbers: a text is walked through once, whatever their number. */
import { placeIn, tableFor } from '../key-table.ts';

const UNITS = 0x10000;
const HASH = 0x3fff;
/** The number of a node and a UTF-16 unit make one key below 2³¹, which the processor compares at once. */
const MOST_NODES = 0x8000;
const ROOT = 0;

/** Where two UTF-16 units beside each other are noted; several pairs may share a place. */
const placeOf = (first: number, second: number): number => (first * 31 + second) & HASH;

const NONE: readonly never[] = [];

/** The ways from node to node, by node and UTF-16 unit. */
class Steps {
  readonly #keys: Int32Array;
  readonly #targets: Uint16Array;

  constructor(steps: ReadonlyMap<number, number>) {
    this.#keys = tableFor(steps.size);
    this.#targets = new Uint16Array(this.#keys.length);
    for (const [key, target] of steps) {
      const place = placeIn(this.#keys, key);
      this.#keys[place] = key;
      this.#targets[place] = target;
    }
  }

  /** The node that a step leads to; the root, to which none does, where there is none. */
  from(key: number): number {
    const place = placeIn(this.#keys, key);
    return this.#keys[place] === key ? (this.#targets[place] ?? ROOT) : ROOT;
  }
}

/** Holds words, each with what it stands for, and finds all of them that stand in a text. */
export class Trie<V> {
  /** For each node what the words stand for that end at it or on the way to it: short words first. */
  readonly #values: (readonly V[])[] = [NONE];
  /** The nodes that the first character of a word leads to, and the steps on from there. */
  readonly #first = new Uint16Array(UNITS);
  readonly #steps: Steps;
  /** 1 where a word may begin with two such units: at most places this says that none does. */
  readonly #pairs = new Uint8Array(HASH + 1);

  constructor(words: Iterable<readonly [word: string, value: V]>) {
    const steps = new Map<number, number>();
    // Short words first: a longer one takes over what the shorter stand for.
    for (const [word, value] of [...words].sort((a, b) => a[0].length - b[0].length)) this.#add(word, value, steps);
    this.#steps = new Steps(steps);
  }

  #add(word: string, value: V, steps: Map<number, number>): void {
    let node = ROOT;
    for (let i = 0; i < word.length; i += 1) {
      const unit = word.charCodeAt(i);
      const key = node * UNITS + unit;
      const next = (i === 0 ? this.#first[unit] : steps.get(key)) || this.#nodeAfter(node);
      if (i === 0) this.#first[unit] = next;
      else steps.set(key, next);
      node = next;
    }
    this.#values[node] = [...(this.#values[node] ?? NONE), value];
    if (word.length > 1) this.#pairs[placeOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  }

  #nodeAfter(node: number): number {
    const added = this.#values.length;
    if (added === MOST_NODES) throw new RangeError(`more than ${MOST_NODES} beginnings of words`);
    this.#values.push(this.#values[node] ?? NONE);
    return added;
  }

  /** What the words that begin at an offset stand for, short words first. */
  at(text: string, start: number): readonly V[] {
    const unit = text.charCodeAt(start);
    let node = this.#first[unit] ?? ROOT;
    if (node === ROOT) return NONE;
    let end = start + 1;
    if (end < text.length && this.#pairs[placeOf(unit, text.charCodeAt(end))] === 1)
      for (; end < text.length; end += 1) {
        const next = this.#steps.from(node * UNITS + text.charCodeAt(end));
        if (next === ROOT) break;
        node = next;
      }
    return this.#values[node] ?? NONE;
  }
}
