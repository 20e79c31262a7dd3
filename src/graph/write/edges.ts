/** Brings edges up to date with proofs added and taken back: seven statements at most, whatever the number of facts and types. */
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { edgeKinds } from '../../../schema/edges.ts';
import type { Run } from '../database.ts';
import { changeEdge, type EdgeState, mergeEdge } from './merge-edge.ts';
import { createEdges, type MadeEdge } from './new-edges.ts';
import type { NodeOutcome } from './nodes.ts';
import { type EdgeChange, isKeyed } from './spots.ts';
import { steady } from './steady.ts';
import { stored } from './stored.ts';

const row = z.object({
  n: z.int(),
  id: z.string(),
  evidence: z.array(z.string()),
  rules: z.array(z.string()),
  confidences: z.array(z.number()),
  claims: z.array(z.string()).nullable(),
});

/** Types of which both ends may have very many edges: only by the type itself are those between the two soon found. */
const namedTypes = Object.entries(edgeKinds).flatMap(([type, { from, to }]) =>
  /Event|Article/u.test([...from, ...to].join(' ')) ? [] : [type],
);

/** The subquery keeps the planner from walking all edges of one end, be it a hub. */
const edgesOf = (parameter: string, type: string, where: string): string =>
  `UNWIND $batch.${parameter} AS row MATCH (a) WHERE elementId(a) = row.from MATCH (b) WHERE elementId(b) = row.to
CALL (a, b, row) { MATCH (a)-[r:${type}]->(b)${where} RETURN r }
RETURN row.n AS n, elementId(r) AS id, r.evidence AS evidence, r.rules AS rules, r.confidences AS confidences, r.claims AS claims`;

/** An event has few edges, whatever the other end has: those of all types can be looked through. */
const KNOWN_OF_EVENTS = `// write: known edges of events\n${edgesOf('others', '$(row.type)', '')}`;
const KNOWN = steady(
  `// write: known edges\n${namedTypes.map((type) => edgesOf(type, type, isKeyed(type) ? ' WHERE r._key = row.key' : '')).join('\nUNION ALL ')}`,
);
const UPDATE =
  '// write: edges\nUNWIND $batch.rows AS row MATCH ()-[r]->() WHERE elementId(r) = row.id SET r += row.properties';
const REMOVE = '// write: unsupported edges\nUNWIND $batch.ids AS id MATCH ()-[r]->() WHERE elementId(r) = id DELETE r';
const REDATE =
  '// write: dates\nUNWIND $batch.rows AS row MATCH (e) WHERE elementId(e) = row.at MATCH (:Person)-[r]->(e) SET r._date = row.date';

interface Stored {
  readonly id: string;
  readonly state: EdgeState;
}

/** What is stored of edges between entities that stood before the batch: of others there is nothing. */
async function readEdges(
  run: Run,
  changes: ReadonlyMap<string, EdgeChange>,
  { at, existed }: NodeOutcome,
): Promise<Map<string, Stored>> {
  const spots: string[] = [];
  const others: unknown[] = [];
  const rows: Record<string, unknown[]> = Object.fromEntries(namedTypes.map((type) => [type, []]));
  for (const [spot, { type, from, to, key }] of changes) {
    if (!existed.has(from) || !existed.has(to)) continue;
    const n = neo4j.int(spots.push(spot) - 1);
    (rows[type] ?? others).push({ n, type, from: at.get(from), to: at.get(to), key });
  }
  if (spots.length === 0) return new Map();
  const found = await Promise.all([
    others.length === 0 ? [] : run(KNOWN_OF_EVENTS, { batch: { others } }),
    others.length === spots.length ? [] : run(KNOWN, { batch: rows }),
  ]);
  const known = found.flat().map((x) => row.parse(x));
  return new Map(known.map(({ n, id, ...state }) => [spots[n] ?? '', { id, state }]));
}

/** What a change of its proofs changes of an edge. */
const changedBy = ({ type }: EdgeChange, state: EdgeState): Record<string, unknown> => ({
  ...mergeEdge(type, state),
  ...state,
});

/** Writes every changed edge between the nodes of a batch, and deletes those without evidence. */
export async function changeEdges(
  run: Run,
  changes: ReadonlyMap<string, EdgeChange>,
  nodes: NodeOutcome,
): Promise<void> {
  const known = await readEdges(run, changes, nodes);
  const moved = (id: string) => ({ at: nodes.at.get(id), date: nodes.dates.get(id) });
  const gone: string[] = [];
  const kept: { id: string; properties: Record<string, unknown> }[] = [];
  const made: MadeEdge[] = [];
  for (const [spot, change] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const before = known.get(spot);
    const state = changeEdge(change.type, before?.state ?? null, change.added, change.without);
    if (state.evidence.length === 0) gone.push(...(before === undefined ? [] : [before.id]));
    else if (before === undefined) made.push({ change, properties: changedBy(change, state) });
    else kept.push({ id: before.id, properties: stored(changedBy(change, state)) });
  }
  await Promise.all([
    createEdges(run, made, nodes),
    kept.length === 0 ? null : run(UPDATE, { batch: { rows: kept } }),
    gone.length === 0 ? null : run(REMOVE, { batch: { ids: gone } }),
    nodes.redated.length === 0 ? null : run(REDATE, { batch: { rows: nodes.redated.map(moved) } }),
  ]);
}
