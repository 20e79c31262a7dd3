/** What each article says of a project. */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';
import { nodeClaims } from '../../src/resolve/claims.ts';
import { stated } from '../parts/stated.ts';

const row = z.object({
  parent: z.string(),
  date: z.string().nullable(),
  /** `null` where an article was stored without its words on the project. */
  claim: z
    .string()
    .nullable()
    .transform((json) => (json === null ? null : nodeClaims.Project.parse(JSON.parse(json)))),
  stated,
});
export type ProjectReportRow = z.infer<typeof row>;

export const projectReports = defineBatch<{ readonly limit: number }, ProjectReportRow>({
  name: 'project/reports',
  row,
});
