/** Tells in one walk over a text which of many needs it meets. */
import type { Need } from './needs.ts';
import { Trie } from './trie.ts';

/** What a text meets: for the number of each need 1, or 0. */
export type Met = Uint8Array;

/** Whether all of these needs are met. */
export function meets(met: Met, needs: readonly number[]): boolean {
  for (const need of needs) if (met[need] !== 1) return false;
  return true;
}

export class Watch {
  readonly #numbers = new Map<string, number>();
  readonly #words: (readonly [string, number])[] = [];
  #trie: Trie<number> | undefined;

  /** How many needs are watched for. */
  get size(): number {
    return this.#numbers.size;
  }

  /** Watches for a need from now on. @returns its number; the same need always has the same */
  add(need: Need): number {
    const key = [...need].sort().join('\n');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    for (const word of need) this.#words.push([word, number]);
    this.#trie = undefined;
    return number;
  }

  /**
   * Walks over a text and notes in `met`, where nothing may be noted yet, what it meets. @returns the numbers of the
   * needs that are met, each once
   */
  look(text: string, met: Met): number[] {
    this.#trie ??= new Trie(this.#words);
    const trie = this.#trie;
    const found: number[] = [];
    for (let i = 0; i < text.length; i += 1) {
      const needs = trie.at(text, i);
      for (let k = 0; k < needs.length; k += 1) {
        const need = needs[k] ?? 0;
        if (met[need] === 1) continue;
        met[need] = 1;
        found.push(need);
      }
    }
    return found;
  }
}
