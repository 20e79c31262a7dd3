/** What articles call the things that decisions are on, by a form of each. */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';

export const names = defineBatch<object, { parent: string; name: string }>({
  name: 'decision/names',
  row: z.object({ parent: z.string(), name: z.string() }),
});
