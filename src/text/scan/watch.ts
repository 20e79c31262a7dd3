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

  /** Walks over a text. Who asks often and keeps no answer hands in the array for it. */
  look(text: string, met: Met = new Uint8Array(this.#numbers.size)): Met {
    this.#trie ??= new Trie(this.#words);
    const trie = this.#trie;
    met.fill(0);
    for (let i = 0; i < text.length; i += 1) {
      const needs = trie.at(text, i);
      for (let k = 0; k < needs.length; k += 1) met[needs[k] ?? 0] = 1;
    }
    return met;
  }
}
