/** `Query.paths`. */
import { z } from 'zod';
import { type PathRow, paths } from '../../../queries/path/paths.ts';
import { parseArguments } from '../arguments.ts';
import type { Scope } from '../context.ts';
import { currentId } from '../current.ts';
import { badInput } from '../errors.ts';
import { globalId, type NodeKey } from '../ids.ts';

const within = (most: number, otherwise: number) =>
  z
    .int()
    .refine((n) => n >= 1 && n <= most, { error: ({ input }) => `must be from 1 to ${most}, not ${String(input)}` })
    .nullish()
    .transform((n) => n ?? otherwise);
const entity = globalId('Person', 'Organization', 'Event', 'Project', 'Award', 'Place');
const pathArguments = z.object({ from: entity, to: entity, maxLength: within(6, 6), first: within(10, 3) });

/** The rows' nodes and relationships as steps, each from one node to the next. */
function toPath({ length, nodes, steps }: PathRow) {
  return { length, steps: steps.map((step, at) => ({ ...step, from: nodes[at], to: nodes[at + 1] })) };
}

export async function queryPaths(_: unknown, args: unknown, { renmai }: Scope) {
  const { from: start, to: end, maxLength, first } = parseArguments(pathArguments, args);
  const asItIs = async (key: NodeKey) => ({ ...key, id: await currentId(renmai, key.id) });
  const [from, to] = await Promise.all([asItIs(start), asItIs(end)]);
  if (from.label === to.label && from.id === to.id)
    throw badInput('from and to are the same thing: give two different ones');
  return (await paths.run(renmai.database, { from, to, maxLength, limit: first })).map(toPath);
}
