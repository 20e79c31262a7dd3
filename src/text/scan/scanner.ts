/** Tells in one pass over a text which of many patterns could match in it at all. */
import { type Need, needsOf } from './needs.ts';

interface Entry {
  /** The word without its first character. */
  readonly rest: string;
  readonly needs: readonly number[];
}

/**
 * Holds things that are each found by a regular expression. A text is looked through once, character by character,
 * for the words that the expressions cannot do without; only things all of whose needs it meets need be tried on it.
 */
export class Scanner<T> {
  readonly #items: readonly { readonly item: T; readonly needs: readonly number[] }[];
  /** For each UTF-16 unit, 1 + the place in `#entries` of the words that begin with it. */
  readonly #first = new Uint16Array(0x10000);
  readonly #entries: Entry[][] = [];
  /** For each need the scan that met it last. */
  readonly #met: Uint32Array;
  #scan = 0;

  constructor(items: readonly T[], patternOf: (item: T) => RegExp) {
    const numbers = new Map<string, number>();
    const needs: Need[] = [];
    const numberOf = (need: Need): number => {
      const key = [...need].sort().join('\n');
      const known = numbers.get(key) ?? needs.push(need) - 1;
      numbers.set(key, known);
      return known;
    };
    this.#items = items.map((item) => ({ item, needs: [...new Set(needsOf(patternOf(item)).map(numberOf))] }));
    this.#met = new Uint32Array(needs.length);
    const words = new Map<string, number[]>();
    for (const [i, need] of needs.entries()) for (const word of need) words.set(word, [...(words.get(word) ?? []), i]);
    for (const [word, meets] of words) this.#add(word, meets);
  }

  #add(word: string, needs: readonly number[]): void {
    const code = word.charCodeAt(0);
    if (this.#first[code] === 0) this.#first[code] = this.#entries.push([]);
    this.#entries[(this.#first[code] ?? 0) - 1]?.push({ rest: word.slice(1), needs });
  }

  /** The things that could be found in `text`, in the order in which they were given. */
  candidates(text: string): T[] {
    this.#scan += 1;
    const scan = this.#scan;
    for (let i = 0; i < text.length; i += 1) {
      const place = this.#first[text.charCodeAt(i)] ?? 0;
      const entries = place === 0 ? undefined : this.#entries[place - 1];
      if (entries === undefined) continue;
      for (const { rest, needs } of entries)
        if (rest === '' || text.startsWith(rest, i + 1)) for (const need of needs) this.#met[need] = scan;
    }
    return this.#items.filter(({ needs }) => needs.every((need) => this.#met[need] === scan)).map(({ item }) => item);
  }
}
