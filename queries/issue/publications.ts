/** Which papers of a span of time are loaded. */
import { z } from 'zod';
import { defineQuery } from '../../src/graph/query.ts';

const row = z.object({
  publication: z.string(),
  articles: z.int(),
  days: z.int(),
  pages: z.int(),
  firstDay: z.string(),
  lastDay: z.string(),
});
export type PublicationRow = z.infer<typeof row>;

/** Both days included. */
export interface IssueFilter {
  readonly from: string;
  readonly to: string;
  readonly publication: string | null;
}

export const publications = defineQuery<IssueFilter & { readonly limit: number }, PublicationRow>({
  name: 'issue/publications',
  row,
});
