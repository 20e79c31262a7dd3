/** The words of a sentence, found where somebody asks for them: the word cutter takes half the time of reading. */
import { Characters } from './scan/characters.ts';
import { lastUpTo } from './sorted.ts';
import { CutText, type Word } from './words.ts';

/** No word reaches over these: what stands between two is cut by itself, and has the same words in any sentence. */
const PARTS_CLAUSES = new Characters('，。、；：！？“”‘’（）《》 \t\n');

/** Where clauses begin, and the end of the text. */
function edgesOf(text: string): number[] {
  const edges = [0];
  for (let i = 1; i < text.length; i += 1) if (PARTS_CLAUSES.at(text, i - 1)) edges.push(i);
  edges.push(text.length);
  return edges;
}

export class Cut {
  readonly text: string;
  #edges: readonly number[] | undefined;
  readonly #clauses: (CutText | undefined)[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** The last word that begins before `at`. */
  before(at: number): Word | undefined {
    const last = Math.min(at, this.text.length) - 1;
    if (last < 0) return undefined;
    // What parts clauses is a word of its own: whoever walks up to it asks nothing of the clause before.
    if (PARTS_CLAUSES.at(this.text, last)) return { text: this.text.charAt(last), tag: 'x', start: last };
    return this.#clauseAt(last).upTo(last);
  }

  /** The word that begins at `start`, if one does. */
  at(start: number): Word | undefined {
    const word = this.before(start + 1);
    return word?.start === start ? word : undefined;
  }

  /** The words that begin in a part of the text, in order. */
  between(start: number, end: number): Word[] {
    const found: Word[] = [];
    for (let word = this.before(end); word !== undefined && word.start >= start; word = this.before(word.start))
      found.push(word);
    return found.reverse();
  }

  /** The words of the clause that holds an offset. */
  #clauseAt(offset: number): CutText {
    this.#edges ??= edgesOf(this.text);
    const edges = this.#edges;
    const number = lastUpTo(edges, offset);
    const known = this.#clauses[number];
    if (known !== undefined) return known;
    const start = edges[number] ?? 0;
    const end = edges[number + 1] ?? this.text.length;
    const clause = new CutText(this.text.slice(start, PARTS_CLAUSES.at(this.text, end - 1) ? end - 1 : end), start);
    this.#clauses[number] = clause;
    return clause;
  }
}
