/** The events that a person took part in. */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';
import type { DateParameters } from '../parts/filters.ts';
import { participationFields } from '../parts/participation.ts';
import { eventRow } from '../parts/things.ts';
import { listedUnder, type Undated, type Window } from '../parts/window.ts';

const row = z.object({ ...listedUnder, ...participationFields, node: eventRow });
export type ParticipationRow = z.infer<typeof row>;

export interface ParticipationsFilter {
  readonly roles: readonly string[];
  readonly types: readonly string[] | null;
  readonly date: DateParameters | null;
}

interface Parameters extends ParticipationsFilter, Window, Undated {
  readonly stated: boolean;
}

export const participations = defineBatch<Parameters, ParticipationRow>({ name: 'person/participations', row });
