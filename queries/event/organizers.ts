/** Which organizations held an event. */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';
import { organizationReference } from '../parts/things.ts';

const row = z.object({ parent: z.string(), node: organizationReference });

export const organizers = defineBatch<{ readonly limit: number }, z.infer<typeof row>>({
  name: 'event/organizers',
  row,
});
