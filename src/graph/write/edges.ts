/** Brings edges up to date with proofs added and taken back: one statement per type and ends, whatever the number of facts. */
import { z } from 'zod';
import { type EdgeType, edgeKinds } from '../../../schema/edges.ts';
import { labelOfId } from '../../resolve/ids.ts';
import type { EdgeClaim } from '../../resolve/projection.ts';
import type { Run } from '../database.ts';
import { groupBy } from './group.ts';
import { changeEdge, type EdgeState, mergeEdge, type Proof } from './merge-edge.ts';
import { stored } from './stored.ts';

/** Where an edge is: `key` is the JSON of what tells it from others of its ends and type, `{}` where nothing does. */
export interface EdgeSpot {
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly key: string;
}

/** What a batch adds to and takes from one edge. */
export interface EdgeChange extends EdgeSpot {
  readonly properties: EdgeClaim['key'];
  readonly added: Proof[];
  /** Articles whose proofs go. */
  readonly without: Set<string>;
}

const row = z.object({
  spot: z.string(),
  id: z.string(),
  evidence: z.array(z.string()),
  rules: z.array(z.string()),
  confidences: z.array(z.number()),
  claims: z.array(z.string()).nullable(),
});

/** One text per spot: what an article's bookkeeping remembers of the edges that it supports. */
export function spotText({ type, from, to, key }: EdgeSpot): string {
  return `${type} ${from} ${to} ${key}`;
}

const isKeyed = (type: EdgeType): boolean => edgeKinds[type].distinctBy.length > 0;

type Change = readonly [string, EdgeChange];

/** Changes by type and labels of both ends, `ATTENDED Person Event`, each group sorted by its spots. */
function grouped(changes: readonly Change[]): Map<string, Change[]> {
  const sorted = [...changes].sort(([a], [b]) => (a < b ? -1 : 1));
  return groupBy(sorted, ([, { type, from, to }]) => `${type} ${labelOfId(from)} ${labelOfId(to)}`);
}

const ends = (group: string) => {
  const [type = '', from = '', to = ''] = group.split(' ');
  return { type, from, to, match: `MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})` };
};

/** Asks for both ends by their index: without the hints the plan walks all edges of one end, be it a hub. */
const findEdge = (group: string, keyed: boolean): string => {
  const { type, from, to } = ends(group);
  return `MATCH (a:${from} {id: row.from})-[r:${type}]->(b:${to} {id: row.to})
USING INDEX a:${from}(id) USING INDEX b:${to}(id)${keyed ? ' WHERE r._key = row.key' : ''}`;
};

async function readEdges(run: Run, changes: readonly Change[]): Promise<Map<string, { id: string; state: EdgeState }>> {
  const reads = [...grouped(changes)].map(([group, members]) => {
    const keyed = members.some(([, change]) => isKeyed(change.type));
    const rows = members.map(([spot, { from, to, key }]) => ({ spot, from, to, key }));
    return run(
      `// write: known ${group}\nUNWIND $rows AS row ${findEdge(group, keyed)}
RETURN row.spot AS spot, elementId(r) AS id, r.evidence AS evidence, r.rules AS rules, r.confidences AS confidences, r.claims AS claims`,
      { rows },
    );
  });
  const rows = (await Promise.all(reads)).flat().map((x) => row.parse(x));
  return new Map(rows.map(({ spot, id, ...state }) => [spot, { id, state }]));
}

const propertiesOf = (change: EdgeChange, state: EdgeState): Record<string, unknown> => {
  const key = isKeyed(change.type) ? { _key: change.key } : {};
  return stored({ ...change.properties, ...mergeEdge(change.type, state), ...state, ...key });
};

/** Writes every changed edge and deletes those without evidence. `existed` holds the nodes that stood before the batch. */
export async function changeEdges(
  run: Run,
  changes: ReadonlyMap<string, EdgeChange>,
  existed: ReadonlySet<string>,
): Promise<void> {
  // An edge can only be there when both its ends were.
  const old = [...changes].filter(([, { from, to }]) => existed.has(from) && existed.has(to));
  const known = await readEdges(run, old);
  const gone: string[] = [];
  const kept: { id: string; properties: Record<string, unknown> }[] = [];
  const made: Change[] = [];
  for (const [spot, change] of changes) {
    const before = known.get(spot);
    const state = changeEdge(change.type, before?.state ?? null, change.added, change.without);
    if (state.evidence.length === 0) gone.push(...(before === undefined ? [] : [before.id]));
    else if (before === undefined) made.push([spot, change]);
    else kept.push({ id: before.id, properties: propertiesOf(change, state) });
  }
  const creations = [...grouped(made)].map(([group, members]) => {
    const { type, match } = ends(group);
    const rows = members.map(([, change]) => {
      const state = changeEdge(change.type, null, change.added, change.without);
      return { from: change.from, to: change.to, properties: propertiesOf(change, state) };
    });
    return run(
      `// write: new ${group}\nUNWIND $rows AS row ${match} CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
      { rows },
    );
  });
  const update = `// write: edges\nUNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row.id SET r += row.properties`;
  const remove = '// write: unsupported edges\nUNWIND $ids AS id MATCH ()-[r]->() WHERE elementId(r) = id DELETE r';
  await Promise.all([
    ...creations,
    kept.length === 0 ? null : run(update, { rows: kept.sort((a, b) => (a.id < b.id ? -1 : 1)) }),
    gone.length === 0 ? null : run(remove, { ids: gone.sort() }),
  ]);
}
