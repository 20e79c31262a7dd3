/** The events that a person took part in. */
import { z } from 'zod';
import { type BatchQuery, defineBatch } from '../../src/graph/query.ts';
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

/** The same for a list, which may also be of one organization's events. */
export interface ParticipationListFilter extends ParticipationsFilter {
  /** Held it, was there, was visited, was its subject or its venue. */
  readonly organization: string | null;
}

interface Parameters extends ParticipationListFilter, Window, Undated {
  readonly stated: boolean;
}

/** Or that there are too many to look at all of them. */
const either = z.discriminatedUnion('many', [
  row.extend({ many: z.literal(false) }),
  z.object({ many: z.literal(true), parent: z.string() }),
]);

const inAnyOrder = defineBatch<Parameters & { readonly unless: number | null }, z.infer<typeof either>>({
  name: 'person/participations',
  row: either,
});
/** The newest first, from indexes. */
export const newest = defineBatch<Parameters & Span, ParticipationRow>({ name: 'person/participations-newest', row });

/** Greater than every date. */
const LATEST = '~';

/** Bounds for an index of dates, in which `''` stands for none. */
interface Span {
  readonly low: string;
  readonly high: string;
}

/** What the filter, and the cursors where there are any, leave of all dates. */
export function spanOf(
  { date }: Pick<ParticipationsFilter, 'date'>,
  { above, below }: Pick<Window, 'above' | 'below'>,
): Span {
  const dayOf = (sort: string): string => sort.slice(0, sort.indexOf(' '));
  const [from, to] = [date?.from ?? '', date?.to ?? LATEST];
  const [first, last] = [above === null ? '' : dayOf(above), below === null ? LATEST : dayOf(below)];
  return { low: from > first ? from : first, high: to < last ? to : last };
}

/** From so many relationships on, reading the indexes costs less than looking at all of them. */
const MANY = 1_000;

/** The newest first are read from indexes where somebody has many; the oldest first and those of one organization, seldom asked for, never. */
export const participations: BatchQuery<Parameters, ParticipationRow> = {
  ...inAnyOrder,
  async run(database, ids, parameters) {
    const indexed = parameters.descending && parameters.undated === '' && parameters.organization === null;
    const found = await inAnyOrder.run(database, ids, { ...parameters, unless: indexed ? MANY : null });
    const rows = found.flatMap((x) => (x.many ? [] : [x]));
    const others = found.flatMap((x) => (x.many ? [x.parent] : []));
    if (others.length === 0) return rows;
    return [...rows, ...(await newest.run(database, others, { ...parameters, ...spanOf(parameters, parameters) }))];
  },
};
