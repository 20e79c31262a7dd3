/** Lists whose words stand behind the name of their kind. */
import type { z } from 'zod';
import { allWords } from './lexicon.ts';

/**
 * A list of `kind word word …` groups as a map from word to kind; a kind's name switches the kind of what follows, also where
 * the list names it again. A word listed twice is of the kind named first.
 *
 * @param kind of the words before the first kind's name
 */
export function headedWords<K extends string>(list: string, kinds: z.ZodType<K>, kind: K): Map<string, K> {
  const map = new Map<string, K>();
  let current = kind;
  for (const word of allWords(list)) {
    const heading = kinds.safeParse(word);
    if (heading.success) current = heading.data;
    else if (!map.has(word)) map.set(word, current);
  }
  return map;
}
