/** `Query.node` and `Query.nodes`. */
import { z } from 'zod';
import { parseArguments } from '../arguments.ts';
import type { Scope } from '../context.ts';
import { fromGlobalId } from '../ids.ts';
import { findThing } from '../things.ts';

const nodeArguments = z.object({ id: z.string() });
const nodesArguments = z.object({ ids: z.array(z.string()).max(100, 'must not hold more than 100') });

export function queryNode(_: unknown, args: unknown, { renmai }: Scope) {
  return findThing(renmai, fromGlobalId(parseArguments(nodeArguments, args).id));
}

export function queryNodes(_: unknown, args: unknown, { renmai }: Scope) {
  return parseArguments(nodesArguments, args)
    .ids.map(fromGlobalId)
    .map((key) => findThing(renmai, key));
}
