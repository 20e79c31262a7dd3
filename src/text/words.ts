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

const tagger = z.object({ tag: z.function({ input: [z.string()], output: z.unknown() }) });
const tagged = z.array(z.object({ word: z.string(), tag: z.string() }));
let loaded: ((text: string) => unknown) | undefined;

/** nodejieba is CommonJS and loads a dictionary of 250 MB: only what reads articles pays for it. */
function tag(text: string): z.infer<typeof tagged> {
  if (loaded === undefined) {
    const module: unknown = createRequire(import.meta.url)('nodejieba');
    const jieba = tagger.parse(module);
    loaded = (input) => jieba.tag(input);
  }
  return tagged.parse(loaded(text));
}

/** The words of a text, in order; joined again they are the text. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let start = 0;
  for (const { word, tag: part } of tag(text)) {
    words.push({ text: word, tag: part, start });
    start += word.length;
  }
  return words;
}
