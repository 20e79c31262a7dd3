/** How many awards there are of a name and recipient. */
import { defineQuery } from '../../src/graph/query.ts';
import { total } from '../parts/window.ts';
import type { AwardsFilter } from './awards.ts';

export const awardsCount = defineQuery<AwardsFilter, { total: number }>({ name: 'award/awards-count', row: total });
