/** The bodies of articles. */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';

export const texts = defineBatch<object, { parent: string; text: string }>({
  name: 'article/texts',
  row: z.object({ parent: z.string(), text: z.string() }),
});
