/** What each article says of an event. */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';
import { nodeClaims } from '../../src/resolve/claims.ts';
import { stated } from '../parts/stated.ts';

const row = z.object({
  parent: z.string(),
  article: z.string(),
  /** `null` where an article was stored without its words on the event. */
  claim: z
    .string()
    .nullable()
    .transform((json) => (json === null ? null : nodeClaims.Event.parse(JSON.parse(json)))),
  places: z.array(z.string()),
  stated,
});
export type ReportRow = z.infer<typeof row>;

export const reports = defineBatch<{ readonly limit: number }, ReportRow>({ name: 'event/reports', row });
