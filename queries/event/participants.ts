/** Who took part in an event. */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';
import { participationFields } from '../parts/participation.ts';
import { listedUnder, type Window } from '../parts/window.ts';

/** Columns, not a map: these are the longest lists there are, and maps are read key by key. */
const row = z
  .object({ ...listedUnder, ...participationFields, id: z.string(), name: z.string() })
  .transform(({ id, name, ...edge }) => ({ ...edge, node: { label: 'Person' as const, id, name } }));
export type ParticipantRow = z.infer<typeof row>;

export interface ParticipantsFilter {
  readonly roles: readonly string[];
}

interface Parameters extends ParticipantsFilter, Window {
  readonly orderBy: 'RANK' | 'NAME';
  readonly stated: boolean;
}

export const participants = defineBatch<Parameters, ParticipantRow>({ name: 'event/participants', row });
