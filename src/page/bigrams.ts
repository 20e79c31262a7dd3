/** Compares texts by the pairs of neighbouring characters that they share: a number or a Latin word counts as one character. */

/** A pair as a number: two UTF-16 units, or the hash of a number or Latin word in the place of one. */
export type Pair = number;

const UNITS = 0x10000;
const ALONE = UNITS * UNITS;
const PRIVATE = 0xe000;
const PRIVATE_SIZE = 0x1900;
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
    let unit = text.charCodeAt(i);
    if (isAlphanumeric(unit)) {
      let hash = unit;
      while (isAlphanumeric(text.charCodeAt(i + 1))) {
        i += 1;
        hash = (hash * 31 + text.charCodeAt(i)) % PRIVATE_SIZE;
      }
      unit = PRIVATE + (hash % PRIVATE_SIZE);
      if (i > start) visit(ALONE + unit, start);
    } else if (!isIdeograph(unit)) continue;
    if (end >= 0 && start - end <= FAR) visit(previous * UNITS + unit, start);
    previous = unit;
    end = i + 1;
  }
}

/** The pairs of a text, doubles dropped. */
export function bigrams(text: string): Set<Pair> {
  const found = new Set<Pair>();
  eachPair(text, (pair) => found.add(pair));
  return found;
}

/** The share of a text's pairs that another text has; 0 where there are none. */
export function coverage(pairs: ReadonlySet<Pair>, other: ReadonlySet<Pair>): number {
  let shared = 0;
  for (const pair of pairs) if (other.has(pair)) shared += 1;
  return pairs.size === 0 ? 0 : shared / pairs.size;
}
