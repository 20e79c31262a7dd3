/** Brings edges up to date with proofs added and taken back: six statements at most, whatever the number of facts and types. */
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { type EdgeType, edgeKinds } from '../../../schema/edges.ts';
import { labelOfId } from '../../resolve/ids.ts';
import type { EdgeClaim } from '../../resolve/projection.ts';
import type { Run } from '../database.ts';
import { changeEdge, type EdgeState, mergeEdge, type Proof } from './merge-edge.ts';
import type { NodeOutcome } from './nodes.ts';
import { steady } from './steady.ts';
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
  n: z.int(),
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

const kinds: Readonly<
  Record<
    string,
    { readonly from: readonly string[]; readonly to: readonly string[]; readonly distinctBy: readonly string[] }
  >
> = edgeKinds;
/** Whether several edges of a type may join the same ends, told apart by their key. */
export const isKeyed = (type: string): boolean => (kinds[type]?.distinctBy.length ?? 0) > 0;
const endsOf = (type: string): string => [...(kinds[type]?.from ?? []), ...(kinds[type]?.to ?? [])].join(' ');

/** Types of which both ends may have very many edges: only by the type itself are those between the two soon found. */
const namedTypes = Object.keys(edgeKinds).filter((type) => !/Event|Article/u.test(endsOf(type)));

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
/** All that an edge may carry, in the order in which rows hold it: lists, since each key would be sent with every row. */
const COLUMNS = [
  ...new Set<string>(Object.values(edgeKinds).flatMap((x) => x.properties)),
  ...['evidence', 'rules', 'confidences', 'claims', '_key', '_who', '_date', '_event'],
];
const CREATE = steady(
  `// write: new edges
UNWIND $batch.rows AS row MATCH (a) WHERE elementId(a) = row[1] MATCH (b) WHERE elementId(b) = row[2]
CREATE (a)-[:$(row[0]) {${COLUMNS.map((name, i) => `${name}: row[${i + 3}]`).join(', ')}}]->(b)`,
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

/** What an index needs to list a person's events by date. */
const placeInTime = ({ from, to }: EdgeSpot, { dates }: NodeOutcome): Record<string, string> =>
  labelOfId(from) === 'Person' && labelOfId(to) === 'Event'
    ? { _who: from, _date: dates.get(to) ?? '', _event: to }
    : {};

/** What a change of its proofs changes of an edge. */
const changedBy = ({ type }: EdgeChange, state: EdgeState): Record<string, unknown> => ({
  ...mergeEdge(type, state),
  ...state,
});

/** What an edge is made with: its type, its ends, and its properties by `COLUMNS`. */
function newRow(change: EdgeChange, state: EdgeState, nodes: NodeOutcome): unknown[] {
  const { type, from, to, key, properties } = change;
  const place = { ...(isKeyed(type) ? { _key: key } : {}), ...placeInTime(change, nodes) };
  const all = stored({ ...properties, ...changedBy(change, state), ...place });
  return [type, nodes.at.get(from), nodes.at.get(to), ...COLUMNS.map((name) => all[name] ?? null)];
}

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
  const made: unknown[] = [];
  for (const [spot, change] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const before = known.get(spot);
    const state = changeEdge(change.type, before?.state ?? null, change.added, change.without);
    if (state.evidence.length === 0) gone.push(...(before === undefined ? [] : [before.id]));
    else if (before === undefined) made.push(newRow(change, state, nodes));
    else kept.push({ id: before.id, properties: stored(changedBy(change, state)) });
  }
  await Promise.all([
    made.length === 0 ? null : run(CREATE, { batch: { rows: made } }),
    kept.length === 0 ? null : run(UPDATE, { batch: { rows: kept } }),
    gone.length === 0 ? null : run(REMOVE, { batch: { ids: gone } }),
    nodes.redated.length === 0 ? null : run(REDATE, { batch: { rows: nodes.redated.map(moved) } }),
  ]);
}
