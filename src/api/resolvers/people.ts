/** `Query.people`. */
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { people } from '../../../queries/person/people.ts';
import { peopleCount } from '../../../queries/person/people-count.ts';
import { aheadOf } from '../ahead.ts';
import { dateRange, filter, nameFilter, optional, page, parseArguments, words } from '../arguments.ts';
import { fieldsOfRows, onceADocument } from '../asked.ts';
import type { Scope } from '../context.ts';
import { currentIdOf } from '../current.ts';
import { globalId } from '../ids.ts';
import { listAll } from '../lists.ts';
import { sound, toSoundQuery } from '../sound.ts';
import { slice } from '../window.ts';
import { personAhead } from './person.ts';

const conditions = {
  name: nameFilter,
  anyName: nameFilter,
  official: optional(z.boolean()),
  organization: optional(globalId('Organization')),
  title: optional(words),
  date: dateRange,
  pinyin: optional(sound),
};
const all = z.object(conditions).parse({});
const peopleArguments = z.object({ ...page, filter: filter(conditions), orderBy: z.enum(['NAME_ASC', 'NAME_DESC']) });

const below = onceADocument((asked) => ({
  fields: fieldsOfRows(asked),
  ahead: aheadOf(personAhead, asked, ['nodes'], ['edges', 'node']),
}));

export async function queryPeople(_: unknown, args: unknown, { renmai }: Scope, info: GraphQLResolveInfo) {
  const { fields, ahead } = below(info);
  const { filter: given, orderBy, ...asked } = parseArguments(peopleArguments, args);
  const part = slice(`people ${orderBy}`, orderBy === 'NAME_DESC', asked);
  const { organization, pinyin, ...rest } = given ?? all;
  const sounds = { sound: pinyin, pinyin: pinyin === null ? null : toSoundQuery(pinyin) };
  const parameters = {
    ...rest,
    ...sounds,
    organization: await currentIdOf(renmai, organization),
    ...part.window,
    fields,
  };
  return listAll(renmai, { slice: part, query: people, parameters, count: peopleCount, ahead });
}
