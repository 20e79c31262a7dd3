/** What the database knows of articles and their versions: those that stand, and those that are kept aside. */
import { z } from 'zod';
import { article as articleSchema } from '../../../schema/nodes.ts';
import { reading as readingSchema } from '../../../schema/reading.ts';
import type { Run } from '../database.ts';
import { storedItems } from './articles.ts';
import { type Item, type Prepared, prepare } from './prepare.ts';
import { steady } from './steady.ts';
import type { Replacement, Version } from './versions.ts';

export interface Known extends Version {
  readonly digest: string;
  readonly telling: string;
  /** The load that brought it. */
  readonly load: string;
  readonly stands: boolean;
}

const known = z.object({
  ...{ id: z.string(), digest: z.string(), rank: z.string(), telling: z.string(), load: z.string() },
  stands: z.boolean(),
  ...{ slot: z.string().nullable(), sourceUri: z.string().nullable() },
});

const STANDING = `MATCH (a:Article {id: r.id}) RETURN r.id AS id, r.digest AS digest, coalesce(r.rank, '') AS rank, coalesce(r.telling, '') AS telling, coalesce(r.load, '') AS load, r.slot AS slot, a.sourceUri AS sourceUri, true AS stands`;
const ASIDE =
  "RETURN s.id AS id, s.digest AS digest, s.rank AS rank, coalesce(s.telling, '') AS telling, s.load AS load, s.slot AS slot, s.sourceUri AS sourceUri, false AS stands";
const VERSIONS = steady(`// versions: known
UNWIND $batch.ids AS id MATCH (r:Reading {id: id}) ${STANDING}
UNION UNWIND $batch.slots AS slot MATCH (r:Reading {slot: slot}) ${STANDING}
UNION UNWIND $batch.ids AS id MATCH (s:Superseded {id: id}) ${ASIDE}
UNION UNWIND $batch.slots AS slot MATCH (s:Superseded {slot: slot}) ${ASIDE}`);

/**
 * All versions that may come to stand or give way with these articles: the same articles, those of their slots, and those
 * that a record joins to any of them. One round trip where no record does.
 */
export async function versionsAround(
  run: Run,
  ids: readonly string[],
  slots: readonly string[],
  replacements: readonly Replacement[],
): Promise<Known[]> {
  const found = new Map<string, Known>();
  const asked = { ids: new Set<string>(), slots: new Set<string>() };
  let next = { ids: [...new Set(ids)], slots: [...new Set(slots)] };
  while (next.ids.length + next.slots.length > 0) {
    for (const id of next.ids) asked.ids.add(id);
    for (const slot of next.slots) asked.slots.add(slot);
    for (const row of await run(VERSIONS, { batch: next })) {
      const version = known.parse(row);
      found.set(version.id, version);
    }
    const near = (id: string): boolean => asked.ids.has(id) || found.has(id);
    const linked = replacements.filter((x) => near(x.article) || near(x.replaces));
    next = {
      ids: [...new Set(linked.flatMap((x) => [x.article, x.replaces]))].filter((id) => !near(id)),
      slots: [...new Set([...found.values()].flatMap((x) => x.slot ?? []))].filter((slot) => !asked.slots.has(slot)),
    };
  }
  return [...found.values()];
}

const asideRow = z.object({ article: z.string(), json: z.string(), guessed: z.boolean() });

/** Versions that are kept aside, as they were read. */
async function asideItems(run: Run, ids: readonly string[]): Promise<Item[]> {
  if (ids.length === 0) return [];
  const rows = await run(
    '// versions: aside\nUNWIND $batch.ids AS id MATCH (s:Superseded {id: id}) RETURN s.article AS article, s.json AS json, coalesce(s.guessed, false) AS guessed',
    { batch: { ids } },
  );
  return rows.map((row) => {
    const { article, json, guessed } = asideRow.parse(row);
    const reading = readingSchema.parse(JSON.parse(json));
    return { article: articleSchema.parse(JSON.parse(article)), reading, guessed };
  });
}

/** Known versions as they were read, those that stand first. */
export async function itemsOf(run: Run, versions: readonly Known[]): Promise<Item[]> {
  const ids = (stands: boolean) => versions.filter((x) => x.stands === stands).map((x) => x.id);
  return [...(await storedItems(run, ids(true))), ...(await asideItems(run, ids(false)))];
}

/** Known versions made ready to be written again, each of the load that brought it. */
export async function preparedAgain(run: Run, versions: readonly Known[]): Promise<Prepared[]> {
  if (versions.length === 0) return [];
  const loads = new Map(versions.map((x) => [x.id, x.load]));
  return (await itemsOf(run, versions)).map((item) => prepare(item, loads.get(item.article.id) ?? ''));
}

/** Keeps versions aside: they are in no graph, and stand again when what they gave way to is gone. */
export async function keepAside(run: Run, versions: readonly Prepared[]): Promise<void> {
  if (versions.length === 0) return;
  const rows = versions.map(({ article, guessed, json, digest, slot, rank, telling, load }) => ({
    ...{ id: article.id, sourceUri: article.sourceUri, article: JSON.stringify(article) },
    ...{ guessed, json, digest, slot, rank, telling, load },
  }));
  await run('// versions: keep aside\nUNWIND $batch.rows AS row MERGE (s:Superseded {id: row.id}) SET s = row', {
    batch: { rows },
  });
}

/** Forgets versions that were kept aside. */
export async function dropAside(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await run('// versions: drop\nUNWIND $batch.ids AS id MATCH (s:Superseded {id: id}) DELETE s', { batch: { ids } });
}
