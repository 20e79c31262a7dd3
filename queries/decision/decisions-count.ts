/** How many decisions a filter leaves. */
import { defineQuery } from '../../src/graph/query.ts';
import { total } from '../parts/window.ts';
import type { DecisionsFilter } from './decisions.ts';

export const decisionsCount = defineQuery<DecisionsFilter, { total: number }>({
  name: 'decision/decisions-count',
  row: total,
});
