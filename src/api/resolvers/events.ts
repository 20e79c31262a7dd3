/** `Query.events`. */
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { type EventsFilter, events } from '../../../queries/event/events.ts';
import { eventsCount } from '../../../queries/event/events-count.ts';
import { aheadOf } from '../ahead.ts';
import { dateRange, filter, nameFilter, oneOf, optional, page, parseArguments, words } from '../arguments.ts';
import { fieldsOfRows, onceADocument } from '../asked.ts';
import type { Context, Scope } from '../context.ts';
import { currentBeside, currentId } from '../current.ts';
import { badInput } from '../errors.ts';
import { globalId, type NodeKey } from '../ids.ts';
import { listAll } from '../lists.ts';
import { slice, undated } from '../window.ts';
import { eventAhead } from './event.ts';

const somebody = oneOf(globalId('Person')).transform((keys) => [...new Set((keys ?? []).map((key) => key.id))]);
const conditions = {
  name: nameFilter,
  anyName: nameFilter,
  types: oneOf(z.string()),
  date: dateRange,
  attendedByAll: somebody,
  attendedByAny: somebody,
  attendedByNone: somebody,
  roles: oneOf(z.string()),
  organizer: optional(globalId('Organization')),
  organization: optional(globalId('Organization')),
  project: optional(globalId('Project')),
  place: optional(globalId('Place', 'Organization', 'Project')),
  text: optional(words),
};
const shape = z.object(conditions);
type Conditions = z.infer<typeof shape>;
const all = shape.parse({});
const eventArguments = z.object({ ...page, filter: filter(conditions), orderBy: z.enum(['DATE_DESC', 'DATE_ASC']) });

const notThere: readonly string[] = ['ABSENT_FROM', 'REPRESENTED_AT'];

/** Where the query begins, so that it looks at no more events than the narrowest condition leaves. */
function narrowest({
  attendedByAll,
  attendedByAny,
  organizer,
  organization,
  project,
  date,
}: Conditions): EventsFilter['start'] {
  if (attendedByAll.length > 0) return 'all';
  if (attendedByAny.length > 0) return 'any';
  if (organizer !== null) return 'organizer';
  if (project !== null) return 'project';
  if (organization !== null) return 'organization';
  return date === null ? 'every' : 'date';
}

function refuseContradictions({ attendedByAll, attendedByAny, attendedByNone, roles }: Conditions): void {
  if (roles !== null && attendedByAll.length + attendedByAny.length + attendedByNone.length === 0)
    throw badInput(
      'filter.roles: says how people were there, so it needs attendedByAll, attendedByAny or attendedByNone',
    );
  if (roles?.some((role) => notThere.includes(role)))
    throw badInput(`filter.roles: ${notThere.join(' and ')} are no ways of being there`);
  const none = new Set(attendedByNone);
  if (attendedByAll.some((id) => none.has(id)))
    throw badInput('filter: somebody is in attendedByAll and in attendedByNone, so that no event can match');
  if (attendedByAny.length > 0 && attendedByAny.every((id) => none.has(id)))
    throw badInput('filter: everybody in attendedByAny is in attendedByNone, so that no event can match');
}

/** All ids in the conditions. */
const idsIn = ({
  attendedByAll,
  attendedByAny,
  attendedByNone,
  organizer,
  organization,
  project,
  place,
}: Conditions) => [
  ...new Set([
    ...[...attendedByAll, ...attendedByAny, ...attendedByNone],
    ...[organizer, organization, project, place].flatMap((key) => key?.id ?? []),
  ]),
];

/** The conditions with the ids that people and things have today. */
async function asTheyAre(context: Context, set: Conditions): Promise<Conditions> {
  const all = async (ids: readonly string[]) => [
    ...new Set(await Promise.all(ids.map((id) => currentId(context, id)))),
  ];
  const one = async (key: NodeKey | null) => (key === null ? null : { ...key, id: await currentId(context, key.id) });
  const [attendedByAll, attendedByAny, attendedByNone, organizer, organization, project, place] = await Promise.all([
    all(set.attendedByAll),
    all(set.attendedByAny),
    all(set.attendedByNone),
    one(set.organizer),
    one(set.organization),
    one(set.project),
    one(set.place),
  ]);
  return { ...set, attendedByAll, attendedByAny, attendedByNone, organizer, organization, project, place };
}

const parametersOf = (set: Conditions) => ({
  ...set,
  organizer: set.organizer?.id ?? null,
  organization: set.organization?.id ?? null,
  project: set.project?.id ?? null,
  start: narrowest(set),
});

const below = onceADocument((asked) => ({
  fields: fieldsOfRows(asked),
  ahead: aheadOf(eventAhead, asked, ['nodes'], ['edges', 'node']),
}));

export async function queryEvents(_: unknown, args: unknown, { renmai }: Scope, info: GraphQLResolveInfo) {
  const { fields, ahead } = below(info);
  const { filter: given, orderBy, ...asked } = parseArguments(eventArguments, args);
  const descending = orderBy === 'DATE_DESC';
  const part = slice(`events ${orderBy}`, descending, asked);
  const listed = (set: Conditions, ids: readonly string[]) => {
    refuseContradictions(set);
    const parameters = { ...parametersOf(set), ...part.window, ...undated(descending), fields };
    const beside = ids.length > 0 ? currentBeside(ids) : null;
    return listAll(renmai, { slice: part, query: events, parameters, count: eventsCount, ahead, beside });
  };
  const set = given ?? all;
  // Ids are of what is there today, as good as always: what they mean is asked beside, not before.
  const list = await listed(set, idsIn(set));
  const today = await asTheyAre(renmai, set);
  const isSame = idsIn(set).every((id) => idsIn(today).includes(id));
  return { ...(isSame ? list : await listed(today, [])), period: set.date };
}
