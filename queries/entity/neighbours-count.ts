/** How many relationships a thing has, articles aside. */
import { defineBatch } from '../../src/graph/query.ts';
import { totalUnder } from '../parts/window.ts';
import type { NeighboursFilter } from './neighbours.ts';

export const neighboursCount = defineBatch<NeighboursFilter, { parent: string; total: number }>({
  name: 'entity/neighbours-count',
  row: totalUnder,
});
