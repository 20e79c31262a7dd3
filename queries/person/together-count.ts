/** In how many events two people both took part. */
import { defineBatch } from '../../src/graph/query.ts';
import { totalUnder } from '../parts/window.ts';

export const togetherCount = defineBatch<object, { parent: string; total: number }>({
  name: 'person/together-count',
  row: totalUnder,
});
