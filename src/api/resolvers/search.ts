/** `Query.search`. */
import { z } from 'zod';
import { type SearchRow, search } from '../../../queries/search/search.ts';
import { searchCount } from '../../../queries/search/search-count.ts';
import { oneOf, page, parseArguments } from '../arguments.ts';
import type { Scope } from '../context.ts';
import { thingKinds } from '../enums.ts';
import { highlight } from '../highlight.ts';
import { listAll } from '../lists.ts';
import { searchFilter, searchTerms } from '../searching.ts';
import { slice } from '../window.ts';

const searchArguments = z.object({ ...page, query: searchTerms, kinds: oneOf(z.string()) });

/** What was found, and the words that it was found by. */
type Found = SearchRow & { readonly terms: readonly string[] };

export async function querySearch(_: unknown, args: unknown, { renmai }: Scope) {
  const { query, kinds, ...asked } = parseArguments(searchArguments, args);
  const part = slice('search', false, asked);
  const labels = kinds ?? Object.values(thingKinds);
  const parameters = { ...searchFilter(query, labels), ...part.window };
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
