/** People: their offices, what they took part in, and who was with them. */
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { hiddenNames } from '../../../queries/decision/hidden-names.ts';
import { companions } from '../../../queries/person/companions.ts';
import { namesakes } from '../../../queries/person/namesakes.ts';
import { participations } from '../../../queries/person/participations.ts';
import { participationsCount } from '../../../queries/person/participations-count.ts';
import { positions } from '../../../queries/person/positions.ts';
import { withoutNames } from '../../decide/hide.ts';
import { between, capped, oneOf, optional, page, parseArguments, words } from '../arguments.ts';
import { asks } from '../asked.ts';
import { batched } from '../batch.ts';
import type { Scope } from '../context.ts';
import { currentIdOf } from '../current.ts';
import { attendingRoles } from '../enums.ts';
import { globalId } from '../ids.ts';
import { listBelow } from '../lists.ts';
import { heldAt, widened } from '../tenures.ts';
import { type Some, wholeFields } from '../things.ts';
import { slice, undated } from '../window.ts';
import { entityFields } from './entity.ts';
import { statisticsOf } from './statistics.ts';

type Person = Some<'Person'>;

const readPositions = batched(positions);
const readParticipations = batched(participations);
const countParticipations = batched(participationsCount);
const readCompanions = batched(companions);
const readNamesakes = batched(namesakes);

const positionArguments = z.object({ asOf: optional(z.string()), first: capped(100) });
const tenureArguments = z.object({ title: optional(words), at: optional(z.string()), first: capped(100) });
const companionArguments = z.object({ first: capped(20) });
const participationArguments = z.object({
  ...page,
  roles: oneOf(z.string()),
  types: oneOf(z.string()),
  organization: optional(globalId('Organization')),
  from: optional(z.string()),
  to: optional(z.string()),
  orderBy: z.enum(['DATE_DESC', 'DATE_ASC']),
});

async function participationsOf({ id }: Person, args: unknown, { renmai }: Scope, info: GraphQLResolveInfo) {
  const { roles, types, organization, from, to, orderBy, ...asked } = parseArguments(participationArguments, args);
  const descending = orderBy === 'DATE_DESC';
  const part = slice(`participations ${orderBy}`, descending, asked);
  const at = await currentIdOf(renmai, organization);
  const filter = { roles: roles ?? attendingRoles, types, organization: at, date: between(from, to) };
  const parameters = { ...filter, ...part.window, ...undated(descending), stated: asks(info, 'edges', 'evidence') };
  const below = { parent: id, slice: part, rows: readParticipations, parameters };
  return { ...(await listBelow(renmai, { ...below, total: countParticipations, filter })), period: filter.date };
}

async function companionsOf({ id }: Person, args: unknown, { renmai }: Scope) {
  const { first } = parseArguments(companionArguments, args);
  return readCompanions(renmai, id, { limit: first });
}

async function namesakesOf({ id }: Person, args: unknown, { renmai }: Scope) {
  const { first } = parseArguments(companionArguments, args);
  const [rows, hidden] = await Promise.all([
    readNamesakes(renmai, id, { limit: first }),
    hiddenNames.run(renmai.database, {}),
  ]);
  const names = hidden.map((x) => x.name);
  return rows.map((row) => ({ ...row, words: row.words.map((x) => withoutNames(x, names)) }));
}

async function positionsOf({ id }: Person, args: unknown, { renmai }: Scope) {
  const { asOf, first } = parseArguments(positionArguments, args);
  return heldAt(renmai, await readPositions(renmai, id, { titles: null, limit: widened(asOf, first) }), asOf, first);
}

async function tenuresOf({ id }: Person, args: unknown, { renmai }: Scope) {
  const { title, at, first } = parseArguments(tenureArguments, args);
  const titles = title === null ? null : [title];
  return heldAt(renmai, await readPositions(renmai, id, { titles, limit: widened(at, first) }), at, first);
}

export const person = {
  ...entityFields,
  ...wholeFields('Person', ['aliases', 'scope']),
  isOfficial: wholeFields('Person', ['official'])['official'],
  positions: positionsOf,
  tenures: tenuresOf,
  participations: participationsOf,
  companions: companionsOf,
  namesakes: namesakesOf,
  statistics: statisticsOf,
};
