/**
 * Forms in the database: under which names articles speak of what only the whole corpus can tell. `SAYS` joins a reading
 * to its forms, so that a form lives as long as somebody says it, and the articles that say it are found at once.
 */
import { z } from 'zod';
import { type Doubt, type Form, type FormLabel, formRow, type Meaning } from '../../resolve/corpus/form.ts';
import type { Span } from '../../resolve/corpus/persona.ts';
import type { Run } from '../database.ts';
import { stored } from './stored.ts';

/** A form with what it meant when it was last decided; `null` before that. */
export interface StoredForm extends Form {
  readonly meaning: Meaning | null;
}

const storedRow = formRow.extend({
  entity: z.string().nullable(),
  name: z.string().nullable(),
  scope: z.string().nullable(),
  rule: z.string().nullable(),
  reason: z.string().nullable(),
});
const FIELDS =
  'f.id AS id, f.label AS label, f.bucket AS bucket, f.root AS root, f.of AS of, f.facts AS facts, f.entity AS entity, f.name AS name, f.scope AS scope, f.rule AS rule, f.reason AS reason';

function parse(row: unknown): StoredForm {
  const { entity, name, scope, rule, reason, ...form } = storedRow.parse(row);
  return { ...form, meaning: entity === null || name === null ? null : { entity, name, scope, rule, reason } };
}

/** The forms that these articles say. */
export async function formsOf(run: Run, articles: readonly string[]): Promise<StoredForm[]> {
  if (articles.length === 0) return [];
  const rows = await run(
    `// forms: said\nUNWIND $articles AS id MATCH (:Reading {id: id})-[:SAYS]->(f:Form) WITH DISTINCT f RETURN ${FIELDS}`,
    { articles },
  );
  return rows.map(parse);
}

/** All forms of some buckets. */
export async function formsIn(run: Run, buckets: readonly string[]): Promise<StoredForm[]> {
  const rows = await run(
    `// forms: buckets\nUNWIND $buckets AS bucket MATCH (f:Form {bucket: bucket}) RETURN ${FIELDS}`,
    {
      buckets,
    },
  );
  return rows.map(parse);
}

/** The forms by these roots that name something themselves. */
export async function formsByRoot(run: Run, roots: readonly string[]): Promise<StoredForm[]> {
  if (roots.length === 0) return [];
  const rows = await run(
    `// forms: roots\nUNWIND $roots AS root MATCH (f:Form {root: root}) WHERE f.of IS NULL RETURN ${FIELDS}`,
    { roots },
  );
  return rows.map(parse);
}

/** The buckets of forms that say of another name that it means one of these roots. */
export async function bucketsOn(run: Run, label: FormLabel, roots: readonly string[]): Promise<string[]> {
  if (roots.length === 0) return [];
  const rows = await run(
    '// forms: dependent\nUNWIND $roots AS root MATCH (f:Form {of: root}) WHERE f.label = $label RETURN DISTINCT f.bucket AS bucket',
    { roots, label },
  );
  return rows.map((x) => z.object({ bucket: z.string() }).parse(x).bucket);
}

/** Joins readings to their forms. */
export async function sayForms(
  run: Run,
  items: readonly { readonly article: string; readonly forms: readonly Form[] }[],
): Promise<void> {
  const forms = new Map(items.flatMap((x) => x.forms.map((form) => [form.id, form] as const)));
  const rows = [...forms.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((x) => stored({ ...x }));
  const said = items.flatMap(({ article, forms: own }) => own.map(({ id }) => ({ article, form: id })));
  if (rows.length === 0) return;
  await run('// forms: new\nUNWIND $rows AS row MERGE (f:Form {id: row.id}) ON CREATE SET f = row', { rows });
  await run(
    '// forms: say\nUNWIND $said AS row MATCH (r:Reading {id: row.article}) MATCH (f:Form {id: row.form}) CREATE (r)-[:SAYS]->(f)',
    { said },
  );
}

/** Deletes those forms that nobody says any more, and answers them. */
export async function dropForms(run: Run, forms: readonly StoredForm[]): Promise<StoredForm[]> {
  if (forms.length === 0) return [];
  const rows = await run(
    '// forms: unsaid\nUNWIND $ids AS id MATCH (f:Form {id: id}) WHERE NOT EXISTS { (f)<-[:SAYS]-() } DELETE f RETURN id',
    { ids: forms.map((x) => x.id) },
  );
  const gone = new Set(rows.map((x) => z.object({ id: z.string() }).parse(x).id));
  return forms.filter((x) => gone.has(x.id));
}

/** Writes down what forms mean. */
export async function writeMeanings(run: Run, meanings: readonly (readonly [string, Meaning])[]): Promise<void> {
  if (meanings.length === 0) return;
  await run('// forms: meanings\nUNWIND $rows AS row MATCH (f:Form {id: row.id}) SET f += row.meaning', {
    rows: meanings.map(([id, meaning]) => ({ id, meaning })),
  });
}

/** Puts the doubts of some buckets in the place of those that were there. */
export async function writeDoubts(run: Run, buckets: readonly string[], doubts: readonly Doubt[]): Promise<void> {
  await run('// forms: settled doubts\nUNWIND $buckets AS bucket MATCH (d:Doubt {bucket: bucket}) DELETE d', {
    buckets,
  });
  if (doubts.length > 0)
    await run('// forms: doubts\nUNWIND $doubts AS doubt CREATE (d:Doubt) SET d = doubt', { doubts });
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
    '// forms: articles\nUNWIND $forms AS form MATCH (:Form {id: form})<-[:SAYS]-(r:Reading) RETURN DISTINCT r.id AS article ORDER BY article',
    { forms },
  );
  return rows.map((x) => said.parse(x).article).filter((x) => !except.has(x));
}

const spanRow = z.object({ id: z.string(), first: z.string(), last: z.string() });

/** Between which days articles say these forms; a form of undated articles alone is left out. */
export async function spansOf(run: Run, forms: readonly string[]): Promise<Map<string, Span>> {
  if (forms.length === 0) return new Map();
  const rows = await run(
    `// forms: spans\nUNWIND $forms AS id MATCH (:Form {id: id})<-[:SAYS]-(r:Reading) MATCH (a:Article {id: r.id})
WITH id, min(a.publishedOn) AS first, max(a.publishedOn) AS last WHERE first IS NOT NULL RETURN id, first, last`,
    { forms },
  );
  return new Map(rows.map((x) => spanRow.parse(x)).map(({ id, ...span }) => [id, span]));
}
