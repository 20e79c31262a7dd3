/** Tells in one pass over a text which of many patterns could match in it at all. */
import { needsOf, rarestFirst } from './needs.ts';
import { type Met, meets, Watch } from './watch.ts';

/**
 * Holds things that are each found by a regular expression. A text is looked through once, character by character,
 * for the words that the expressions cannot do without; only things all of whose needs it meets need be tried on it.
 */
export class Scanner<T> {
  readonly #watch = new Watch();
  readonly #items: readonly T[];
  readonly #patternOf: (item: T) => RegExp;
  #met: Met = new Uint8Array(0);
  #needs: readonly (readonly number[])[] | undefined;

  constructor(items: readonly T[], patternOf: (item: T) => RegExp) {
    this.#items = items;
    this.#patternOf = patternOf;
  }

  /** The things that could be found in `text`, in the order in which they were given. */
  candidates(text: string): T[] {
    // Read off for the first text: who looks through none does not wait for it.
    this.#needs ??= this.#items.map((item) => this.#needsOf(item));
    const needs = this.#needs;
    if (this.#met.length < this.#watch.size) this.#met = new Uint8Array(this.#watch.size);
    const met = this.#watch.look(text, this.#met);
    return this.#items.filter((_, i) => meets(met, needs[i] ?? []));
  }

  #needsOf(item: T): number[] {
    return rarestFirst(needsOf(this.#patternOf(item))).map((need) => this.#watch.add(need));
  }
}
