/** The names of people who must not be listed, to be taken out of words about others. */
import { z } from 'zod';
import { defineQuery } from '../../src/graph/query.ts';

export const hiddenNames = defineQuery<object, { name: string }>({
  name: 'decision/hidden-names',
  row: z.object({ name: z.string() }),
});
