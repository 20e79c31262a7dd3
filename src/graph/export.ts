/** The canonical export: every node and edge as one line of JSON, the same bytes for the same graph. */
import { idPrefixes } from '../resolve/ids.ts';
import type { Database } from './database.ts';
import { edgesFrom, nodeLabels, nodesOf } from './walk.ts';

/** Properties whose names begin with `_` are the writer's bookkeeping. */
const own = ([key]: readonly [string, unknown]): boolean => !key.startsWith('_');

const line = (head: Readonly<Record<string, unknown>>, properties: Readonly<Record<string, unknown>>): string => {
  const sorted = Object.entries(properties)
    .filter(own)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ ...head, properties: Object.fromEntries(sorted) });
};

/** Labels in the order of the first letters of their ids, so that lines come sorted. */
const labels = [...nodeLabels].sort((a, b) => (idPrefixes[a] < idPrefixes[b] ? -1 : 1));

/**
 * All edges, then all nodes, as lines without line feeds, sorted by code units. Bookkeeping is left out. The export
 * reads in pages: while somebody loads, it may show some of a batch.
 */
export async function* exportCanonical(database: Database): AsyncIterable<string> {
  for (const label of labels)
    for await (const edges of edgesFrom(database, label))
      yield* edges.map(({ from, type, to, properties }) => line({ from, type, to }, properties)).sort();
  for (const label of labels)
    for await (const { id, labels: all, properties } of nodesOf(database, label))
      yield line({ id, labels: [...all].sort() }, properties);
}
