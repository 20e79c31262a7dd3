/** `Query.mergeCandidates`: what may be one, with the words of both. */
import { z } from 'zod';
import { type CandidateRow, candidates } from '../../../queries/decision/candidates.ts';
import { candidatesCount } from '../../../queries/decision/candidates-count.ts';
import { hiddenNames } from '../../../queries/decision/hidden-names.ts';
import { mentions } from '../../../queries/entity/mentions.ts';
import type { EntityReference } from '../../../queries/parts/things.ts';
import { withoutNames } from '../../decide/hide.ts';
import { capped, filter, oneOf, optional, page, parseArguments } from '../arguments.ts';
import { batched } from '../batch.ts';
import type { Scope } from '../context.ts';
import { listAll } from '../lists.ts';
import { keyOf } from '../things.ts';
import { slice, undated } from '../window.ts';

const readMentions = batched(mentions);

const conditions = { kinds: oneOf(z.string()), score: optional(z.number().min(0).max(1)) };
const all = z.object(conditions).parse({});
const candidateArguments = z.object({ ...page, filter: filter(conditions) });
const evidenceArguments = z.object({ first: capped(3) });

/** Reasons speak of other people too, and some of them must not be shown. */
const cleaned = (node: CandidateRow['node'], hidden: readonly string[]) => ({
  ...node,
  rules: [...node.rules].sort(),
  reasons: node.reasons.map((x) => withoutNames(x, hidden)).sort(),
  sides: node.sides.map((thing) => ({ thing })),
});

export async function queryMergeCandidates(_: unknown, args: unknown, { renmai }: Scope) {
  const { filter: given, ...asked } = parseArguments(candidateArguments, args);
  const part = slice('mergeCandidates', false, asked);
  const { kinds, score } = given ?? all;
  const parameters = { labels: kinds, least: score, ...part.window };
  const found = await listAll(renmai, { slice: part, query: candidates, parameters, count: candidatesCount });
  const hidden = (await hiddenNames.run(renmai.database, {})).map((x) => x.name);
  const edges = found.edges.map((edge) => ({ ...edge, node: cleaned(edge.node, hidden) }));
  return { ...found, edges, nodes: () => edges.map((x) => x.node) };
}

interface Side {
  readonly thing: EntityReference;
}

export const mergeSide = {
  async evidence({ thing }: Side, args: unknown, { renmai }: Scope) {
    const { first } = parseArguments(evidenceArguments, args);
    const newest = {
      above: null,
      below: null,
      descending: true,
      limit: first,
      stated: true,
      reasons: true,
      fields: null,
      ...undated(true),
    };
    const rows = await readMentions(renmai, keyOf(thing), newest);
    return rows.flatMap((x) => (x.stated ?? []).slice(0, 1)).map((said) => ({ ...said, both: true }));
  },
};
