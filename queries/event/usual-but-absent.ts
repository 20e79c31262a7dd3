/** Who is usually at such events and was not at this one. */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';
import { personReference } from '../parts/things.ts';

const row = z.object({
  parent: z.string(),
  usualShare: z.number(),
  /** The last sitting at which the person was. */
  lastThere: z.string(),
  date: z.string(),
  node: personReference,
});
export type AbsenteeRow = z.infer<typeof row>;

export const usualButAbsent = defineBatch<{ readonly limit: number }, AbsenteeRow>({
  name: 'event/usual-but-absent',
  row,
});
