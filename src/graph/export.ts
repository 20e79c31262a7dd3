/** The canonical export: every node, edge and decision in force as one line of JSON, the same bytes for the same graph. */
import { withoutHidden } from '../decide/hide.ts';
import { idPrefixes } from '../resolve/ids.ts';
import type { Database } from './database.ts';
import { decisionsInForce, propertiesOf } from './decisions/records.ts';
import { edgesFrom, nodeLabels, nodesOf } from './walk.ts';

/** Properties whose names begin with `_` are the writer's bookkeeping. */
const own = ([key]: readonly [string, unknown]): boolean => !key.startsWith('_');

const line = (head: Readonly<Record<string, unknown>>, properties: Readonly<Record<string, unknown>>): string => {
  const sorted = Object.entries(properties)
    .filter(own)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ ...head, properties: Object.fromEntries(sorted) });
};

/** A name that people gave to somebody who must not be listed by now is not shown. */
async function decisionLines(database: Database): Promise<string[]> {
  const decisions = await decisionsInForce((cypher, parameters) => database.read(cypher, parameters));
  const shown = decisions.filter((x) => x.kind !== 'replace').map((x) => withoutHidden(x, decisions));
  return shown.map((x) => line({ id: x.id, labels: ['Decision'] }, propertiesOf(x))).sort();
}

/** Labels in the order of the first letters of their ids, so that lines come sorted. */
const labels = [...nodeLabels].sort((a, b) => (idPrefixes[a] < idPrefixes[b] ? -1 : 1));

/**
 * All edges, then all nodes, then all decisions in force, as lines without line feeds, each part sorted by code units.
 * Bookkeeping is left out, and so is what was undone: the export is the same as if it had never been decided. The export
 * reads in pages: while somebody loads, it may show some of a batch.
 */
export async function* exportCanonical(database: Database): AsyncIterable<string> {
  for (const label of labels)
    for await (const edges of edgesFrom(database, label))
      yield* edges.map(({ from, type, to, properties }) => line({ from, type, to }, properties)).sort();
  for (const label of labels)
    for await (const { id, labels: all, properties } of nodesOf(database, label))
      yield line({ id, labels: [...all].sort() }, properties);
  yield* await decisionLines(database);
}
