/** The articles of a batch in the database: themselves, their readings, and the words by which they name entities. */
import { z } from 'zod';
import { article as articleSchema } from '../../../schema/nodes.ts';
import { reading as readingSchema } from '../../../schema/reading.ts';
import { labelOfId } from '../../resolve/ids.ts';
import type { Run } from '../database.ts';
import { groupBy } from './group.ts';
import type { Item, Prepared } from './prepare.ts';
import { proofsOf } from './proofs.ts';
import type { Settled } from './settle.ts';

/** What is stored of an article that was loaded before. */
export interface Known {
  readonly id: string;
  readonly digest: string;
  readonly slot: string | null;
  readonly sourceUri: string | null;
}

const known = z.object({
  id: z.string(),
  digest: z.string(),
  slot: z.string().nullable(),
  sourceUri: z.string().nullable(),
});

/** Waits until no other loader writes; the turn ends with the transaction. Without it, two could each overlook what the other adds. */
export async function takeTurn(run: Run): Promise<void> {
  await run(`// write: one loader at a time\nMERGE (w:Writer {id: 'writer'}) SET w.turn = coalesce(w.turn, 0) + 1`);
}

/** What is stored of these articles, and of all that stand in the same place of their paper. */
export async function knownArticles(run: Run, items: readonly Prepared[]): Promise<Known[]> {
  const fields = 'RETURN r.id AS id, r.digest AS digest, r.slot AS slot, a.sourceUri AS sourceUri';
  const ids = items.map((x) => x.article.id);
  const slots = items.flatMap((x) => x.slot ?? []);
  const [byId, bySlot] = await Promise.all([
    run(`// write: known articles\nUNWIND $ids AS id MATCH (r:Reading {id: id}) MATCH (a:Article {id: id}) ${fields}`, {
      ids,
    }),
    run(
      `// write: known slots\nUNWIND $slots AS slot MATCH (r:Reading {slot: slot}) MATCH (a:Article {id: r.id}) ${fields}`,
      {
        slots,
      },
    ),
  ]);
  const rows = [...byId, ...bySlot].map((x) => known.parse(x));
  return [...new Map(rows.map((x) => [x.id, x])).values()];
}

/** Creates the articles with their readings. */
export async function createArticles(run: Run, items: readonly Prepared[]): Promise<void> {
  if (items.length === 0) return;
  const rows = items.map(({ article, digest, slot, json }) => ({
    article,
    reading: { id: article.id, digest, slot, json, edges: [] },
  }));
  await run(
    '// write: articles\nUNWIND $rows AS row CREATE (a:Article) SET a = row.article CREATE (r:Reading) SET r = row.reading',
    { rows },
  );
}

const storedItem = z.object({ article: z.record(z.string(), z.unknown()), json: z.string() });
const blank = Object.fromEntries(Object.keys(articleSchema.shape).map((key) => [key, null]));

/** Articles as they were stored, with what they claim. */
export async function storedItems(run: Run, ids: readonly string[]): Promise<Item[]> {
  if (ids.length === 0) return [];
  const rows = await run(
    '// write: stored articles\nUNWIND $ids AS id MATCH (r:Reading {id: id}) MATCH (a:Article {id: id}) RETURN properties(a) AS article, r.json AS json',
    { ids },
  );
  return rows.map((row) => {
    const { article, json } = storedItem.parse(row);
    return { article: articleSchema.parse({ ...blank, ...article }), reading: readingSchema.parse(JSON.parse(json)) };
  });
}

/** Remembers which edges each article supports. */
export async function writeSpots(run: Run, items: readonly Settled[]): Promise<void> {
  if (items.length === 0) return;
  await run('// write: supports\nUNWIND $rows AS row MATCH (r:Reading {id: row.id}) SET r.edges = row.edges', {
    rows: items.map((x) => ({ id: x.article, edges: x.spots })),
  });
}

// (:Article)-[:REPORTS]->(:Event), (:Article)-[:MENTIONS]->(:Person|:Organization|:Project|:Place|:Award)
export async function createMentions(run: Run, items: readonly Settled[]): Promise<void> {
  const mentions = items.flatMap(({ article, nodes }) =>
    nodes.map(({ id, claim, evidence }) => {
      const { claims: _, ...lists } = proofsOf('MENTIONS', article, evidence, claim);
      return { from: article, to: id, properties: { ...lists, claim } };
    }),
  );
  const writes = [...groupBy(mentions, (x) => labelOfId(x.to))].map(([label, rows]) => {
    const type = label === 'Event' ? 'REPORTS' : 'MENTIONS';
    return run(
      `// write: ${type} ${label}\nUNWIND $rows AS row MATCH (a:Article {id: row.from}) MATCH (b:${label} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
      { rows },
    );
  });
  await Promise.all(writes);
}
