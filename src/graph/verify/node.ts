/** Checks nodes: that they are as their schema says, that an article names them, and that they say what their articles say. */
import { z } from 'zod';
import { type EntityLabel, type NodeLabel, nodeKinds } from '../../../schema/nodes.ts';
import { groupBy } from '../../group.ts';
import type { Database } from '../database.ts';
import type { StoredNode } from '../walk.ts';
import { calledAs, mergeNode } from '../write/merge-node.ts';
import type { Problem } from './problem.ts';

/** Of one node: what is stored must parse as its kind, what Neo4j leaves out being `null`. */
export function nodeProblems(label: NodeLabel, { id, properties }: StoredNode): Problem[] {
  const schema = nodeKinds[label];
  const blank = Object.fromEntries(Object.keys(schema.shape).map((key) => [key, null]));
  const parsed = schema.safeParse({ ...blank, ...properties });
  return parsed.success ? [] : [{ kind: 'node', where: id, message: z.prettifyError(parsed.error) }];
}

const tally = z.object({
  _claims: z.array(z.string()),
  _counts: z.array(z.int()),
  _called: z
    .string()
    .nullish()
    .transform((x) => x ?? null),
  name: z.string(),
  _name: z.string().nullish(),
});
const said = z.object({ id: z.string(), claim: z.string(), count: z.int() });
type SaidRow = z.infer<typeof said>;

function tallyMessages(label: EntityLabel, { properties }: StoredNode, claims: readonly SaidRow[]): string[] {
  const stored = tally.safeParse(properties);
  if (!stored.success) return ['it has no tally of claims'];
  const { _claims, _counts, _called, name, _name } = stored.data;
  const counts = new Map(_claims.map((claim, i) => [claim, _counts[i]]));
  if (counts.size !== claims.length || claims.some((x) => counts.get(x.claim) !== x.count))
    return ['its tally is not what its articles claim'];
  const merged = Object.entries(
    calledAs(mergeNode(label, { claims: _claims, counts: _counts }, _name ?? name), _called),
  );
  const wrong = merged.filter(([key, value]) => JSON.stringify(properties[key] ?? null) !== JSON.stringify(value));
  return wrong.map(([key]) => `its ${key} is not what its articles say`);
}

const where =
  (id: string, kind: Problem['kind']) =>
  (message: string): Problem => ({ kind, where: id, message });

/** Holds a page of entities against what articles say of them; one statement. */
export async function supportProblems(
  database: Database,
  label: EntityLabel,
  page: readonly StoredNode[],
): Promise<Problem[]> {
  const rows = await database.read(
    `// verify: claims
UNWIND $ids AS id MATCH (:Article)-[m:REPORTS|MENTIONS]->(n:${label} {id: id})
RETURN id, m.claim AS claim, count(*) AS count ORDER BY id, claim`,
    { ids: page.map((x) => x.id) },
  );
  const byId = groupBy(
    rows.map((x) => said.parse(x)),
    (x) => x.id,
  );
  return page.flatMap((node) => {
    const claims = byId.get(node.id);
    if (claims === undefined) return [where(node.id, 'orphan')('no article mentions or reports it')];
    return tallyMessages(label, node, claims).map(where(node.id, 'tally'));
  });
}
