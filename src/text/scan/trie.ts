/** Many words in one table: a text is walked through once, whatever their number. */
import { Characters } from './characters.ts';

interface Node<V> {
  readonly next: Map<number, Node<V>>;
  /** What the words that end here stand for, and what those stand for that this one begins with: short words first. */
  values: readonly V[];
}

const HASH = 0x3fff;
/** Where two UTF-16 units beside each other are noted; several pairs may share a place. */
const pair = (text: string, at: number): number => (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & HASH;

const NONE: readonly never[] = [];

/** Holds words, each with what it stands for, and finds all of them that stand in a text. */
export class Trie<V> {
  readonly #root: Node<V> = { next: new Map(), values: NONE };
  /** The characters that are words, and those that longer words begin with. */
  readonly #lone: Characters;
  readonly #begin: Characters;
  /** 1 where a word may begin with two such units: at most places this says that none does. */
  readonly #pairs = new Uint8Array(HASH + 1);

  constructor(words: Iterable<readonly [word: string, value: V]>) {
    const all = [...words];
    this.#lone = new Characters(all.flatMap(([word]) => (word.length === 1 ? [word] : [])));
    this.#begin = new Characters(all.flatMap(([word]) => (word.length > 1 ? [word] : [])));
    // Short words first: a longer one takes over what the shorter stand for.
    for (const [word, value] of all.sort((a, b) => a[0].length - b[0].length)) this.#add(word, value);
  }

  #add(word: string, value: V): void {
    let node = this.#root;
    for (let i = 0; i < word.length; i += 1) {
      const next: Node<V> = node.next.get(word.charCodeAt(i)) ?? { next: new Map(), values: node.values };
      node.next.set(word.charCodeAt(i), next);
      node = next;
    }
    node.values = [...node.values, value];
    if (word.length > 1) this.#pairs[pair(word, 0)] = 1;
  }

  /** What the words that begin at an offset stand for, short words first. */
  at(text: string, start: number): readonly V[] {
    const long = this.#begin.at(text, start) && this.#pairs[pair(text, start)] === 1;
    if (!long && !this.#lone.at(text, start)) return NONE;
    let node = this.#root.next.get(text.charCodeAt(start));
    let values: readonly V[] = NONE;
    for (let end = start + 1; node !== undefined; end += 1) {
      values = node.values;
      node = long && end < text.length ? node.next.get(text.charCodeAt(end)) : undefined;
    }
    return values;
  }
}
