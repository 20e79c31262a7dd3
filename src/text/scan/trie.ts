/** Many words in one table: a text is walked through once, whatever their number. */
import { Characters } from './characters.ts';

interface Node<V> {
  readonly next: Map<number, Node<V>>;
  readonly values: V[];
}
const empty = <V>(): Node<V> => ({ next: new Map(), values: [] });

const HASH = 0x3fff;
/** Where two UTF-16 units beside each other are noted; several pairs may share a place. */
const pair = (text: string, at: number): number => (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & HASH;

const NONE: readonly never[] = [];

/** Holds words, each with what it stands for, and finds all of them that stand in a text. */
export class Trie<V> {
  readonly #root = empty<V>();
  /** The characters that are words, and those that longer words begin with. */
  readonly #lone: Characters;
  readonly #begin: Characters;
  /** 1 where a word may begin with two such units: at most places this says that none does. */
  readonly #pairs = new Uint8Array(HASH + 1);

  constructor(words: Iterable<readonly [word: string, value: V]>) {
    const all = [...words];
    this.#lone = new Characters(all.flatMap(([word]) => (word.length === 1 ? [word] : [])));
    this.#begin = new Characters(all.flatMap(([word]) => (word.length > 1 ? [word] : [])));
    for (const [word, value] of all) this.#add(word, value);
  }

  #add(word: string, value: V): void {
    let node = this.#root;
    for (let i = 0; i < word.length; i += 1) {
      const next: Node<V> = node.next.get(word.charCodeAt(i)) ?? empty();
      node.next.set(word.charCodeAt(i), next);
      node = next;
    }
    node.values.push(value);
    if (word.length > 1) this.#pairs[pair(word, 0)] = 1;
  }

  /** What the words that begin at an offset stand for, short words first. */
  at(text: string, start: number): readonly V[] {
    const long = this.#begin.at(text, start) && this.#pairs[pair(text, start)] === 1;
    if (!long && !this.#lone.at(text, start)) return NONE;
    let found: readonly V[] = NONE;
    let node = this.#root.next.get(text.charCodeAt(start));
    for (let end = start + 1; node !== undefined; end += 1) {
      const { values, next }: Node<V> = node;
      if (values.length > 0) found = found.length === 0 ? values : [...found, ...values];
      node = long && end < text.length ? next.get(text.charCodeAt(end)) : undefined;
    }
    return found;
  }
}
