/** Organizations: who held office there, and everything they appear in. */
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { officials } from '../../../queries/event/officials.ts';
import { type AppearanceRow, appearanceKind, appearances } from '../../../queries/organization/appearances.ts';
import { appearancesCount } from '../../../queries/organization/appearances-count.ts';
import { tenures } from '../../../queries/organization/tenures.ts';
import { type Ahead, bring, nodeIds } from '../ahead.ts';
import { between, capped, oneOf, optional, page, parseArguments, words } from '../arguments.ts';
import { type Asked, fieldsOfRows, isAsked, onceAField } from '../asked.ts';
import { batched } from '../batch.ts';
import type { Scope } from '../context.ts';
import { later } from '../later.ts';
import { listBelow } from '../lists.ts';
import { heldAt, widened } from '../tenures.ts';
import { type Reference, type Some, wholeFields } from '../things.ts';
import { slice, undated } from '../window.ts';
import { entityAhead, entityFields } from './entity.ts';
import { evidencedRows, quotesAhead, statedFields } from './evidence.ts';
import { successionIn } from './position.ts';

type Organization = Some<'Organization'>;

const readOfficials = batched(officials);
const readTenures = batched(tenures);
const readAppearances = batched(appearances);
const countAppearances = batched(appearancesCount);

const tenureArguments = z.object({ title: optional(words), at: optional(z.string()), first: capped(100) });
const appearanceArguments = z.object({
  ...page,
  kinds: oneOf(appearanceKind),
  from: optional(z.string()),
  to: optional(z.string()),
  orderBy: z.enum(['DATE_DESC', 'DATE_ASC']),
});

async function tenuresOf({ graphId }: Organization, args: unknown, { renmai }: Scope) {
  const { title, at, first } = parseArguments(tenureArguments, args);
  const titles = title === null ? null : [title];
  return heldAt(renmai, await readTenures(renmai, graphId, { titles, limit: widened(at, first) }), at, first);
}

function appearancesAsked(args: unknown, asked: Asked) {
  const { kinds, from, to, orderBy, ...window } = parseArguments(appearanceArguments, args);
  const descending = orderBy === 'DATE_DESC';
  const part = slice(`appearances ${orderBy}`, descending, window);
  const filter = { kinds: kinds ?? appearanceKind.options, date: between(from, to) };
  const more = { ...part.window, ...undated(descending), ...evidencedRows(asked), fields: fieldsOfRows(asked) };
  return { slice: part, filter, parameters: { ...filter, ...more } };
}

const appearancesHere = onceAField(appearancesAsked);

function appearancesOf({ graphId }: Organization, args: unknown, { renmai }: Scope, info: GraphQLResolveInfo) {
  const asked = appearancesHere(args, info);
  const list = listBelow(renmai, { ...asked, parent: graphId, rows: readAppearances, total: countAppearances });
  return later(list, (found) => ({ ...found, period: asked.filter.date }));
}

/** What organizations bring along. */
export const organizationAhead: Ahead<{ readonly node: Reference & { readonly label: 'Organization' } }> = {
  type: 'Organization',
  fields: {
    ...entityAhead,
    appearances(args, asked) {
      const { parameters, filter } = appearancesAsked(args, asked);
      const rows = bring(readAppearances, parameters, nodeIds, quotesAhead('AppearanceEdge', asked, ['edges']));
      return isAsked(asked, 'totalCount') ? [rows, bring(countAppearances, filter, nodeIds)] : [rows];
    },
  },
};

const officialArguments = z.object({ first: capped(20) });
const nobody: readonly unknown[] = [];

/** What an appearance can be asked beside its evidence. */
export const appearanceEdge = {
  ...statedFields,
  officials({ node }: AppearanceRow, args: unknown, { renmai }: Scope) {
    if (node.label !== 'Event') return nobody;
    const { first } = parseArguments(officialArguments, args);
    return later(readOfficials(renmai, node.graphId, { limit: first }), (rows) => rows.map((row) => row.node));
  },
};

export const organization = {
  ...entityFields,
  ...wholeFields('Organization', ['aliases', 'kind', 'scope']),
  tenures: tenuresOf,
  succession: ({ graphId }: Organization, args: unknown, { renmai }: Scope) => successionIn(graphId, args, renmai),
  appearances: appearancesOf,
};
