/** Mutations: what people decide. Each asks first who sends the request. */
import { z } from 'zod';
import type { Decision } from '../../../schema/decision.ts';
import type { Fact } from '../../graph/decisions/facts.ts';
import { optional, parseArguments } from '../arguments.ts';
import type { Scope } from '../context.ts';
import { badInput } from '../errors.ts';
import { globalId } from '../ids.ts';
import { type Writer, writerOf } from '../writer.ts';

// What writes brings along all that resolves, and the sounds of names: memory that a service only read from never needs.
const ofFacts = () => import('../../graph/decisions/facts.ts');
const ofThings = () => import('../../graph/decisions/things.ts');
const undoing = () => import('../../graph/decisions/undo.ts');

const why = z.string().trim().min(1, 'must not be empty').max(1000, 'must not be longer than 1000 characters');
const thing = globalId('Person', 'Organization', 'Event', 'Project').transform((key) => key.id);
const things = z.array(thing).min(1, 'must not be empty').max(20, 'must not hold more than 20');
const anything = globalId('Person', 'Organization', 'Event', 'Project', 'Award', 'Place').transform((key) => key.id);
const article = globalId('Article').transform((key) => key.id);
const record = z.string().trim().min(1, 'must not be empty');
const fact = z
  .object({
    relation: z.string(),
    ...{ from: anything, to: anything, article },
    start: z.int().min(0),
    end: z.int().min(1),
    title: optional(z.string()),
  })
  .transform(({ relation, ...rest }): Fact => ({ ...rest, type: relation }));
const apart = z.object({
  ids: things,
  articles: optional(z.array(article).min(1, 'must not be empty').max(100, 'must not hold more than 100')),
  why,
});

type Mutation = (parent: unknown, args: unknown, scope: Scope) => Promise<Decision>;

/** Who asks is told before what they ask. */
const mutation =
  <T>(schema: z.ZodType<T>, work: (writer: Writer, args: T) => Promise<Decision>): Mutation =>
  async (_, args, { renmai }) => {
    const writer = writerOf(renmai);
    const made = await work(writer, parseArguments(schema, args));
    renmai.forget();
    return made;
  };

const reasonOf = ({ actor }: Writer, { why: because }: { readonly why: string }) => ({ by: actor, why: because });

export const mutations = {
  mergeEntities: mutation(z.object({ ids: things, why }), async (writer, args) =>
    (await ofThings()).mergeEntities(writer.graph, args.ids, reasonOf(writer, args)),
  ),
  keepApart: mutation(apart, async (writer, { ids, articles, ...args }) => {
    const [only, second] = ids;
    if (articles === null) return (await ofThings()).keepApart(writer.graph, ids, reasonOf(writer, args));
    if (only === undefined || second !== undefined)
      throw badInput('ids: must hold one thing, the one that the articles name');
    return (await ofThings()).keepArticlesApart(writer.graph, only, articles, reasonOf(writer, args));
  }),
  rename: mutation(z.object({ id: thing, name: z.string().max(200), why }), async (writer, args) =>
    (await ofThings()).rename(writer.graph, args.id, args.name, reasonOf(writer, args)),
  ),
  rejectFact: mutation(z.object({ fact, why }), async (writer, args) =>
    (await ofFacts()).rejectFact(writer.graph, args.fact, reasonOf(writer, args)),
  ),
  confirmFact: mutation(z.object({ fact, why }), async (writer, args) =>
    (await ofFacts()).confirmFact(writer.graph, args.fact, reasonOf(writer, args)),
  ),
  undoDecision: mutation(z.object({ id: record, why }), async (writer, args) =>
    (await undoing()).undoDecision(writer.graph, args.id, reasonOf(writer, args)),
  ),
  suppress: mutation(z.object({ id: globalId('Person').transform((key) => key.id), why }), async (writer, args) =>
    (await ofThings()).suppress(writer.graph, args.id, reasonOf(writer, args)),
  ),
  unsuppress: mutation(z.object({ id: record, why }), async (writer, args) =>
    (await undoing()).undoDecision(writer.graph, args.id, reasonOf(writer, args), 'suppress'),
  ),
};
