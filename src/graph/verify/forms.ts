/** Checks what was decided on forms: that somebody says each, that its entity is there, and that deciding again changes nothing. */
import { z } from 'zod';
import type { Verdict, Verdicts } from '../../decide/verdict.ts';
import { type FormLabel, formLabel } from '../../resolve/corpus/form.ts';
import type { Database, Run } from '../database.ts';
import type { InForce } from '../decisions/in-force.ts';
import { overlayOf } from '../decisions/update.ts';
import { changedKeys, storedVerdicts, tableOf } from '../decisions/verdicts.ts';
import { decideForms, differs } from '../write/decide.ts';
import { formsIn } from '../write/forms.ts';
import type { Problem } from './problem.ts';

const BUCKETS_A_PAGE = 300;
const labels: readonly FormLabel[] = formLabel.options;
const lost = z.object({ id: z.string(), what: z.string() });
const bucketRow = z.object({ bucket: z.string() });

const LOST = `// verify: forms
MATCH (f:Form) WHERE NOT EXISTS { (f)<-[:SAYS]-(:Reading) } RETURN f.id AS id, 'no reading says this form' AS what
UNION ALL
MATCH (f:Form) WHERE f.of IS NULL AND NOT EXISTS { MATCH (v:Verdict) WHERE v.id IN [f.entity, f.id] } AND NOT EXISTS { MATCH (n:Person|Organization|Event|Project {id: f.entity}) }
RETURN f.id AS id, 'the form means an entity that is not there' AS what
UNION ALL
MATCH (v:Verdict) WHERE v.entity IS NOT NULL AND NOT EXISTS { MATCH (n:Person|Organization|Event|Project {id: v.entity}) }
RETURN v.id AS id, 'people decided that it is an entity that is not there' AS what
UNION ALL
MATCH (f:Form)<-[:SAYS]-(r:Reading) MATCH (a:Article {id: r.id})
WITH f, min(a.publishedOn) AS first, max(a.publishedOn) AS last
WHERE coalesce(f.first, '') <> coalesce(first, '') OR coalesce(f.last, '') <> coalesce(last, '')
RETURN f.id AS id, 'its first and last day are not those of the articles that say it' AS what`;
const PAGE = `// verify: buckets
MATCH (f:Form) WHERE f.bucket > $after AND f.label = $label
RETURN DISTINCT f.bucket AS bucket ORDER BY bucket LIMIT ${BUCKETS_A_PAGE}`;

const problem = (where: string, message: string): Problem => ({ kind: 'identity', where, message });

async function* wrongMeanings(run: Run, label: FormLabel, verdicts: Verdicts): AsyncIterable<Problem> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows: unknown[] = await run(PAGE, { after, label });
    const buckets = rows.map((x) => bucketRow.parse(x).bucket);
    const forms = await formsIn(run, buckets);
    const { meanings } = await decideForms(run, label, forms, new Set(buckets), verdicts);
    for (const { id, meaning } of forms) {
      const now = meanings.get(id);
      if (now !== undefined && differs(meaning, now)) yield problem(id, 'what it means is not what its bucket says');
    }
    after = buckets.length < BUCKETS_A_PAGE ? undefined : buckets.at(-1);
  }
}

/** Every problem of the decisions on who is who; `inForce` is what people decided. */
export async function* formProblems(database: Database, inForce: InForce): AsyncIterable<Problem> {
  for (const row of await database.read(LOST)) {
    const { id, what } = lost.parse(row);
    yield problem(id, what);
  }
  const run: Run = (cypher, parameters) => database.read(cypher, parameters);
  const verdicts = new Map<string, Verdict>();
  for (const label of labels) {
    yield* wrongMeanings(run, label, verdicts);
    const made = await overlayOf(run, label, inForce, verdicts);
    for (const key of changedKeys(await storedVerdicts(run, label), tableOf(made)))
      yield problem(key, 'what people decided on it is not what the graph follows');
    for (const [key, verdict] of made.verdicts) verdicts.set(key, verdict);
  }
}
