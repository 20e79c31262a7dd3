/**
 * Forms in the database: under which names articles speak of what only the whole corpus can tell. `SAYS` joins a reading
 * to its forms, so that a form lives as long as somebody says it, and the articles that say it are found at once.
 */
import { z } from 'zod';
import { type Form, type FormLabel, formRow, type Meaning } from '../../resolve/corpus/form.ts';
import type { Span } from '../../resolve/corpus/persona.ts';
import type { Run } from '../database.ts';
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
