/** The articles of a batch in the database: themselves, their readings, and the words by which they name entities. */
import { z } from 'zod';
import { article as articleSchema } from '../../../schema/nodes.ts';
import { reading as readingSchema } from '../../../schema/reading.ts';
import { labelOfId } from '../../resolve/ids.ts';
import type { Run } from '../database.ts';
import type { NodeOutcome } from './nodes.ts';
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
  const fields =
    'MATCH (a:Article {id: r.id}) RETURN r.id AS id, r.digest AS digest, r.slot AS slot, a.sourceUri AS sourceUri';
  const rows = await run(
    `// write: known articles
UNWIND $batch.ids AS id MATCH (r:Reading {id: id}) ${fields}
UNION UNWIND $batch.slots AS slot MATCH (r:Reading {slot: slot}) ${fields}`,
    { batch: { ids: items.map((x) => x.article.id), slots: items.flatMap((x) => x.slot ?? []) } },
  );
  return rows.map((x) => known.parse(x));
}

/** Creates the articles with their readings. */
export async function createArticles(run: Run, items: readonly Prepared[]): Promise<void> {
  if (items.length === 0) return;
  const rows = items.map(({ article, digest, slot, json }) => ({
    article,
    reading: { id: article.id, digest, slot, json, edges: [] },
  }));
  await run(
    '// write: articles\nUNWIND $batch.rows AS row CREATE (a:Article) SET a = row.article CREATE (r:Reading) SET r = row.reading',
    { batch: { rows } },
  );
}

const storedItem = z.object({ article: z.record(z.string(), z.unknown()), json: z.string() });
const blank = Object.fromEntries(Object.keys(articleSchema.shape).map((key) => [key, null]));

/** Articles as they were stored, with what they claim. */
export async function storedItems(run: Run, ids: readonly string[]): Promise<Item[]> {
  if (ids.length === 0) return [];
  const rows = await run(
    '// write: stored articles\nUNWIND $batch.ids AS id MATCH (r:Reading {id: id}) MATCH (a:Article {id: id}) RETURN properties(a) AS article, r.json AS json',
    { batch: { ids } },
  );
  return rows.map((row) => {
    const { article, json } = storedItem.parse(row);
    return { article: articleSchema.parse({ ...blank, ...article }), reading: readingSchema.parse(JSON.parse(json)) };
  });
}

/** What articles write of themselves: which edges each supports, and the entities that it names. */
// (:Article)-[:REPORTS]->(:Event), (:Article)-[:MENTIONS]->(:Person|:Organization|:Project|:Place|:Award)
export async function writeMentions(run: Run, items: readonly Settled[], { at }: NodeOutcome): Promise<void> {
  if (items.length === 0) return;
  const rows = items.map(({ article, nodes, spots }) => {
    const mentions = nodes.map(({ id, claim, evidence }) => {
      const { claims: _, ...lists } = proofsOf('MENTIONS', article, evidence, claim);
      const type = labelOfId(id) === 'Event' ? 'REPORTS' : 'MENTIONS';
      return { type, at: at.get(id), properties: { ...lists, claim } };
    });
    return { article, spots, mentions };
  });
  await run(
    `// write: mentions
UNWIND $batch.rows AS row MATCH (a:Article {id: row.article}) MATCH (r:Reading {id: row.article}) SET r.edges = row.spots
WITH a, row UNWIND row.mentions AS mention MATCH (b) WHERE elementId(b) = mention.at
CREATE (a)-[m:$(mention.type)]->(b) SET m = mention.properties`,
    { batch: { rows } },
  );
}
