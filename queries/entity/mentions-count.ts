/** How many articles name a thing or report an event. */
import { defineBatch } from '../../src/graph/query.ts';
import { totalUnder } from '../parts/window.ts';

export const mentionsCount = defineBatch<object, { parent: string; total: number }>({
  name: 'entity/mentions-count',
  row: totalUnder,
});
