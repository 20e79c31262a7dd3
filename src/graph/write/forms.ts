/**
 * Forms in the database: under which names articles speak of what only the whole corpus can tell. `SAYS` joins a reading
 * to its forms, so that a form lives as long as somebody says it, and the articles that say it are found at once.
 */
import { z } from 'zod';
import { groupBy } from '../../group.ts';
import { type Form, type FormLabel, formRow, type Meaning } from '../../resolve/corpus/form.ts';
import type { Span } from '../../resolve/corpus/persona.ts';
import type { Run } from '../database.ts';
import { ascending } from './choose.ts';
import { steady } from './steady.ts';

/** A form as it is stored. */
export interface StoredForm extends Form {
  /** What it meant when it was last decided; `null` before that. */
  readonly meaning: Meaning | null;
  /** Between which days articles say it; `null` where all of them are undated. */
  readonly span: Span | null;
}

const storedRow = formRow.extend({
  entity: z.string().nullable(),
  name: z.string().nullable(),
  scope: z.string().nullable(),
  rule: z.string().nullable(),
  reason: z.string().nullable(),
  first: z.string().nullable(),
  last: z.string().nullable(),
});
export const FORM_FIELDS =
  'f.id AS id, f.label AS label, f.bucket AS bucket, f.root AS root, f.of AS of, f.facts AS facts, f.entity AS entity, f.name AS name, f.scope AS scope, f.rule AS rule, f.reason AS reason, f.first AS first, f.last AS last';

/** A form from a row of `FORM_FIELDS`. */
export function parseForm(row: unknown): StoredForm {
  const { entity, name, scope, rule, reason, first, last, ...form } = storedRow.parse(row);
  const meaning = entity === null || name === null ? null : { entity, name, scope, rule, reason };
  return { ...form, meaning, span: first === null || last === null ? null : { first, last } };
}

/** The forms that these articles say. */
export async function formsOf(run: Run, articles: readonly string[]): Promise<StoredForm[]> {
  if (articles.length === 0) return [];
  const rows = await run(
    steady(
      `// forms: said\nUNWIND $batch.articles AS id MATCH (:Reading {id: id})-[:SAYS]->(f:Form) WITH DISTINCT f RETURN ${FORM_FIELDS}`,
    ),
    { batch: { articles } },
  );
  return rows.map(parseForm);
}

/** All forms of some buckets. */
export async function formsIn(run: Run, buckets: readonly string[]): Promise<StoredForm[]> {
  const rows = await run(
    steady(`// forms: buckets\nUNWIND $batch.buckets AS bucket MATCH (f:Form {bucket: bucket}) RETURN ${FORM_FIELDS}`),
    { batch: { buckets } },
  );
  return rows.map(parseForm);
}

/** The forms by these roots that name something themselves. */
export async function formsByRoot(run: Run, roots: readonly string[]): Promise<StoredForm[]> {
  if (roots.length === 0) return [];
  const rows = await run(
    steady(
      `// forms: roots\nUNWIND $batch.roots AS root MATCH (f:Form {root: root}) WHERE f.of IS NULL RETURN ${FORM_FIELDS}`,
    ),
    { batch: { roots } },
  );
  return rows.map(parseForm);
}

/** The buckets of forms that say of another name that it means one of these roots. */
export async function bucketsOn(run: Run, label: FormLabel, roots: readonly string[]): Promise<string[]> {
  if (roots.length === 0) return [];
  const rows = await run(
    steady(
      '// forms: dependent\nUNWIND $batch.roots AS root MATCH (f:Form {of: root}) WHERE f.label = $label RETURN DISTINCT f.bucket AS bucket',
    ),
    { batch: { roots }, label },
  );
  return rows.map((x) => z.object({ bucket: z.string() }).parse(x).bucket);
}

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

const said = z.object({ article: z.string() });

/** The articles that say some forms, but for those already at hand. */
export async function articlesSaying(
  run: Run,
  forms: readonly string[],
  except: ReadonlySet<string>,
): Promise<string[]> {
  if (forms.length === 0) return [];
  const rows = await run(
    steady(
      '// forms: articles\nUNWIND $batch.forms AS form MATCH (:Form {id: form})<-[:SAYS]-(r:Reading) RETURN DISTINCT r.id AS article ORDER BY article',
    ),
    { batch: { forms } },
  );
  return rows.map((x) => said.parse(x).article).filter((x) => !except.has(x));
}
