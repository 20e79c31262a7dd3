/** Events: who took part, who held them, where. */
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { chairs } from '../../../queries/event/chairs.ts';
import { organizers } from '../../../queries/event/organizers.ts';
import { evidenceOfRows, participants } from '../../../queries/event/participants.ts';
import { participantsCount } from '../../../queries/event/participants-count.ts';
import { places } from '../../../queries/event/places.ts';
import { type Ahead, bring, nodeIds } from '../ahead.ts';
import { oneOf, page, parseArguments } from '../arguments.ts';
import { type Asked, isAsked, onceAField } from '../asked.ts';
import { batched } from '../batch.ts';
import type { Scope } from '../context.ts';
import { attendingRoles } from '../enums.ts';
import { later } from '../later.ts';
import { listBelow } from '../lists.ts';
import { type Reference, type Some, wholeFields } from '../things.ts';
import { slice } from '../window.ts';
import { absenceOf, presenceAt, usualButAbsentFrom } from './absence.ts';
import { entityAhead, entityFields } from './entity.ts';
import { evidencedRows, quotesAhead } from './evidence.ts';
import { contradictionsOf, reportsOf } from './reports.ts';

type Event = Some<'Event'>;

const readParticipants = batched(participants);
const countParticipants = batched(participantsCount);
const readChairs = batched(chairs);
const readOrganizers = batched(organizers);
const readPlaces = batched(places);

const none = {};
/** The documented cap of the plain lists. */
const few = { limit: 20 };
const participantArguments = z.object({ ...page, roles: oneOf(z.string()), orderBy: z.enum(['RANK', 'NAME']) });

function participantsAsked(args: unknown, asked: Asked) {
  const { roles, orderBy, ...window } = parseArguments(participantArguments, args);
  const part = slice(`participants ${orderBy}`, false, window);
  const filter = { roles: roles ?? attendingRoles };
  const called = isAsked(asked, 'edges', 'titles') || isAsked(asked, 'edges', 'onBehalfOf');
  const parameters = { ...filter, orderBy, ...part.window, ...evidencedRows(asked), called };
  return { slice: part, parameters, filter };
}

const participantsHere = onceAField(participantsAsked);

function participantsOf({ graphId }: Event, args: unknown, { renmai }: Scope, info: GraphQLResolveInfo) {
  const { slice: part, parameters, filter } = participantsHere(args, info);
  const below = { parent: graphId, slice: part, parameters, filter };
  return listBelow(renmai, { ...below, rows: readParticipants, total: countParticipants });
}

/** What events bring along. */
export const eventAhead: Ahead<{ readonly node: Reference & { readonly label: 'Event' } }> = {
  type: 'Event',
  fields: {
    ...entityAhead,
    place: () => [bring(readPlaces, none, nodeIds)],
    chairs: () => [bring(readChairs, few, nodeIds)],
    organizers: () => [bring(readOrganizers, few, nodeIds)],
    participants(args, asked) {
      const { parameters, filter } = participantsAsked(args, asked);
      const total = isAsked(asked, 'totalCount') ? [bring(countParticipants, filter, nodeIds)] : [];
      const quoted = quotesAhead('ParticipantEdge', asked, ['edges'], evidenceOfRows);
      return [bring(readParticipants, parameters, nodeIds, quoted), ...total];
    },
  },
};

export const event = {
  ...entityFields,
  ...wholeFields('Event', [
    'aliases',
    'type',
    'date',
    'endDate',
    'dateText',
    'timeOfDay',
    'attendance',
    'announced',
    'series',
  ]),
  participants: participantsOf,
  place: ({ graphId }: Event, _args: unknown, { renmai }: Scope) =>
    later(readPlaces(renmai, graphId, none), ([row]) => row?.node ?? null),
  chairs: ({ graphId }: Event, _args: unknown, { renmai }: Scope) =>
    later(readChairs(renmai, graphId, few), (rows) => rows.map((row) => row.node)),
  organizers: ({ graphId }: Event, _args: unknown, { renmai }: Scope) =>
    later(readOrganizers(renmai, graphId, few), (rows) => rows.map((row) => row.node)),
  usualButAbsent: ({ graphId }: Event, args: unknown, { renmai }: Scope) => usualButAbsentFrom(graphId, args, renmai),
  absence: ({ graphId }: Event, _args: unknown, { renmai }: Scope) => absenceOf(graphId, renmai),
  presence: ({ graphId }: Event, args: unknown, { renmai }: Scope) => presenceAt(graphId, args, renmai),
  reports: ({ graphId }: Event, args: unknown, { renmai }: Scope) => reportsOf(graphId, args, renmai),
  contradictions: ({ graphId }: Event, args: unknown, { renmai }: Scope) => contradictionsOf(graphId, args, renmai),
};
