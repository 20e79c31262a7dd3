/** Many words in one table: a text is walked through once, whatever their number. */

interface Node<V> {
  readonly next: Map<number, Node<V>>;
  readonly values: V[];
}
/** A place for two units in a table of 65,536. */
const pair = (first: number, second: number): number => ((first * 31) ^ (second * 131)) & 0xffff;

const NONE: readonly never[] = [];
const empty = <V>(): Node<V> => ({ next: new Map(), values: [] });

/** Holds words, each with what it stands for, and finds all of them that stand in a text. */
export class Trie<V> {
  /** For each UTF-16 unit, 1 + the place in `#starts` of the words that begin with it. */
  readonly #first = new Uint16Array(0x10000);
  readonly #starts: Node<V>[] = [];
  /** 1 where a word may begin with two such units: at most places this says that none does. */
  readonly #pairs = new Uint8Array(0x10000);

  add(word: string, value: V): void {
    const code = word.charCodeAt(0);
    if (this.#first[code] === 0) this.#first[code] = this.#starts.push(empty());
    let node = this.#starts[(this.#first[code] ?? 0) - 1] ?? empty();
    if (word.length > 1) this.#pairs[pair(code, word.charCodeAt(1))] = 1;
    for (let i = 1; i < word.length; i += 1) {
      const next: Node<V> = node.next.get(word.charCodeAt(i)) ?? empty();
      node.next.set(word.charCodeAt(i), next);
      node = next;
    }
    node.values.push(value);
  }

  /** What the words that begin at an offset stand for, short words first. */
  at(text: string, start: number): readonly V[] {
    const place = this.#first[text.charCodeAt(start)] ?? 0;
    let node = place === 0 ? undefined : this.#starts[place - 1];
    let found: readonly V[] = NONE;
    for (let end = start + 1; node !== undefined; end += 1) {
      const { values, next }: Node<V> = node;
      if (values.length > 0) found = found.length === 0 ? values : [...found, ...values];
      if (end === start + 1 && this.#pairs[pair(text.charCodeAt(start), text.charCodeAt(end))] === 0) break;
      node = next.size > 0 && end < text.length ? next.get(text.charCodeAt(end)) : undefined;
    }
    return found;
  }

  /** Tells of every word that stands in a text: what it stands for, and its two ends. Short words come first at a place. */
  each(text: string, tell: (value: V, start: number, end: number) => void): void {
    for (let start = 0; start < text.length; start += 1) {
      const place = this.#first[text.charCodeAt(start)] ?? 0;
      let node = place === 0 ? undefined : this.#starts[place - 1];
      for (let end = start + 1; node !== undefined; end += 1) {
        const { values, next }: Node<V> = node;
        for (const value of values) tell(value, start, end);
        if (end === start + 1 && this.#pairs[pair(text.charCodeAt(start), text.charCodeAt(end))] === 0) break;
        node = next.size > 0 && end < text.length ? next.get(text.charCodeAt(end)) : undefined;
      }
    }
  }
}
