/** Writes which articles say which forms, and what the forms mean. */
import { z } from 'zod';
import type { Meaning } from '../../resolve/corpus/form.ts';
import type { Run } from '../database.ts';
import type { StoredForm } from './forms.ts';
import type { Saying } from './sayings.ts';
import { steady } from './steady.ts';

// Lists, and no maps with the same keys again and again: each key would be sent with every row.
const FIRST_SAID = steady(`// forms: say first
UNWIND $batch.rows AS row
CREATE (f:Form {id: row[0], label: row[1], bucket: row[2], root: row[3], of: row[4], facts: row[5], first: row[6],
  last: row[7], entity: row[8], name: row[9], scope: row[10], rule: row[11], reason: row[12]})
WITH f, row UNWIND row[13] AS article MATCH (r:Reading {id: article}) CREATE (r)-[:SAYS]->(f)`);
// An article says a dozen known forms: each reading is looked up once, and rows name it by its place among all.
const SAID_AGAIN = steady(`// forms: say again
UNWIND range(0, size($batch.articles) - 1) AS place MATCH (r:Reading {id: $batch.articles[place]})
WITH r ORDER BY place
WITH collect(r) AS readings
UNWIND $batch.rows AS row MATCH (f:Form {id: row[0]}) SET f.first = row[1], f.last = row[2]
WITH readings, f, row UNWIND row[3] AS place
WITH f, readings[toInteger(place)] AS r CREATE (r)-[:SAYS]->(f)`);

/** Says known forms again: each with the days between which it is said by now, and the articles of the batch that say it. */
async function sayAgain(
  run: Run,
  rows: readonly (readonly [id: string, first: string | null, last: string | null, articles: readonly string[]])[],
): Promise<void> {
  if (rows.length === 0) return;
  const articles = [...new Set(rows.flatMap((row) => row[3]))].sort();
  const places = new Map(articles.map((article, place) => [article, place]));
  const placed = rows.map(([id, first, last, by]) => [id, first, last, by.map((article) => places.get(article))]);
  await run(SAID_AGAIN, { batch: { articles, rows: placed } });
}

/** What is there of the forms of some buckets, and what they mean by now. */
interface Decided {
  readonly known: ReadonlySet<string>;
  readonly meanings: ReadonlyMap<string, Meaning>;
}

/**
 * Joins readings to the forms that they say. A form that is not known yet is made with what it means; what others come
 * to mean is not written here.
 *
 * @param forms those of all buckets of the sayings, as they are with them.
 */
export async function sayForms(
  run: Run,
  sayings: readonly Saying[],
  forms: readonly StoredForm[],
  { known, meanings }: Decided,
): Promise<void> {
  const spans = new Map(forms.map((x) => [x.id, x.span]));
  const first: unknown[] = [];
  const again: [string, string | null, string | null, readonly string[]][] = [];
  for (const { form, articles } of sayings) {
    const { id, label, bucket, root, of, facts } = form;
    const span = spans.get(id);
    const days = [span?.first ?? null, span?.last ?? null] as const;
    if (known.has(id)) again.push([id, ...days, articles]);
    else {
      const { entity = null, name = null, scope = null, rule = null, reason = null } = meanings.get(id) ?? {};
      first.push([id, label, bucket, root, of, facts, ...days, entity, name, scope, rule, reason, articles]);
    }
  }
  await Promise.all([first.length === 0 ? [] : run(FIRST_SAID, { batch: { rows: first } }), sayAgain(run, again)]);
}

/**
 * For forms that some articles say no more: deletes those that nobody says, and answers them; finds the days of the others.
 *
 * @param kept forms that are about to be said again.
 */
export async function dropForms(
  run: Run,
  forms: readonly StoredForm[],
  kept: ReadonlySet<string>,
): Promise<StoredForm[]> {
  if (forms.length === 0) return [];
  const ids = forms.map((x) => x.id);
  const [rows] = await Promise.all([
    run(
      '// forms: unsaid\nUNWIND $batch.ids AS id MATCH (f:Form {id: id}) WHERE NOT EXISTS { (f)<-[:SAYS]-() } DELETE f RETURN id',
      { batch: { ids: ids.filter((id) => !kept.has(id)) } },
    ),
    run(
      `// forms: days
UNWIND $batch.ids AS id MATCH (f:Form {id: id}) OPTIONAL MATCH (f)<-[:SAYS]-(r:Reading) OPTIONAL MATCH (a:Article {id: r.id})
WITH f, min(a.publishedOn) AS first, max(a.publishedOn) AS last SET f.first = first, f.last = last`,
      { batch: { ids } },
    ),
  ]);
  const gone = new Set(rows.map((x) => z.object({ id: z.string() }).parse(x).id));
  return forms.filter((x) => gone.has(x.id));
}

/** Writes down what forms mean. */
export async function writeMeanings(run: Run, meanings: readonly (readonly [string, Meaning])[]): Promise<void> {
  if (meanings.length === 0) return;
  await run(steady('// forms: meanings\nUNWIND $batch.rows AS row MATCH (f:Form {id: row.id}) SET f += row.meaning'), {
    batch: { rows: meanings.map(([id, meaning]) => ({ id, meaning })) },
  });
}
