/** Cuts Chinese text into words with their parts of speech: the one file that knows nodejieba. */
import { createRequire } from 'node:module';
import { z } from 'zod';

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

/** The words of a text, in order; joined again they are the text. */
export function wordsOf(text: string): Word[] {
  const cut = jieba().cut(text, true);
  const words: Word[] = [];
  let start = 0;
  for (const word of Array.isArray(cut) ? cut : []) {
    if (typeof word !== 'string') throw new TypeError('nodejieba.cut gives words');
    const entry = entryOf(word, text);
    words.push({ text: entry.text, tag: entry.tag, start });
    start += word.length;
  }
  return words;
}

/** Index of the last word that begins before `at`, -1 where none does. */
export function lastBefore(cut: readonly Word[], at: number): number {
  let low = 0;
  let high = cut.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cut[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The word that begins at `start`, if one does. */
export function wordAt(cut: readonly Word[], start: number): Word | undefined {
  const word = cut[lastBefore(cut, start) + 1];
  return word?.start === start ? word : undefined;
}
