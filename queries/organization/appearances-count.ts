/** How often an organization appears. */
import { defineBatch } from '../../src/graph/query.ts';
import { totalUnder } from '../parts/window.ts';
import type { AppearancesFilter } from './appearances.ts';

export const appearancesCount = defineBatch<AppearancesFilter, { parent: string; total: number }>({
  name: 'organization/appearances-count',
  row: totalUnder,
});
