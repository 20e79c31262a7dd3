/** How many articles there are of a date, paper, kind and words. */
import { defineQuery } from '../../src/graph/query.ts';
import { total } from '../parts/window.ts';
import type { ArticlesFilter } from './articles.ts';

export const articlesCount = defineQuery<ArticlesFilter, { total: number }>({
  name: 'article/articles-count',
  row: total,
});
