/** Things by part of a name or alias, articles by their words. */
import { z } from 'zod';
import { defineQuery } from '../../src/graph/query.ts';
import { thingRow } from '../parts/things.ts';
import { listed, type Window } from '../parts/window.ts';

const row = z.object({
  ...listed,
  /** 0 the name itself … 7 somewhere in a text. */
  distance: z.int().min(0).max(7),
  /** The name, alias, headline or piece of text that matched. */
  matched: z.string(),
  node: thingRow,
});
export type SearchRow = z.infer<typeof row>;

export interface SearchFilter {
  readonly labels: readonly string[];
  /** Whether `labels` has one that is not Article, and whether it has Article. */
  readonly entities: boolean;
  readonly articles: boolean;
  /** Lower-case words that must all be there, and the whole of them with spaces between. */
  readonly terms: readonly string[];
  readonly whole: string;
  /** The same words for the full-text indexes, where they find nothing less. */
  readonly phrase: string | null;
  /** The words as the sound of a name, and the same for the full-text index. */
  readonly sound: string | null;
  readonly pinyin: string | null;
}

export const search = defineQuery<SearchFilter & Window, SearchRow>({ name: 'search/search', row });
