/** How many pairs may be one and nobody has decided on. */
import { defineQuery } from '../../src/graph/query.ts';
import { total } from '../parts/window.ts';
import type { CandidatesFilter } from './candidates.ts';

export const candidatesCount = defineQuery<CandidatesFilter, { total: number }>({
  name: 'decision/candidates-count',
  row: total,
});
