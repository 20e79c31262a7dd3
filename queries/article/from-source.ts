/** The articles whose source address begins with some words. */
import { z } from 'zod';
import { defineQuery } from '../../src/graph/query.ts';

export const fromSource = defineQuery<{ prefix: string; limit: number }, { id: string }>({
  name: 'article/from-source',
  row: z.object({ id: z.string() }),
});
