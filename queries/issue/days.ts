/** On how many days of a span of time any paper is loaded. */
import { z } from 'zod';
import { defineQuery } from '../../src/graph/query.ts';
import type { IssueFilter } from './publications.ts';

const row = z.object({
  days: z.int(),
  articles: z.int(),
  firstDay: z.string().nullable(),
  lastDay: z.string().nullable(),
});
export type DaysRow = z.infer<typeof row>;

export const days = defineQuery<IssueFilter, DaysRow>({ name: 'issue/days', row });
