/** How many things an article names and reports. */
import { defineBatch } from '../../src/graph/query.ts';
import { totalUnder } from '../parts/window.ts';
import type { ContentsFilter } from './contents.ts';

export const contentsCount = defineBatch<ContentsFilter, { parent: string; total: number }>({
  name: 'article/contents-count',
  row: totalUnder,
});
