/** Brings entities up to date with claims added and taken back: three statements, whatever the number of facts and kinds. */
import { z } from 'zod';
import { type EntityLabel, nodeKinds } from '../../../schema/nodes.ts';
import { labelOfId } from '../../resolve/ids.ts';
import type { Run } from '../database.ts';
import { ascending } from './choose.ts';
import { type NodeChange, type NodeRow, rowOf } from './node-row.ts';
import { steady } from './steady.ts';
import { said } from './stored.ts';
import { changeTally, emptyTally, type Tally } from './tally.ts';

const entityLabels = Object.keys(nodeKinds).filter((x): x is EntityLabel => x !== 'Article');
const row = z.object({
  id: z.string(),
  at: z.string(),
  name: z.string(),
  date: z.string().nullable(),
  claims: z.array(z.string()),
  counts: z.array(z.number()),
  called: z.string().nullable(),
});
const place = z.object({ id: z.string(), at: z.string() });

/** An entity as it is stored. */
interface Known extends Tally {
  /** By which it is identified. */
  readonly name: string;
  /** The name that people gave it. */
  readonly called: string | null;
  readonly date: string | null;
  /** Where Neo4j keeps it: the shortest way back to it in the same transaction. */
  readonly at: string;
}

const TALLIES = steady(
  `// write: tallies\n${entityLabels
    .map(
      (label) =>
        `UNWIND $batch.${label} AS id MATCH (n:${label} {id: id}) RETURN id, elementId(n) AS at, coalesce(n._name, n.name) AS name, n.date AS date, n._claims AS claims, n._counts AS counts, n._called AS called`,
    )
    .join('\nUNION ALL ')}`,
);

async function readTallies(run: Run, ids: readonly string[]): Promise<Map<string, Known>> {
  if (ids.length === 0) return new Map();
  const byLabel = entityLabels.map((label) => [label, ids.filter((id) => labelOfId(id) === label)] as const);
  const rows = (await run(TALLIES, { batch: Object.fromEntries(byLabel) })).map((x) => row.parse(x));
  return new Map(rows.map(({ id, ...known }) => [id, known]));
}

const CREATE = steady(
  '// write: new nodes\nUNWIND $batch.rows AS row CREATE (n:$(row.labels)) SET n = row.properties RETURN row.id AS id, elementId(n) AS at',
);
const UPDATE = steady(
  '// write: nodes\nUNWIND $batch.rows AS row MATCH (n) WHERE elementId(n) = row.at SET n += row.properties SET n:$(row.labels) REMOVE n:$(row.without)',
);

/** The nodes of a batch once it is applied. */
export interface NodeOutcome {
  /** Where Neo4j keeps each entity of the batch. */
  readonly at: ReadonlyMap<string, string>;
  /** Those that stood before the batch. */
  readonly existed: ReadonlySet<string>;
  /** Those left without a claim. */
  readonly orphaned: readonly string[];
  /** Of each event, its date, `''` for none. */
  readonly dates: ReadonlyMap<string, string>;
  /** Events whose date is not what it was. */
  readonly redated: readonly string[];
}

/** Writes every changed node; those that no article claims any more are named, to be deleted after their edges. */
export async function changeNodes(run: Run, changes: ReadonlyMap<string, NodeChange>): Promise<NodeOutcome> {
  const ids = [...changes.keys()].sort(ascending);
  const known = await readTallies(run, ids);
  const orphaned: string[] = [];
  const made: Omit<NodeRow, 'without'>[] = [];
  const kept: (NodeRow & { at: string })[] = [];
  const dates = new Map<string, string>();
  const redated: string[] = [];
  for (const id of ids) {
    const change = changes.get(id);
    const before = known.get(id);
    const tally = changeTally(before ?? emptyTally, change?.added ?? [], change?.retracted ?? []);
    if (tally.claims.length === 0) orphaned.push(id);
    else {
      const called = change?.called === undefined ? (before?.called ?? null) : change.called;
      const written = rowOf(id, change, { ...tally, name: before?.name ?? null, called });
      const { date } = written.properties;
      if (labelOfId(id) === 'Event') dates.set(id, typeof date === 'string' ? date : '');
      if (before !== undefined && (before.date ?? '') !== (dates.get(id) ?? '')) redated.push(id);
      const { labels, properties } = written;
      if (before === undefined) made.push({ id, labels: [labelOfId(id), ...labels], properties: said(properties) });
      else kept.push({ ...written, at: before.at });
    }
  }
  const [created] = await Promise.all([
    made.length === 0 ? [] : run(CREATE, { batch: { rows: made } }),
    kept.length === 0 ? [] : run(UPDATE, { batch: { rows: kept } }),
  ]);
  const at = new Map([...known].map(([id, before]) => [id, before.at]));
  for (const x of created.map((y) => place.parse(y))) at.set(x.id, x.at);
  return { at, existed: new Set(known.keys()), orphaned, dates, redated };
}

/** Deletes nodes that no article claims any more. */
export async function deleteNodes(run: Run, { at, orphaned }: NodeOutcome): Promise<void> {
  const gone = orphaned.flatMap((id) => at.get(id) ?? []);
  if (gone.length > 0)
    await run('// write: unsupported nodes\nUNWIND $batch.at AS at MATCH (n) WHERE elementId(n) = at DETACH DELETE n', {
      batch: { at: gone },
    });
}
