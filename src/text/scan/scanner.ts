/** Tells in one pass over a text which of many patterns could match in it at all. */
import { needsOf } from './needs.ts';
import { meets, Watch } from './watch.ts';

/**
 * Holds things that are each found by a regular expression. A text is looked through once, character by character,
 * for the words that the expressions cannot do without; only things all of whose needs it meets need be tried on it.
 */
export class Scanner<T> {
  readonly #watch = new Watch();
  readonly #items: readonly { readonly item: T; readonly needs: readonly number[] }[];

  constructor(items: readonly T[], patternOf: (item: T) => RegExp) {
    this.#items = items.map((item) => ({
      item,
      needs: [...new Set(needsOf(patternOf(item)).map((need) => this.#watch.add(need)))],
    }));
  }

  /** The things that could be found in `text`, in the order in which they were given. */
  candidates(text: string): T[] {
    const met = this.#watch.look(text);
    const found: T[] = [];
    for (const { item, needs } of this.#items) if (meets(met, needs)) found.push(item);
    return found;
  }
}
