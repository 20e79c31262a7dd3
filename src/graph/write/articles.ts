/** The articles of a batch in the database: themselves and their readings. */
import { z } from 'zod';
import { article as articleSchema } from '../../../schema/nodes.ts';
import { reading as readingSchema } from '../../../schema/reading.ts';
import { RESOLUTION } from '../../resolve/resolution.ts';
import type { Run } from '../database.ts';
import type { Item, Prepared } from './prepare.ts';
import { steady } from './steady.ts';
import { said } from './stored.ts';

const TURN = steady(
  `// write: one loader at a time
MERGE (w:Writer {id: 'writer'}) ON CREATE SET w.rules = $rules SET w.turn = coalesce(w.turn, 0) + 1`,
);

/** Waits until no other loader writes; the turn ends with the transaction. Without it, two could each overlook what the other adds. */
export async function takeTurn(run: Run): Promise<void> {
  await run(TURN, { rules: RESOLUTION });
}

/** Characters of two UTF-16 units: Cypher counts them as one, so that texts with them are cut elsewhere. */
const WIDE = /[\u{10000}-\u{10FFFF}]/u;

/** The page by whose articles a reread finds the place again; `''` where it is not known, `null` where the place is. */
const pageOf = ({ sourceUri }: Prepared['article'], guessed: boolean): string | null =>
  guessed ? (sourceUri ?? '') : null;

/** Creates the articles with their readings. */
export async function createArticles(run: Run, items: readonly Prepared[]): Promise<void> {
  if (items.length === 0) return;
  const rows = items.map(({ article, guessed, digest, slot, rank, telling, load, json }) => ({
    article: said({ ...article, _wide: WIDE.test(article.text) || null }),
    reading: said({
      id: article.id,
      digest,
      slot,
      rank,
      telling,
      load,
      json,
      edges: [],
      unplaced: pageOf(article, guessed),
    }),
  }));
  await run(
    steady(
      '// write: articles\nUNWIND $batch.rows AS row CREATE (a:Article) SET a = row.article CREATE (r:Reading) SET r = row.reading',
    ),
    { batch: { rows } },
  );
}

const storedItem = z.object({ article: z.record(z.string(), z.unknown()), json: z.string(), guessed: z.boolean() });
const blank = Object.fromEntries(Object.keys(articleSchema.shape).map((key) => [key, null]));

/** Articles as they were stored, with what they claim. */
export async function storedItems(run: Run, ids: readonly string[]): Promise<Item[]> {
  if (ids.length === 0) return [];
  const rows = await run(
    steady(
      '// write: stored articles\nUNWIND $batch.ids AS id MATCH (r:Reading {id: id}) MATCH (a:Article {id: id}) RETURN properties(a) AS article, r.json AS json, r.unplaced IS NOT NULL AS guessed',
    ),
    { batch: { ids } },
  );
  return rows.map((row) => {
    const { article, json, guessed } = storedItem.parse(row);
    const reading = readingSchema.parse(JSON.parse(json));
    return { article: articleSchema.parse({ ...blank, ...article }), reading, guessed };
  });
}
