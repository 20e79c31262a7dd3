/** Very many words, of which one may stand at a place: a table finds them at a tenth of what a pattern of them takes. */
import { Twin } from './plain.ts';
import { Trie } from './trie.ts';

/** What `Opening` is for a few words. */
export class WordsAt {
  readonly #lengths: Trie<number>;

  constructor(words: Iterable<string>) {
    this.#lengths = new Trie(Array.from(words, (word) => [word, word.length] as const));
  }

  /** How long the longest of the words at an offset is, 0 where none stands. */
  lengthAt(text: string, offset: number): number {
    const lengths = this.#lengths.at(text, offset);
    // Asked for what stands before the first element, V8 looks for a property of that name.
    return lengths.length === 0 ? 0 : (lengths[lengths.length - 1] ?? 0);
  }

  /** Whether all that a text goes on with at an offset is one of the words. */
  isRest(text: string, offset = 0): boolean {
    return offset < text.length && this.lengthAt(text, offset) === text.length - offset;
  }
}

/** What `Finder` is for a pattern that begins with any of very many words: it is asked only where one of them stands. */
export class FinderByBeginning {
  readonly #pattern: Twin;
  readonly #beginnings: WordsAt;

  /** @param beginnings no match begins with another word */
  constructor(pattern: RegExp, beginnings: Iterable<string>) {
    this.#pattern = new Twin(new RegExp(pattern.source, 'uy'));
    this.#beginnings = new WordsAt(beginnings);
  }

  /** Every match in a text, in order. */
  in(text: string): readonly RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    const pattern = this.#pattern.for(text);
    for (let start = 0; start < text.length; start += 1) {
      if (this.#beginnings.lengthAt(text, start) === 0) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (match === null) continue;
      found.push(match);
      start = pattern.lastIndex - 1;
    }
    return found;
  }
}
