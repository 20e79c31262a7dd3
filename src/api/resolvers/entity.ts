/** What every entity can be asked: its articles, when it was seen, and what it is joined with. */
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { mentions } from '../../../queries/entity/mentions.ts';
import { mentionsCount } from '../../../queries/entity/mentions-count.ts';
import { neighbours } from '../../../queries/entity/neighbours.ts';
import { neighboursCount } from '../../../queries/entity/neighbours-count.ts';
import { seen } from '../../../queries/entity/seen.ts';
import { type Ahead, bring, nodeKeys } from '../ahead.ts';
import { capped, oneOf, optional, page, parseArguments } from '../arguments.ts';
import { type Asked, askedHere, fieldsBelow, fieldsOfRows, onceAField } from '../asked.ts';
import { batched } from '../batch.ts';
import type { Scope } from '../context.ts';
import { later } from '../later.ts';
import { listBelow } from '../lists.ts';
import { keyOf, type Reference } from '../things.ts';
import { slice, undated } from '../window.ts';
import { evidencedRows } from './evidence.ts';

const none = {};
const readMentions = batched(mentions);
const countMentions = batched(mentionsCount);
const readNeighbours = batched(neighbours);
const countNeighbours = batched(neighboursCount);
const readSeen = batched(seen);

const mentionArguments = z.object({ ...page, orderBy: z.enum(['DATE_DESC', 'DATE_ASC']) });
const articleArguments = z.object({ first: capped(100) });
const neighbourArguments = z.object({
  ...page,
  relations: oneOf(z.string()),
  direction: optional(z.enum(['OUT', 'IN'])),
});

function newestAsked(args: unknown, asked: Asked) {
  const { first } = parseArguments(articleArguments, args);
  const fields = fieldsBelow(asked, []);
  return {
    above: null,
    below: null,
    descending: true,
    limit: first,
    stated: false,
    reasons: false,
    fields,
    ...undated(true),
  };
}

const newestHere = onceAField(newestAsked);

function articlesOf(thing: Reference, args: unknown, { renmai }: Scope, info: GraphQLResolveInfo) {
  return later(readMentions(renmai, keyOf(thing), newestHere(args, info)), (rows) => rows.map((row) => row.node));
}

function mentionsOf(thing: Reference, args: unknown, { renmai }: Scope, info: GraphQLResolveInfo) {
  const { orderBy, ...asked } = parseArguments(mentionArguments, args);
  const descending = orderBy === 'DATE_DESC';
  const part = slice(`mentions ${orderBy}`, descending, asked);
  const here = askedHere(info);
  const shown = { ...evidencedRows(here), fields: fieldsOfRows(here) };
  const parameters = { ...part.window, ...undated(descending), ...shown };
  const below = { parent: keyOf(thing), slice: part, rows: readMentions, parameters };
  return listBelow(renmai, { ...below, total: countMentions, filter: {} });
}

function neighboursOf(thing: Reference, args: unknown, { renmai }: Scope, info: GraphQLResolveInfo) {
  const { relations, direction, ...asked } = parseArguments(neighbourArguments, args);
  const part = slice('neighbours', false, asked);
  const filter = { relations, direction };
  const parameters = { ...filter, ...part.window, ...evidencedRows(askedHere(info)) };
  const below = { parent: keyOf(thing), slice: part, rows: readNeighbours, parameters };
  return listBelow(renmai, { ...below, total: countNeighbours, filter });
}

/** The resolvers that all types of entities share. */
export const entityFields = {
  articles: articlesOf,
  mentions: mentionsOf,
  neighbours: neighboursOf,
  firstSeen: (thing: Reference, _args: unknown, { renmai }: Scope) =>
    later(readSeen(renmai, keyOf(thing), none), ([row]) => row?.firstSeen ?? null),
  lastSeen: (thing: Reference, _args: unknown, { renmai }: Scope) =>
    later(readSeen(renmai, keyOf(thing), none), ([row]) => row?.lastSeen ?? null),
};

/** What things of all types bring along. */
export const entityAhead: Ahead<{ readonly node: Reference }>['fields'] = {
  articles: (args, asked) => [bring(readMentions, newestAsked(args, asked), nodeKeys)],
  firstSeen: () => [bring(readSeen, none, nodeKeys)],
};
