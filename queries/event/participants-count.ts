/** How many took part in an event, once for each role. */
import { defineBatch } from '../../src/graph/query.ts';
import { totalUnder } from '../parts/window.ts';
import type { ParticipantsFilter } from './participants.ts';

export const participantsCount = defineBatch<ParticipantsFilter, { parent: string; total: number }>({
  name: 'event/participants-count',
  row: totalUnder,
});
