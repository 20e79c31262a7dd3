/**
 * What ids mean today: an id that was merged away, by the rules or by people, is the id of the node that stayed. An id
 * of nothing, or of what must not be shown, stays as it is.
 */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';

export const current = defineBatch<object, { parent: string; current: string }>({
  name: 'decision/current',
  row: z.object({ parent: z.string(), current: z.string() }),
});
