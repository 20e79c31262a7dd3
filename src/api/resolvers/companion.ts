/** Somebody who was at the same events, and these events. */
import { z } from 'zod';
import type { CompanionRow } from '../../../queries/person/companions.ts';
import { together } from '../../../queries/person/together.ts';
import { togetherCount } from '../../../queries/person/together-count.ts';
import { page, parseArguments } from '../arguments.ts';
import { batched } from '../batch.ts';
import type { Scope } from '../context.ts';
import { listBelow } from '../lists.ts';
import { slice, undated } from '../window.ts';

const readTogether = batched(together);
const countTogether = batched(togetherCount);
const eventArguments = z.object({ ...page, orderBy: z.enum(['DATE_DESC', 'DATE_ASC']) });

export const companion = {
  events({ parent, node }: CompanionRow, args: unknown, { renmai }: Scope) {
    const { orderBy, ...asked } = parseArguments(eventArguments, args);
    const descending = orderBy === 'DATE_DESC';
    const part = slice(`events together ${orderBy}`, descending, asked);
    const parameters = { ...part.window, ...undated(descending) };
    const below = { parent: `${parent}\n${node.graphId}`, slice: part, rows: readTogether, parameters };
    return listBelow(renmai, { ...below, total: countTogether, filter: {} });
  },
};
