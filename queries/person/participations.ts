/** The events that a person took part in. */
import { z } from 'zod';
import { batchOf, byRoles, defineBatch, type Fields } from '../../src/graph/query.ts';
import type { DateParameters } from '../parts/filters.ts';
import { participationFields } from '../parts/participation.ts';
import { LAST, type Span, spanOf } from '../parts/span.ts';
import type { Evidenced } from '../parts/stated.ts';
import { eventRow, eventSpare } from '../parts/things.ts';
import { listedUnder, totalUnder, type Undated, type Window } from '../parts/window.ts';

const row = z.object({ ...listedUnder, ...participationFields, node: eventRow });
export type ParticipationRow = z.infer<typeof row>;

export interface ParticipationsFilter {
  readonly roles: readonly string[];
  readonly types: readonly string[] | null;
  readonly date: DateParameters | null;
}

/** The same for a list, which may also be of one organization's events. */
export interface ParticipationListFilter extends ParticipationsFilter {
  /** Held it, was there, was visited, was its subject or its venue. */
  readonly organization: string | null;
}

interface Parameters extends ParticipationListFilter, Window, Undated, Fields, Evidenced {}

const spare = [...eventSpare, 'titles', 'onBehalfOf'];

/** Reading what a person is joined with, one by one. */
export const looking = defineBatch<Parameters, ParticipationRow>({ name: 'person/participations', row, spare });
const counting = defineBatch<ParticipationListFilter, z.infer<typeof totalUnder>>({
  name: 'person/participations-count',
  row: totalUnder,
});

type Newest = Pick<Parameters, 'roles' | 'types' | 'limit' | 'stated' | 'reasons' | 'above' | 'below' | 'fields'> &
  Span;
const newestPart = byRoles<Newest, ParticipationRow>({ name: 'person/participations-newest', row, spare });

/** The newest first, from indexes. */
export const newest = batchOf<Parameters, ParticipationRow>('person/participations-newest', (given) => {
  const { roles, types, limit, stated, reasons, fields, date, above, below } = given;
  const bounds = { above: above ?? '', below: below ?? LAST, ...spanOf(date, given) };
  return newestPart({ roles, types, limit, stated, reasons, fields, ...bounds });
});

type Counted = Span & Pick<Parameters, 'roles'>;
const countedPart = byRoles<Counted, z.infer<typeof totalUnder>>({
  name: 'person/participations-counted',
  row: totalUnder,
});

/** The newest first are read from indexes; the oldest first and those of one organization, seldom asked for, never. */
export const participations = batchOf<Parameters, ParticipationRow>('person/participations', (given) =>
  given.descending && given.undated === '' && given.organization === null && given.roles.length > 0
    ? newest.part(given)
    : looking.part(given),
);

/** In how many events a person took part, once for each role. */
export const participationsCount = batchOf<ParticipationListFilter, z.infer<typeof totalUnder>>(
  'person/participations-count',
  (given) =>
    given.types === null && given.organization === null && given.roles.length > 0
      ? countedPart({ roles: given.roles, ...spanOf(given.date) })
      : counting.part(given),
);
