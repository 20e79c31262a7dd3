/** Which two people were at the same events most often. */
import { z } from 'zod';
import { defineQuery } from '../../src/graph/query.ts';
import type { CountsFilter } from '../event/counts.ts';
import { personReference } from '../parts/things.ts';

const row = z.object({ people: z.array(personReference).length(2), together: z.int(), weight: z.number() });

export const pairs = defineQuery<CountsFilter & { readonly limit: number }, z.infer<typeof row>>({
  name: 'person/pairs',
  row,
});
