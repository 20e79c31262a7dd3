/** Events: who took part, who held them, where. */
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { chairs } from '../../../queries/event/chairs.ts';
import { organizers } from '../../../queries/event/organizers.ts';
import { participants } from '../../../queries/event/participants.ts';
import { participantsCount } from '../../../queries/event/participants-count.ts';
import { places } from '../../../queries/event/places.ts';
import { oneOf, page, parseArguments } from '../arguments.ts';
import { asks } from '../asked.ts';
import { batched } from '../batch.ts';
import type { Scope } from '../context.ts';
import { attendingRoles } from '../enums.ts';
import { listBelow } from '../lists.ts';
import { type Some, wholeFields } from '../things.ts';
import { slice } from '../window.ts';
import { absenceOf, presenceAt, usualButAbsentFrom } from './absence.ts';
import { entityFields } from './entity.ts';
import { contradictionsOf, reportsOf } from './reports.ts';

type Event = Some<'Event'>;

const readParticipants = batched(participants);
const countParticipants = batched(participantsCount);
const readChairs = batched(chairs);
const readOrganizers = batched(organizers);
const readPlaces = batched(places);

/** The documented cap of the plain lists. */
const limit = 20;
const participantArguments = z.object({ ...page, roles: oneOf(z.string()), orderBy: z.enum(['RANK', 'NAME']) });

function participantsOf({ id }: Event, args: unknown, { renmai }: Scope, info: GraphQLResolveInfo) {
  const { roles, orderBy, ...asked } = parseArguments(participantArguments, args);
  const part = slice(`participants ${orderBy}`, false, asked);
  const filter = { roles: roles ?? attendingRoles };
  const parameters = { ...filter, orderBy, ...part.window, stated: asks(info, 'edges', 'evidence') };
  const below = { parent: id, slice: part, rows: readParticipants, parameters };
  return listBelow(renmai, { ...below, total: countParticipants, filter });
}

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
  place: async ({ id }: Event, _args: unknown, { renmai }: Scope) =>
    (await readPlaces(renmai, id, {}))[0]?.node ?? null,
  chairs: async ({ id }: Event, _args: unknown, { renmai }: Scope) =>
    (await readChairs(renmai, id, { limit })).map((row) => row.node),
  organizers: async ({ id }: Event, _args: unknown, { renmai }: Scope) =>
    (await readOrganizers(renmai, id, { limit })).map((row) => row.node),
  usualButAbsent: ({ id }: Event, args: unknown, { renmai }: Scope) => usualButAbsentFrom(id, args, renmai),
  absence: ({ id }: Event, _args: unknown, { renmai }: Scope) => absenceOf(id, renmai),
  presence: ({ id }: Event, args: unknown, { renmai }: Scope) => presenceAt(id, args, renmai),
  reports: ({ id }: Event, args: unknown, { renmai }: Scope) => reportsOf(id, args, renmai),
  contradictions: ({ id }: Event, args: unknown, { renmai }: Scope) => contradictionsOf(id, args, renmai),
};
