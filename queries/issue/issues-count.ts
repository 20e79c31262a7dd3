/** How many papers of a span of time are loaded. */
import { defineQuery } from '../../src/graph/query.ts';
import { total } from '../parts/window.ts';
import type { IssueFilter } from './publications.ts';

export const issuesCount = defineQuery<IssueFilter, { total: number }>({ name: 'issue/issues-count', row: total });
