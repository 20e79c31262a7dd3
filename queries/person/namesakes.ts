/** Other people of the same name, and why they are taken for others. */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';
import { personReference } from '../parts/things.ts';

const row = z.object({
  parent: z.string(),
  node: personReference,
  because: z.enum(['DECIDED', 'SAME_PLACE', 'OTHER_PLACE']),
  /** What the rules saw of the two; empty where they were read in different places. */
  words: z.array(z.string()),
});
export type NamesakeRow = z.infer<typeof row>;

export const namesakes = defineBatch<{ readonly limit: number }, NamesakeRow>({ name: 'person/namesakes', row });
