/** `Query.decisions`, and what a decision can be asked. */
import { z } from 'zod';
import { decisions } from '../../../queries/decision/decisions.ts';
import { decisionsCount } from '../../../queries/decision/decisions-count.ts';
import { names } from '../../../queries/decision/names.ts';
import type { Anchor, Decision } from '../../../schema/decision.ts';
import { filter, oneOf, optional, page, parseArguments, words } from '../arguments.ts';
import { batched } from '../batch.ts';
import type { Context, Scope } from '../context.ts';
import { currentId } from '../current.ts';
import { listAll } from '../lists.ts';
import { findThing, keyOf } from '../things.ts';
import { slice } from '../window.ts';

const readNames = batched(names);

const conditions = { kinds: oneOf(z.string()), by: optional(words), undone: optional(z.boolean()) };
const all = z.object(conditions).parse({});
const decisionArguments = z.object({
  ...page,
  filter: filter(conditions),
  orderBy: z.enum(['TIME_DESC', 'TIME_ASC']),
});

export function queryDecisions(_: unknown, args: unknown, { renmai }: Scope) {
  const { filter: given, orderBy, ...asked } = parseArguments(decisionArguments, args);
  const part = slice(`decisions ${orderBy}`, orderBy === 'TIME_DESC', asked);
  const parameters = { ...(given ?? all), ...part.window };
  return listAll(renmai, { slice: part, query: decisions, parameters, count: decisionsCount });
}

const anchorsOf = (made: Decision): readonly Anchor[] => ('about' in made ? made.about : []);

/** What a decision is about, each thing once. Who is suppressed is not told. */
async function aboutOf(made: Decision, _: unknown, { renmai }: Scope) {
  if (made.kind === 'suppress' || !('label' in made)) return [];
  const ids = await Promise.all(made.about.map((x) => currentId(renmai, x.id)));
  const found = await Promise.all([...new Set(ids)].map((id) => findThing(renmai, { label: made.label, id })));
  return [...new Map(found.flatMap((x) => (x === null ? [] : [[keyOf(x), x]]))).values()];
}

async function namesOf(context: Context, made: Decision): Promise<string[]> {
  if (made.kind === 'suppress') return [];
  const first = anchorsOf(made).flatMap((x) => x.forms.slice(0, 1));
  const rows = await Promise.all(first.map((form) => readNames(context, form, {})));
  return [...new Set(rows.flatMap((x) => x.map((row) => row.name)))];
}

export const decision = {
  about: aboutOf,
  names: (made: Decision, _: unknown, { renmai }: Scope) => namesOf(renmai, made),
  /** The name that was given to somebody who is suppressed since is not told. */
  async name(made: Decision, _: unknown, { renmai }: Scope): Promise<string | null> {
    if (made.kind !== 'rename') return null;
    const isShown = made.about[0].forms.length === 0 || (await namesOf(renmai, made)).length > 0;
    return isShown ? made.name : null;
  },
  fact(made: Decision, _: unknown, { renmai }: Scope) {
    if (!('fact' in made)) return null;
    const { type, article: id, evidence } = made.fact;
    const [{ start, end } = { start: 0, end: 0 }] = evidence;
    return { relation: type, article: () => findThing(renmai, { label: 'Article', id }), start, end };
  },
};
