/** Brings entities up to date with claims added and taken back: one statement per label, whatever the number of facts. */
import { z } from 'zod';
import { type EntityLabel, nodeKinds } from '../../../schema/nodes.ts';
import { labelOfId } from '../../resolve/ids.ts';
import type { NodeClaim } from '../../resolve/projection.ts';
import type { Run } from '../database.ts';
import { ascending } from './choose.ts';
import { mergeNode, type Properties } from './merge-node.ts';
import { soundOf } from './sound.ts';
import { stored } from './stored.ts';
import { changeTally, emptyTally, type Tally } from './tally.ts';

type Named = Tally & { readonly name: string };

/** What a batch adds to and takes from one entity. `identity` is known when something is added. */
export interface NodeChange {
  identity: NodeClaim['identity'] | null;
  readonly added: string[];
  readonly retracted: string[];
}

const entityLabels = Object.keys(nodeKinds).filter((x): x is EntityLabel => x !== 'Article');
const row = z.object({ id: z.string(), name: z.string(), claims: z.array(z.string()), counts: z.array(z.number()) });

/** A second label that follows from properties. */
const marks: Partial<Record<EntityLabel, { label: string; holds(merged: Properties): boolean }>> = {
  Person: { label: 'Official', holds: (merged) => merged['official'] === true },
  Organization: { label: 'Company', holds: (merged) => merged['kind'] === 'company' },
  Event: { label: 'Meeting', holds: ({ type }) => type === 'meeting' || type === 'talk' },
};

const idsOf = (changes: ReadonlyMap<string, NodeChange>, label: EntityLabel): string[] =>
  [...changes.keys()].filter((id) => labelOfId(id) === label).sort();

async function readTallies(run: Run, changes: ReadonlyMap<string, NodeChange>): Promise<Map<string, Named>> {
  const read = async (label: EntityLabel) => {
    const ids = idsOf(changes, label);
    if (ids.length === 0) return [];
    return run(
      `// write: tallies\nUNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN id, n.name AS name, n._claims AS claims, n._counts AS counts`,
      { ids },
    );
  };
  const rows = (await Promise.all(entityLabels.map(read))).flat().map((x) => row.parse(x));
  return new Map(rows.map(({ id, name, claims, counts }) => [id, { name, claims, counts }]));
}

interface NodeRow {
  readonly id: string;
  readonly marked: boolean;
  readonly properties: Record<string, unknown>;
}

const setMark = (label: EntityLabel): string => {
  const mark = marks[label]?.label;
  if (mark === undefined) return '';
  const when = (test: string, action: string) =>
    `FOREACH (_ IN CASE WHEN ${test} THEN [1] ELSE [] END | ${action} n:${mark})`;
  return `${when('row.marked', 'SET')} ${when('NOT row.marked', 'REMOVE')}`;
};

async function writeLabel(
  run: Run,
  label: EntityLabel,
  made: readonly NodeRow[],
  kept: readonly NodeRow[],
): Promise<void> {
  const create = `// write: new ${label}\nUNWIND $rows AS row CREATE (n:${label}) SET n = row.properties ${setMark(label)}`;
  const update = `// write: ${label}\nUNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n += row.properties ${setMark(label)}`;
  await Promise.all([
    made.length === 0 ? null : run(create, { rows: made }),
    kept.length === 0 ? null : run(update, { rows: kept }),
  ]);
}

/** The sound of what the entity is called now. `before` is its name until now. */
const soundIn = (label: EntityLabel, named: Properties, before: string | undefined): string => {
  const { name, aliases } = named;
  const names = [typeof name === 'string' ? name : (before ?? ''), ...(Array.isArray(aliases) ? aliases : [])];
  return soundOf(names, label === 'Person');
};

const rowOf = (
  change: NodeChange | undefined,
  label: EntityLabel,
  id: string,
  tally: Tally,
  before?: string,
): NodeRow => {
  const merged = mergeNode(label, tally);
  const identity = change?.identity ?? null;
  const properties = {
    ...identity,
    id,
    ...merged,
    _claims: tally.claims,
    _counts: tally.counts,
    _pinyin: soundIn(label, { ...identity, ...merged }, before),
  };
  return { id, marked: marks[label]?.holds(merged) ?? false, properties: stored(properties) };
};

/** The nodes of a batch once it is applied: which stood before it, and which are left without a claim. */
export interface NodeOutcome {
  readonly existed: ReadonlySet<string>;
  readonly orphaned: readonly string[];
}

/** Writes every changed node; those that no article claims any more are named, to be deleted after their edges. */
export async function changeNodes(run: Run, changes: ReadonlyMap<string, NodeChange>): Promise<NodeOutcome> {
  const tallies = await readTallies(run, changes);
  const orphaned: string[] = [];
  const writeAll = entityLabels.map((label) => {
    const made: NodeRow[] = [];
    const kept: NodeRow[] = [];
    for (const id of idsOf(changes, label)) {
      const change = changes.get(id);
      const stood = tallies.get(id);
      const tally = changeTally(stood ?? emptyTally, change?.added ?? [], change?.retracted ?? []);
      if (tally.claims.length === 0) orphaned.push(id);
      else (stood ? kept : made).push(rowOf(change, label, id, tally, stood?.name));
    }
    return writeLabel(run, label, made, kept);
  });
  await Promise.all(writeAll);
  return { existed: new Set(tallies.keys()), orphaned };
}

/** Deletes nodes that no article claims any more. */
export async function deleteNodes(run: Run, ids: readonly string[]): Promise<void> {
  for (const label of entityLabels) {
    const own = ids.filter((id) => labelOfId(id) === label).sort(ascending);
    if (own.length > 0)
      await run(`// write: unsupported ${label}\nUNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`, {
        ids: own,
      });
  }
}
