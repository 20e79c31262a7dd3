/** Cuts Chinese text into words with their parts of speech: the one file that knows nodejieba. */
import { createRequire } from 'node:module';
import { z } from 'zod';
import { lastUpTo } from './sorted.ts';

export interface Word {
  readonly text: string;
  /** Part of speech in the ICTCLAS tag set: `n` noun, `v` verb, `p` preposition, `ns` place name, `x` other … */
  readonly tag: string;
  /** UTF-16 offset in the text that was cut. */
  readonly start: number;
}

const unknownTo = z.custom<(...input: readonly unknown[]) => unknown>((value) => typeof value === 'function');
const cutter = z.object({ cut: unknownTo, tag: unknownTo });
const tagged = z.array(z.object({ word: z.string(), tag: z.string() }));
let loaded: z.infer<typeof cutter> | undefined;

/** nodejieba is CommonJS and loads a dictionary of 250 MB: only what reads articles pays for it. */
function jieba(): z.infer<typeof cutter> {
  if (loaded === undefined) {
    const module: unknown = createRequire(import.meta.url)('nodejieba');
    loaded = cutter.parse(module);
  }
  return loaded;
}

const tag = (text: string): z.infer<typeof tagged> => tagged.parse(jieba().tag(text));

/**
 * A word's tag is the dictionary's, whatever stands around it: asking once for each word takes half the time. The word
 * is kept with it: looked up in other tables, a string that was looked up before is found faster than a new one.
 */
const entries = new Map<string, Pick<Word, 'text' | 'tag'>>();
const MOST_ENTRIES = 50_000;

function remember(text: string, tag: string): Pick<Word, 'text' | 'tag'> {
  if (entries.size >= MOST_ENTRIES) entries.clear();
  const entry = { text, tag };
  entries.set(text, entry);
  return entry;
}

/** The entry of a word that was cut out of `text`; where the word alone would be cut again, the text as a whole tells. */
function entryOf(word: string, text: string): Pick<Word, 'text' | 'tag'> {
  const known = entries.get(word);
  if (known !== undefined) return known;
  const [only, ...others] = tag(word);
  if (only !== undefined && others.length === 0) return remember(word, only.tag);
  return remember(word, tag(text).find((found) => found.word === word)?.tag ?? 'x');
}

/** A text that was cut: a word is looked up when somebody asks for it, and kept. */
export class CutText {
  readonly #text: string;
  readonly #pieces: readonly string[];
  /** Where each word begins, and where the last ends. */
  readonly #starts: readonly number[];
  readonly #words: (Word | undefined)[] = [];

  /** @param offset where the text begins in a longer one */
  constructor(text: string, offset = 0) {
    this.#text = text;
    const pieces: string[] = [];
    const starts = [offset];
    let end = offset;
    const cut = jieba().cut(text, true);
    for (const word of Array.isArray(cut) ? cut : []) {
      if (typeof word !== 'string') throw new TypeError('nodejieba.cut gives words');
      pieces.push(word);
      end += word.length;
      starts.push(end);
    }
    this.#pieces = pieces;
    this.#starts = starts;
  }

  /** A word by its number. */
  word(number: number): Word | undefined {
    const known = this.#words[number];
    const piece = this.#pieces[number];
    if (known !== undefined || piece === undefined) return known;
    const { text, tag } = entryOf(piece, this.#text);
    const word = { text, tag, start: this.#starts[number] ?? 0 };
    this.#words[number] = word;
    return word;
  }

  /** The last word that begins at or before an offset. */
  upTo(offset: number): Word | undefined {
    return this.word(Math.min(lastUpTo(this.#starts, offset), this.#pieces.length - 1));
  }
}

/** The words of a text, in order; joined again they are the text. */
export function wordsOf(text: string): Word[] {
  const cut = new CutText(text);
  const words: Word[] = [];
  for (let word = cut.word(0); word !== undefined; word = cut.word(words.length)) words.push(word);
  return words;
}
