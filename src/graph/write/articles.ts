/** The articles of a batch in the database: themselves, their readings, and the words by which they name entities. */
import { z } from 'zod';
import { article as articleSchema } from '../../../schema/nodes.ts';
import { reading as readingSchema } from '../../../schema/reading.ts';
import { labelOfId } from '../../resolve/ids.ts';
import { RESOLUTION } from '../../resolve/resolve.ts';
import type { Run } from '../database.ts';
import { whenOfArticle } from '../derive.ts';
import type { NodeOutcome } from './nodes.ts';
import type { Item, Prepared } from './prepare.ts';
import { proofsOf } from './proofs.ts';
import type { Settled } from './settle.ts';
import { steady } from './steady.ts';
import { said } from './stored.ts';

/** Waits until no other loader writes; the turn ends with the transaction. Without it, two could each overlook what the other adds. */
export async function takeTurn(run: Run): Promise<void> {
  await run(
    `// write: one loader at a time
MERGE (w:Writer {id: 'writer'}) ON CREATE SET w.rules = $rules SET w.turn = coalesce(w.turn, 0) + 1`,
    { rules: RESOLUTION },
  );
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

/** The relationship by which an article names an entity. */
export const namingType = (id: string): 'REPORTS' | 'MENTIONS' => (labelOfId(id) === 'Event' ? 'REPORTS' : 'MENTIONS');

/** What articles write of themselves: which edges each supports, and the entities that it names. */
// (:Article)-[:REPORTS]->(:Event), (:Article)-[:MENTIONS]->(:Person|:Organization|:Project|:Place|:Award)
export async function writeMentions(run: Run, items: readonly Settled[], { at }: NodeOutcome): Promise<void> {
  if (items.length === 0) return;
  const rows = items.map(({ article, nodes, spots }) => ({
    article,
    spots,
    mentions: nodes.map(({ id, claim, evidence: proof }) => {
      const { evidence, rules, confidences } = proofsOf('MENTIONS', article, proof, claim);
      return [namingType(id), at.get(id), claim, evidence, rules, confidences];
    }),
  }));
  // Lists, and no maps with the same keys again and again: there are more of these than of anything else.
  await run(
    steady(`// write: mentions
UNWIND $batch.rows AS row MATCH (a:Article {id: row.article}) MATCH (r:Reading {id: row.article}) SET r.edges = row.spots
WITH a, row, ${whenOfArticle} AS when UNWIND row.mentions AS mention MATCH (b) WHERE elementId(b) = mention[1]
CREATE (a)-[:$(mention[0]) {claim: mention[2], evidence: mention[3], rules: mention[4], confidences: mention[5],
  _of: CASE mention[0] WHEN 'MENTIONS' THEN b.id END, _when: CASE mention[0] WHEN 'MENTIONS' THEN when END}]->(b)`),
    { batch: { rows } },
  );
}
