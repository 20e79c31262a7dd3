/** Writes which articles say which forms, and what the forms mean. */
import { z } from 'zod';
import { groupBy } from '../../group.ts';
import type { Form, Meaning } from '../../resolve/corpus/form.ts';
import type { Run } from '../database.ts';
import { ascending } from './choose.ts';
import type { StoredForm } from './forms.ts';
import { steady } from './steady.ts';

/** An article with the forms that it says. */
interface Saying {
  readonly article: string;
  readonly publishedOn: string | null;
  readonly forms: readonly Form[];
}

/** Joins readings to their forms. */
export async function sayForms(run: Run, items: readonly Saying[]): Promise<void> {
  const said = items.flatMap((item) => item.forms.map((form) => ({ item, form })));
  const rows = [...groupBy(said, (x) => x.form.id)]
    .sort(([a], [b]) => ascending(a, b))
    .map(([id, all]) => {
      const days = all.flatMap((x) => x.item.publishedOn ?? []).sort();
      const [first = null, last = null] = [days[0], days.at(-1)];
      const form = { ...all[0]?.form, first, last };
      return { id, form, first, last, articles: all.map((x) => x.item.article) };
    });
  if (rows.length === 0) return;
  await run(
    steady(`// forms: say
UNWIND $batch.rows AS row MERGE (f:Form {id: row.id}) ON CREATE SET f = row.form
ON MATCH SET f.first = CASE WHEN f.first <= row.first THEN f.first ELSE coalesce(row.first, f.first) END,
  f.last = CASE WHEN f.last >= row.last THEN f.last ELSE coalesce(row.last, f.last) END
WITH f, row UNWIND row.articles AS article MATCH (r:Reading {id: article}) CREATE (r)-[:SAYS]->(f)`),
    { batch: { rows } },
  );
}

/** For forms that some articles say no more: deletes those that nobody says, and answers them; finds the days of the others. */
export async function dropForms(run: Run, forms: readonly StoredForm[]): Promise<StoredForm[]> {
  if (forms.length === 0) return [];
  const ids = forms.map((x) => x.id);
  const [rows] = await Promise.all([
    run(
      '// forms: unsaid\nUNWIND $batch.ids AS id MATCH (f:Form {id: id}) WHERE NOT EXISTS { (f)<-[:SAYS]-() } DELETE f RETURN id',
      { batch: { ids } },
    ),
    run(
      `// forms: days
UNWIND $batch.ids AS id MATCH (f:Form {id: id})<-[:SAYS]-(r:Reading) MATCH (a:Article {id: r.id})
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
