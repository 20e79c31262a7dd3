/** Which organizations held, attended, were visited by or were the subject of the most events. */
import { z } from 'zod';
import { defineQuery } from '../../src/graph/query.ts';
import type { CountsFilter } from '../event/counts.ts';
import { organizationReference } from '../parts/things.ts';

const row = z.object({ events: z.int(), node: organizationReference });

interface Parameters extends CountsFilter {
  readonly kinds: readonly string[] | null;
  readonly limit: number;
}

export const mostActiveOrganizations = defineQuery<Parameters, z.infer<typeof row>>({
  name: 'organization/most-active',
  row,
});
