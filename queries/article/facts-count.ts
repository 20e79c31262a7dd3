/** How many facts an article states. */
import { defineBatch } from '../../src/graph/query.ts';
import { totalUnder } from '../parts/window.ts';

export const factsCount = defineBatch<object, { parent: string; total: number }>({
  name: 'article/facts-count',
  row: totalUnder,
});
