/** Tells in one pass over a text which of many patterns could match in it at all. */
import { needsOf, rarestFirst } from './needs.ts';
import { type Met, meets, Watch } from './watch.ts';

/** The numbers of the things, by what a text must hold for them to be tried. */
interface Tried {
  /** Those that need nothing. */
  readonly always: readonly number[];
  /** For each need the things of which it is the rarest. */
  readonly byNeed: readonly (readonly number[])[];
  /** For each thing all that it needs. */
  readonly needs: readonly (readonly number[])[];
}

/**
 * Holds things that are each found by a regular expression. A text is looked through once, character by character,
 * for the words that the expressions cannot do without; only things all of whose needs it meets need be tried on it.
 */
export class Scanner<T> {
  readonly #watch = new Watch();
  readonly #items: readonly T[];
  readonly #patternOf: (item: T) => RegExp;
  /** What the text at hand meets, and which things could be found in it: 0 again when it is done with. */
  #met: Met = new Uint8Array(0);
  readonly #could: Uint8Array;
  #tried: Tried | undefined;

  constructor(items: readonly T[], patternOf: (item: T) => RegExp) {
    this.#items = items;
    this.#could = new Uint8Array(items.length);
    this.#patternOf = patternOf;
  }

  /** The things that could be found in `text`, in the order in which they were given. */
  candidates(text: string): T[] {
    // Read off for the first text: who looks through none does not wait for it.
    this.#tried ??= this.#read();
    const { always, byNeed, needs } = this.#tried;
    const met = this.#met;
    const could = this.#could;
    const metNow = this.#watch.look(text, met);
    for (const item of always) could[item] = 1;
    for (const need of metNow)
      for (const item of byNeed[need] ?? []) if (meets(met, needs[item] ?? [])) could[item] = 1;
    for (const need of metNow) met[need] = 0;
    return this.#takeAll();
  }

  /** The things noted as possible, in order. */
  #takeAll(): T[] {
    const could = this.#could;
    const taken: T[] = [];
    for (let number = 0; number < could.length; number += 1) {
      const item = could[number] === 1 ? this.#items[number] : undefined;
      if (item === undefined) continue;
      could[number] = 0;
      taken.push(item);
    }
    return taken;
  }

  #read(): Tried {
    const needs = this.#items.map((item) =>
      rarestFirst(needsOf(this.#patternOf(item))).map((need) => this.#watch.add(need)),
    );
    const always: number[] = [];
    const byNeed = Array.from({ length: this.#watch.size }, (): number[] => []);
    for (const [item, [rarest]] of needs.entries()) (rarest === undefined ? always : byNeed[rarest])?.push(item);
    this.#met = new Uint8Array(this.#watch.size);
    return { always, byNeed, needs };
  }
}
