/** In how many events a person took part, once for each role. */
import { defineBatch } from '../../src/graph/query.ts';
import { totalUnder } from '../parts/window.ts';
import type { ParticipationListFilter } from './participations.ts';

export const participationsCount = defineBatch<ParticipationListFilter, { parent: string; total: number }>({
  name: 'person/participations-count',
  row: totalUnder,
});
