/** Who took part in the most events. */
import { z } from 'zod';
import { defineQuery } from '../../src/graph/query.ts';
import type { CountsFilter } from '../event/counts.ts';
import { personReference } from '../parts/things.ts';

const row = z.object({ events: z.int(), node: personReference });

export const mostActivePeople = defineQuery<CountsFilter & { readonly limit: number }, z.infer<typeof row>>({
  name: 'person/most-active',
  row,
});
