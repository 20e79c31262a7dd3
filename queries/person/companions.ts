/** Who was at the same events as a person. */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';
import { personReference } from '../parts/things.ts';

const row = z.object({
  parent: z.string(),
  together: z.int(),
  weight: z.number(),
  firstSeen: z.string().nullable(),
  lastSeen: z.string().nullable(),
  node: personReference,
});
export type CompanionRow = z.infer<typeof row>;

export const companions = defineBatch<{ readonly limit: number }, CompanionRow>({ name: 'person/companions', row });
