/** Organizations: who held office there, and everything they appear in. */
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { appearanceKind, appearances } from '../../../queries/organization/appearances.ts';
import { appearancesCount } from '../../../queries/organization/appearances-count.ts';
import { tenures } from '../../../queries/organization/tenures.ts';
import { between, capped, oneOf, optional, page, parseArguments, words } from '../arguments.ts';
import { asks } from '../asked.ts';
import { batched } from '../batch.ts';
import type { Scope } from '../context.ts';
import { listBelow } from '../lists.ts';
import { heldAt, widened } from '../tenures.ts';
import { type Some, wholeFields } from '../things.ts';
import { slice, undated } from '../window.ts';
import { entityFields } from './entity.ts';
import { successionIn } from './position.ts';

type Organization = Some<'Organization'>;

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

async function tenuresOf({ id }: Organization, args: unknown, { renmai }: Scope) {
  const { title, at, first } = parseArguments(tenureArguments, args);
  const titles = title === null ? null : [title];
  return heldAt(renmai, await readTenures(renmai, id, { titles, limit: widened(at, first) }), at, first);
}

async function appearancesOf({ id }: Organization, args: unknown, { renmai }: Scope, info: GraphQLResolveInfo) {
  const { kinds, from, to, orderBy, ...asked } = parseArguments(appearanceArguments, args);
  const descending = orderBy === 'DATE_DESC';
  const part = slice(`appearances ${orderBy}`, descending, asked);
  const filter = { kinds: kinds ?? appearanceKind.options, date: between(from, to) };
  const parameters = { ...filter, ...part.window, ...undated(descending), stated: asks(info, 'edges', 'evidence') };
  const below = { parent: id, slice: part, rows: readAppearances, parameters };
  return { ...(await listBelow(renmai, { ...below, total: countAppearances, filter })), period: filter.date };
}

export const organization = {
  ...entityFields,
  ...wholeFields('Organization', ['aliases', 'kind', 'scope']),
  tenures: tenuresOf,
  succession: ({ id }: Organization, args: unknown, { renmai }: Scope) => successionIn(id, args, renmai),
  appearances: appearancesOf,
};
