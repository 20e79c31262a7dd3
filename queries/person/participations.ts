/** The events that a person took part in. */
import { z } from 'zod';
import { batchOf, byRoles, defineBatch, type Fields } from '../../src/graph/query.ts';
import type { DateParameters } from '../parts/filters.ts';
import { participationFields } from '../parts/participation.ts';
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

interface Parameters extends ParticipationListFilter, Window, Undated, Fields {
  readonly stated: boolean;
}

const spare = [...eventSpare, 'titles', 'onBehalfOf'];

/** Reading what a person is joined with, one by one. */
export const looking = defineBatch<Parameters, ParticipationRow>({ name: 'person/participations', row, spare });
const counting = defineBatch<ParticipationListFilter, z.infer<typeof totalUnder>>({
  name: 'person/participations-count',
  row: totalUnder,
});

/** Greater than every date and every sort key. */
const LAST = '~';

/** Bounds for an index of dates, in which `''` stands for none. */
interface Span {
  readonly low: string;
  readonly high: string;
  readonly to: string;
}

/** What the filter, and the cursors where there are any, leave of all dates. */
export function spanOf(
  date: DateParameters | null,
  { above, below }: Pick<Window, 'above' | 'below'> = { above: null, below: null },
): Span {
  const dayOf = (sort: string): string => sort.slice(0, sort.indexOf(' '));
  const to = date?.to ?? LAST;
  // '0' comes before every date, and after none.
  const from = date === null ? '' : date.from || '0';
  const [first, last] = [above === null ? '' : dayOf(above), below === null ? LAST : dayOf(below)];
  return { low: from > first ? from : first, high: to < last ? to : last, to };
}

type Newest = Pick<Parameters, 'roles' | 'types' | 'limit' | 'stated' | 'above' | 'below' | 'fields'> & Span;
const newestPart = byRoles<Newest, ParticipationRow>({ name: 'person/participations-newest', row, spare });

/** The newest first, from indexes. */
export const newest = batchOf<Parameters, ParticipationRow>('person/participations-newest', (given) => {
  const { roles, types, limit, stated, fields, date, above, below } = given;
  const bounds = { above: above ?? '', below: below ?? LAST, ...spanOf(date, given) };
  return newestPart({ roles, types, limit, stated, fields, ...bounds });
});

type Span4 = Span & Pick<Parameters, 'roles'>;
const countedPart = byRoles<Span4, z.infer<typeof totalUnder>>({
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
