/** Makes edges with all that they carry. */
import { type EdgeType, edgeKinds } from '../../../schema/edges.ts';
import { labelOfId } from '../../resolve/ids.ts';
import type { Run } from '../database.ts';
import { participationTypes } from '../derive.ts';
import { ascending } from './choose.ts';
import type { NodeOutcome } from './nodes.ts';
import { type EdgeChange, isKeyed } from './spots.ts';
import { steady } from './steady.ts';
import { stored } from './stored.ts';

/** An edge that nothing stood in the place of, with what follows from its proofs. */
export interface MadeEdge {
  readonly change: EdgeChange;
  readonly properties: Readonly<Record<string, unknown>>;
}

const types = Object.entries(edgeKinds);
const propertiesOf = (participation: boolean): string[] =>
  types.flatMap(([type, kind]) => (participationTypes.includes(type) === participation ? kind.properties : []));

/** All that such edges may carry, in the order in which rows hold it: lists, since each key would be sent with every row. */
const columnsOf = (participation: boolean, own: readonly string[]): string[] => [
  ...new Set([...propertiesOf(participation), 'evidence', 'rules', 'confidences', 'claims', ...own]),
];

/**
 * Each end is looked up once, and rows name it by its place among all ends. Were one not there, the last place, which
 * some row names, would be empty: no edge can be created from nothing, and the whole batch fails.
 */
const create = (name: string, columns: readonly string[]): string =>
  steady(`// write: ${name}
UNWIND range(0, size($batch.ends) - 1) AS place MATCH (n) WHERE elementId(n) = $batch.ends[place]
WITH n ORDER BY place
WITH collect(n) AS ends
UNWIND $batch.rows AS row
WITH row, ends[toInteger(row[1])] AS a, ends[toInteger(row[2])] AS b
CREATE (a)-[:$(row[0]) {${columns.map((column, i) => `${column}: row[${i + 3}]`).join(', ')}}]->(b)`);

/** Those by which people take part in events, by far the most, and all others: few of the one carry what the other do. */
const PARTS = columnsOf(true, ['_who', '_date', '_event']);
const OTHERS = columnsOf(false, ['_key']);
const CREATE_PARTS = create('new edges', PARTS);
const CREATE_OTHERS = create('new other edges', OTHERS);

/** What an index needs to list a person's events by date. */
const placeInTime = ({ from, to }: EdgeChange, { dates }: NodeOutcome): Record<string, string> =>
  labelOfId(from) === 'Person' && labelOfId(to) === 'Event'
    ? { _who: from, _date: dates.get(to) ?? '', _event: to }
    : {};

async function createAll(
  run: Run,
  cypher: string,
  names: readonly string[],
  made: readonly MadeEdge[],
  nodes: NodeOutcome,
): Promise<void> {
  if (made.length === 0) return;
  const ids = [...new Set(made.flatMap(({ change: { from, to } }) => [from, to]))].sort(ascending);
  const places = new Map(ids.map((id, place) => [id, place]));
  const rows = made.map(({ change, properties }) => {
    const { type, from, to, key } = change;
    const place = { ...(isKeyed(type) ? { _key: key } : {}), ...placeInTime(change, nodes) };
    const all = stored({ ...change.properties, ...properties, ...place });
    return [type, places.get(from), places.get(to), ...names.map((name) => all[name] ?? null)];
  });
  await run(cypher, { batch: { ends: ids.map((id) => nodes.at.get(id)), rows } });
}

const isPart = (type: EdgeType): boolean => participationTypes.includes(type);

/** Makes edges between nodes of a batch. */
export async function createEdges(run: Run, made: readonly MadeEdge[], nodes: NodeOutcome): Promise<void> {
  const parts = made.filter((x) => isPart(x.change.type));
  const others = made.filter((x) => !isPart(x.change.type));
  await Promise.all([
    createAll(run, CREATE_PARTS, PARTS, parts, nodes),
    createAll(run, CREATE_OTHERS, OTHERS, others, nodes),
  ]);
}
