/** `Query.statistics` and `Person.statistics`. */
import { z } from 'zod';
import { type CountRow, type CountsFilter, counts } from '../../../queries/event/counts.ts';
import { mostActiveOrganizations } from '../../../queries/organization/most-active.ts';
import { personCounts } from '../../../queries/person/counts.ts';
import { mostActivePeople } from '../../../queries/person/most-active.ts';
import { pairs } from '../../../queries/person/pairs.ts';
import type { ParticipationsFilter } from '../../../queries/person/participations.ts';
import { roleCounts } from '../../../queries/person/role-counts.ts';
import { between, capped, oneOf, optional, parseArguments } from '../arguments.ts';
import { batched } from '../batch.ts';
import type { Scope } from '../context.ts';
import { attendingRoles } from '../enums.ts';
import type { Some } from '../things.ts';

const readCounts = batched(personCounts);
const readRoles = batched(roleCounts);

/** The documented cap of `perMonth`. */
const MONTHS = 1200;

type Counted = Pick<CountRow, 'type' | 'month' | 'events'>;

/** Sums of rows by one of their columns, in the order in which its values first come; rows without one are left out. */
function sums<K extends 'type' | 'month'>(rows: readonly Counted[], column: K) {
  const found = new Map<NonNullable<Counted[K]>, number>();
  for (const row of rows) {
    const key: Counted[K] | null = row[column];
    if (key !== null && key !== undefined) found.set(key, (found.get(key) ?? 0) + row.events);
  }
  return [...found];
}

/** What follows from one row for each type and month, the earliest month first. */
const figuresOf = (rows: readonly Counted[]) => ({
  events: rows.reduce((sum, { events }) => sum + events, 0),
  perMonth: sums(rows, 'month')
    .slice(-MONTHS)
    .map(([month, events]) => ({ month, events })),
  byType: sums(rows, 'type')
    .map(([type, events]) => ({ type, events }))
    .sort((a, b) => b.events - a.events || (a.type < b.type ? -1 : 1)),
});

const span = { from: optional(z.string()), to: optional(z.string()), types: oneOf(z.string()) };
const eventArguments = z.object(span);
const personArguments = z.object({ ...span, roles: oneOf(z.string()) });
const peopleArguments = z.object({ first: capped(20) });
const organizationArguments = z.object({ first: capped(20), kinds: oneOf(z.string()) });

/** Figures are read when they are asked for, the rows behind several of them once. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= read();
    return running;
  };
}

export function queryStatistics(_: unknown, args: unknown, { renmai: { database } }: Scope) {
  const { from, to, types } = parseArguments(eventArguments, args);
  const filter: CountsFilter = { types, date: between(from, to) };
  const figures = once(async () => figuresOf(await counts.run(database, filter)));
  return {
    events: async () => (await figures()).events,
    perMonth: async () => (await figures()).perMonth,
    byType: async () => (await figures()).byType,
    people: (given: unknown) =>
      mostActivePeople.run(database, { ...filter, limit: parseArguments(peopleArguments, given).first }),
    pairs: (given: unknown) => pairs.run(database, { ...filter, limit: parseArguments(peopleArguments, given).first }),
    organizations(given: unknown) {
      const { first, kinds } = parseArguments(organizationArguments, given);
      return mostActiveOrganizations.run(database, { ...filter, kinds, limit: first });
    },
  };
}

export function statisticsOf({ graphId }: Some<'Person'>, args: unknown, { renmai }: Scope) {
  const { from, to, types, roles } = parseArguments(personArguments, args);
  const filter: ParticipationsFilter = { roles: roles ?? attendingRoles, types, date: between(from, to) };
  const figures = once(async () => figuresOf(await readCounts(renmai, graphId, filter)));
  return {
    events: async () => (await figures()).events,
    perMonth: async () => (await figures()).perMonth,
    byType: async () => (await figures()).byType,
    byRole: () => readRoles(renmai, graphId, filter),
  };
}
