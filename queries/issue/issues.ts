/** The loaded papers of a span of time, day by day, with their pages. */
import { z } from 'zod';
import { defineQuery } from '../../src/graph/query.ts';
import { listed, type Window } from '../parts/window.ts';
import type { IssueFilter } from './publications.ts';

const issue = z.object({
  publication: z.string(),
  date: z.string(),
  articles: z.int(),
  /** The empty text where an article tells no page. */
  pages: z.array(z.string()),
  counts: z.array(z.int()),
});
const row = z.object({ ...listed, node: issue });
export type IssueRow = z.infer<typeof row>;

export const issues = defineQuery<IssueFilter & Window, IssueRow>({ name: 'issue/issues', row });
