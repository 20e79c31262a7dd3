/** `Query.awards`. */
import { z } from 'zod';
import { awards } from '../../../queries/award/awards.ts';
import { awardsCount } from '../../../queries/award/awards-count.ts';
import { filter, nameFilter, optional, page, parseArguments } from '../arguments.ts';
import type { Scope } from '../context.ts';
import { currentId } from '../current.ts';
import { globalId } from '../ids.ts';
import { listAll } from '../lists.ts';
import { slice } from '../window.ts';

const conditions = {
  name: nameFilter,
  anyName: nameFilter,
  recipient: optional(globalId('Person', 'Organization', 'Project')),
};
const all = z.object(conditions).parse({});
const awardArguments = z.object({ ...page, filter: filter(conditions), orderBy: z.enum(['NAME_ASC', 'NAME_DESC']) });

export async function queryAwards(_: unknown, args: unknown, { renmai }: Scope) {
  const { filter: given, orderBy, ...asked } = parseArguments(awardArguments, args);
  const part = slice(`awards ${orderBy}`, orderBy === 'NAME_DESC', asked);
  const set = given ?? all;
  const recipient = set.recipient && { ...set.recipient, id: await currentId(renmai, set.recipient.id) };
  const parameters = { ...set, recipient, ...part.window };
  return listAll(renmai, { slice: part, query: awards, parameters, count: awardsCount });
}
