/** `Query.search`. */
import { z } from 'zod';
import { type SearchRow, search } from '../../../queries/search/search.ts';
import { searchCount } from '../../../queries/search/search-count.ts';
import { oneOf, page, parseArguments, words } from '../arguments.ts';
import type { Scope } from '../context.ts';
import { thingKinds } from '../enums.ts';
import { highlight } from '../highlight.ts';
import { listAll } from '../lists.ts';
import { toPhrase } from '../phrase.ts';
import { isSound, toSound, toSoundQuery } from '../sound.ts';
import { slice } from '../window.ts';

const terms = words
  .transform((text) => [...new Set(text.toLowerCase().split(/\s+/u))])
  .refine((list) => list.length <= 8, { error: 'must not have more than 8 words' });
const searchArguments = z.object({ ...page, query: terms, kinds: oneOf(z.string()) });

/** The words as a sound, where they can be one. */
const sounding = (text: string) =>
  isSound(text) ? { sound: toSound(text), pinyin: toSoundQuery(toSound(text)) } : { sound: null, pinyin: null };

/** What was found, and the words that it was found by. */
type Found = SearchRow & { readonly terms: readonly string[] };

export async function querySearch(_: unknown, args: unknown, { renmai }: Scope) {
  const { query, kinds, ...asked } = parseArguments(searchArguments, args);
  const part = slice('search', false, asked);
  const labels = kinds ?? Object.values(thingKinds);
  const parameters = {
    labels,
    entities: labels.some((label) => label !== 'Article'),
    articles: labels.includes('Article'),
    terms: query,
    whole: query.join(' '),
    phrase: toPhrase(query),
    ...sounding(query.join('')),
    ...part.window,
  };
  const found = await listAll(renmai, { slice: part, query: search, parameters, count: searchCount });
  return { ...found, edges: found.edges.map((edge) => ({ ...edge, terms: query })) };
}

const scores = [1, 0.9, 0.8, 0.7, 0.6, 0.55, 0.5, 0.4] as const;
const bySound = 5;

export const searchEdge = {
  score: ({ distance }: Found) => scores[distance],
  highlight: ({ distance, matched, terms: marked }: Found) =>
    highlight(matched, distance === bySound ? [matched.toLowerCase()] : marked),
};
