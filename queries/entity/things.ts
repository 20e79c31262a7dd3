/** Nodes but articles by `<label>:<id>`. */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';
import { entityRow } from '../parts/things.ts';

export const things = defineBatch<object, { parent: string; thing: z.infer<typeof entityRow> }>({
  name: 'entity/things',
  row: z.object({ parent: z.string(), thing: entityRow }),
});
