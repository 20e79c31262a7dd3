/** What runs the database, in which version. */
import { z } from 'zod';
import { defineQuery } from '../../src/graph/query.ts';

export const components = defineQuery<object, { name: string; version: string; edition: string }>({
  name: 'database/components',
  row: z.object({ name: z.string(), version: z.string(), edition: z.string() }),
});
