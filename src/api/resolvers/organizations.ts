/** `Query.organizations`. */
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { organizations } from '../../../queries/organization/organizations.ts';
import { organizationsCount } from '../../../queries/organization/organizations-count.ts';
import { aheadOf } from '../ahead.ts';
import { filter, nameFilter, oneOf, optional, page, parseArguments } from '../arguments.ts';
import { fieldsOfRows, onceADocument } from '../asked.ts';
import type { Scope } from '../context.ts';
import { currentIdOf } from '../current.ts';
import { globalId } from '../ids.ts';
import { listAll } from '../lists.ts';
import { slice } from '../window.ts';
import { organizationAhead } from './organization.ts';

const conditions = {
  name: nameFilter,
  anyName: nameFilter,
  kinds: oneOf(z.string()),
  parent: optional(globalId('Organization')),
};
const all = z.object(conditions).parse({});
const organizationArguments = z.object({
  ...page,
  filter: filter(conditions),
  orderBy: z.enum(['NAME_ASC', 'NAME_DESC']),
});

const below = onceADocument((asked) => ({
  fields: fieldsOfRows(asked),
  ahead: aheadOf(organizationAhead, asked, ['nodes'], ['edges', 'node']),
}));

export async function queryOrganizations(_: unknown, args: unknown, { renmai }: Scope, info: GraphQLResolveInfo) {
  const { fields, ahead } = below(info);
  const { filter: given, orderBy, ...asked } = parseArguments(organizationArguments, args);
  const part = slice(`organizations ${orderBy}`, orderBy === 'NAME_DESC', asked);
  const { parent, ...rest } = given ?? all;
  const parameters = {
    ...rest,
    parent: await currentIdOf(renmai, parent),
    ...part.window,
    fields,
  };
  return listAll(renmai, { slice: part, query: organizations, parameters, count: organizationsCount, ahead });
}
