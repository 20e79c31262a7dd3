/** Things known by reference, read whole when a field asks for more than their name. */
import { articlesById } from '../../queries/article/by-id.ts';
import { things } from '../../queries/entity/things.ts';
import { type GlobalId, toGlobalId } from '../../queries/parts/global-id.ts';
import type { ThingRow } from '../../queries/parts/things.ts';
import { batched } from './batch.ts';
import type { Context, Scope } from './context.ts';
import { currentId } from './current.ts';
import { gone } from './errors.ts';
import type { NodeKey } from './ids.ts';

const readThings = batched(things);
const readArticles = batched(articlesById);

/** Enough of a thing to find it. */
export interface Reference {
  readonly label: ThingRow['label'];
  readonly graphId: string;
}

export type Of<L extends ThingRow['label']> = Extract<ThingRow, { label: L }>;

/** A thing of one kind, whole or by reference. */
export type Some<L extends ThingRow['label']> = Of<L> | (Reference & { readonly label: L; readonly id: GlobalId });

/** An article of which the id alone is known. */
export const articleReference = (graphId: string): Some<'Article'> => ({
  label: 'Article',
  graphId,
  id: toGlobalId('Article', graphId),
});

/** `<label>:<id>`, as queries about things of any kind ask for them. */
export const keyOf = ({ label, graphId }: Reference): string => `${label}:${graphId}`;

/** The thing, or `null` when there is none; an id that was merged away finds the thing that stayed. */
export async function findThing(context: Context, key: NodeKey): Promise<ThingRow | null> {
  const thing = await findByOwnId(context, key);
  if (thing !== null || key.label === 'Article') return thing;
  const id = await currentId(context, key.id);
  return id === key.id ? null : findByOwnId(context, { label: key.label, id });
}

async function findByOwnId(context: Context, { label, id }: NodeKey): Promise<ThingRow | null> {
  // Articles are asked for by the dozen, with every piece of evidence: a query of their own looks into one index, not seven.
  const [row] =
    label === 'Article'
      ? await readArticles(context, id, {})
      : await readThings(context, keyOf({ label, graphId: id }), {});
  return row?.thing ?? null;
}

const isA = <L extends ThingRow['label']>(label: L, thing: ThingRow | null): thing is Of<L> => thing?.label === label;

async function fetchWhole<L extends ThingRow['label']>(
  context: Context,
  { label, graphId }: Reference & { readonly label: L },
) {
  const thing = await findThing(context, { label, id: graphId });
  if (!isA(label, thing)) throw gone(`${label} ${graphId}`);
  return thing;
}

/** Whether all of a thing is at hand. */
const isWhole = <L extends ThingRow['label']>(thing: Some<L>): thing is Of<L> =>
  'aliases' in thing || 'reporters' in thing;

/** Resolvers for fields that are read from the whole thing under their own names. */
export function wholeFields<L extends ThingRow['label'], F extends string & keyof Of<L>>(
  _label: L,
  fields: readonly F[],
): Record<string, (thing: Some<L>, args: unknown, scope: Scope) => unknown> {
  const read = (field: F) => (thing: Some<L>, _args: unknown, scope: Scope) =>
    isWhole(thing) ? thing[field] : fetchWhole(scope.renmai, thing).then((whole) => whole[field]);
  return Object.fromEntries(fields.map((field) => [field, read(field)]));
}
