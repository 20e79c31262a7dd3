/** Articles by date, paper, kind and words. */
import { z } from 'zod';
import { defineQuery } from '../../src/graph/query.ts';
import type { DateParameters } from '../parts/filters.ts';
import { articleRow } from '../parts/things.ts';
import { listed, type Undated, type Window } from '../parts/window.ts';

const row = z.object({ ...listed, node: articleRow });
export type ArticleListRow = z.infer<typeof row>;

export interface ArticlesFilter {
  readonly date: DateParameters | null;
  readonly kinds: readonly string[] | null;
  readonly publication: string | null;
  readonly text: string | null;
  /** The same words for the full-text index, where it finds neither more nor less. */
  readonly phrase: string | null;
}

export const articles = defineQuery<ArticlesFilter & Window & Undated, ArticleListRow>({
  name: 'article/articles',
  row,
});
