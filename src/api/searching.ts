/** What a search asks for, from the words that somebody gives: for `Query.search`, and for `renmai find`. */
import type { SearchFilter } from '../../queries/search/search.ts';
import { words } from './arguments.ts';
import { toPhrase } from './phrase.ts';
import { isSound, toSound, toSoundQuery } from './sound.ts';

/** The words of a search: all must be there. */
export const searchTerms = words
  .transform((text) => [...new Set(text.toLowerCase().split(/\s+/u))])
  .refine((list) => list.length <= 8, { error: 'must not have more than 8 words' });

/** The words as a sound, where they can be one. */
const sounding = (text: string) =>
  isSound(text) ? { sound: toSound(text), pinyin: toSoundQuery(toSound(text)) } : { sound: null, pinyin: null };

export const searchFilter = (terms: readonly string[], labels: readonly string[]): SearchFilter => ({
  labels,
  entities: labels.some((label) => label !== 'Article'),
  articles: labels.includes('Article'),
  terms,
  whole: terms.join(' '),
  phrase: toPhrase(terms),
  ...sounding(terms.join('')),
});
