/** People: their offices, what they took part in, and who was with them. */
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { hiddenNames } from '../../../queries/decision/hidden-names.ts';
import { companions } from '../../../queries/person/companions.ts';
import { namesakes } from '../../../queries/person/namesakes.ts';
import { participations, participationsCount } from '../../../queries/person/participations.ts';
import { positions } from '../../../queries/person/positions.ts';
import { withoutNames } from '../../decide/hide.ts';
import { type Ahead, aheadOf, type Bring, bring, nodeIds } from '../ahead.ts';
import { between, capped, oneOf, optional, page, parseArguments, words } from '../arguments.ts';
import { type Asked, fieldsBelow, fieldsOfRows, isAsked, onceAField } from '../asked.ts';
import { batched } from '../batch.ts';
import type { Scope } from '../context.ts';
import { currentIdOf } from '../current.ts';
import { attendingRoles } from '../enums.ts';
import { globalId } from '../ids.ts';
import { later } from '../later.ts';
import { listBelow } from '../lists.ts';
import { heldAt, widened } from '../tenures.ts';
import { type Reference, type Some, wholeFields } from '../things.ts';
import { slice, undated } from '../window.ts';
import { entityAhead, entityFields } from './entity.ts';
import { eventAhead } from './event.ts';
import { evidencedRows, quotesAhead } from './evidence.ts';
import { statisticsOf } from './statistics.ts';

type Person = Some<'Person'>;
interface WithNode {
  readonly node: Reference & { readonly label: 'Person' };
}

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

function participationsAsked(args: unknown, asked: Asked) {
  const { roles, types, organization, from, to, orderBy, ...window } = parseArguments(participationArguments, args);
  const descending = orderBy === 'DATE_DESC';
  const part = slice(`participations ${orderBy}`, descending, window);
  const filter = { roles: roles ?? attendingRoles, types, date: between(from, to) };
  const more = { ...part.window, ...undated(descending), ...evidencedRows(asked), fields: fieldsOfRows(asked) };
  return { slice: part, organization, filter, more };
}

const participationsHere = onceAField(participationsAsked);

function participationsOf({ graphId }: Person, args: unknown, { renmai }: Scope, info: GraphQLResolveInfo) {
  const { organization: asked, more, filter: some, slice: part } = participationsHere(args, info);
  const list = later(currentIdOf(renmai, asked), (organization) => {
    const filter = { ...some, organization };
    const below = { parent: graphId, slice: part, rows: readParticipations, parameters: { ...filter, ...more } };
    return listBelow(renmai, { ...below, total: countParticipations, filter });
  });
  return later(list, (found) => ({ ...found, period: some.date }));
}

function participationsAhead(args: unknown, asked: Asked): readonly Bring<WithNode>[] {
  const { organization, filter: some, more } = participationsAsked(args, asked);
  // Its id is looked up first: it may have been merged away.
  if (organization !== null) return [];
  const filter = { ...some, organization };
  const children = [
    ...quotesAhead('ParticipationEdge', asked, ['edges']),
    ...aheadOf(eventAhead, asked, ['nodes'], ['edges', 'node']),
  ];
  const rows = bring(readParticipations, { ...filter, ...more }, nodeIds, children);
  return isAsked(asked, 'totalCount') ? [rows, bring(countParticipations, filter, nodeIds)] : [rows];
}

function companionsOf({ graphId }: Person, args: unknown, { renmai }: Scope) {
  const { first } = parseArguments(companionArguments, args);
  return readCompanions(renmai, graphId, { limit: first });
}

async function namesakesOf({ graphId }: Person, args: unknown, { renmai }: Scope) {
  const { first } = parseArguments(companionArguments, args);
  const [rows, hidden] = await Promise.all([
    readNamesakes(renmai, graphId, { limit: first }),
    hiddenNames.run(renmai.database, {}),
  ]);
  const names = hidden.map((x) => x.name);
  return rows.map((row) => ({ ...row, words: row.words.map((x) => withoutNames(x, names)) }));
}

/** The fields of a position that follow from what each article says of it. */
const claimed = ['start', 'end', 'appointedOn', 'removedOn'];

function positionsAsked(args: unknown, asked: Asked) {
  const { asOf, first } = parseArguments(positionArguments, args);
  const claims = asOf !== null || fieldsBelow(asked, []).some((name) => claimed.includes(name));
  return { asOf, first, parameters: { titles: null, limit: widened(asOf, first), claims } };
}

const positionsHere = onceAField(positionsAsked);

function positionsOf({ graphId }: Person, args: unknown, { renmai }: Scope, info: GraphQLResolveInfo) {
  const { asOf, first, parameters } = positionsHere(args, info);
  return later(readPositions(renmai, graphId, parameters), (rows) => heldAt(renmai, rows, asOf, first));
}

async function tenuresOf({ graphId }: Person, args: unknown, { renmai }: Scope) {
  const { title, at, first } = parseArguments(tenureArguments, args);
  const titles = title === null ? null : [title];
  return heldAt(
    renmai,
    await readPositions(renmai, graphId, { titles, limit: widened(at, first), claims: true }),
    at,
    first,
  );
}

/** What people bring along. */
export const personAhead: Ahead<WithNode> = {
  type: 'Person',
  fields: {
    ...entityAhead,
    positions: (args, asked) => [
      bring(readPositions, positionsAsked(args, asked).parameters, nodeIds, quotesAhead('Position', asked, [])),
    ],
    participations: participationsAhead,
  },
};

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
