/** Who took part in an event. */
import { z } from 'zod';
import { type BatchQuery, defineBatch } from '../../src/graph/query.ts';
import { participationFields } from '../parts/participation.ts';
import type { Window } from '../parts/window.ts';

const fields = z.tuple([
  z.string(),
  participationFields.role,
  participationFields.rank,
  participationFields.titles,
  participationFields.onBehalfOf,
  participationFields.stated,
  z.string(),
  z.string(),
]);
type Fields = z.output<typeof fields>;

const toRow = (parent: string, [sort, role, rank, titles, onBehalfOf, stated, id, name]: Fields) => ({
  ...{ parent, sort, role, rank, titles, onBehalfOf, stated },
  node: { label: 'Person' as const, id, name },
});
export type ParticipantRow = ReturnType<typeof toRow>;

/** One row for each event, since these are the longest lists there are. */
const row = z
  .object({ parent: z.string(), rows: z.array(fields) })
  .transform(({ parent, rows }) => ({ parent, rows: rows.map((x) => toRow(parent, x)) }));

export interface ParticipantsFilter {
  readonly roles: readonly string[];
}

interface Parameters extends ParticipantsFilter, Window {
  readonly orderBy: 'RANK' | 'NAME';
  readonly stated: boolean;
}

const grouped = defineBatch<Parameters, z.output<typeof row>>({ name: 'event/participants', row });

export const participants: BatchQuery<Parameters, ParticipantRow> = {
  ...grouped,
  run: async (database, ids, parameters) => (await grouped.run(database, ids, parameters)).flatMap((x) => x.rows),
};
