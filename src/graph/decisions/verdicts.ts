/**
 * Verdicts in the database: what the decisions in force make of each thing that they touch, so that a reader who asks
 * for a merged id finds the node, and so that a batch knows which articles a change of verdicts moves.
 */
import { z } from 'zod';
import type { Overlay } from '../../decide/overlay.ts';
import type { Verdict, Verdicts } from '../../decide/verdict.ts';
import type { FormLabel } from '../../resolve/corpus/form.ts';
import type { Run } from '../database.ts';

const row = z.object({
  id: z.string(),
  entity: z.string().nullable(),
  name: z.string(),
  scope: z.string().nullable(),
  renamed: z.boolean(),
});
type Row = z.infer<typeof row>;

/** What is stored for a label, by key. */
export async function storedVerdicts(run: Run, label: FormLabel): Promise<Map<string, Verdict>> {
  const rows = await run(
    '// verdicts: known\nMATCH (v:Verdict {label: $label}) RETURN v.id AS id, v.entity AS entity, v.name AS name, v.scope AS scope, v.renamed AS renamed',
    { label },
  );
  return new Map(rows.map((x) => row.parse(x)).map(({ id, ...verdict }) => [id, verdict]));
}

/** The verdicts of an overlay as they are stored: with pairs that are kept apart, for those who look for doubles. */
export function tableOf({ verdicts, apart }: Overlay): Map<string, Verdict> {
  const pair: Verdict = { entity: null, name: '', scope: null, renamed: false };
  return new Map([...verdicts, ...[...apart].map((key): [string, Verdict] => [key, pair])]);
}

const same = (a: Verdict | undefined, b: Verdict | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.entity === b.entity &&
  a.name === b.name &&
  a.scope === b.scope &&
  a.renamed === b.renamed;

/** The keys on which two tables differ, sorted. */
export function changedKeys(before: Verdicts, after: Verdicts): string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => !same(before.get(key), after.get(key))).sort();
}

/** Puts the verdicts of some keys in the place of those that were there. */
export async function writeVerdicts(
  run: Run,
  label: FormLabel,
  keys: readonly string[],
  after: Verdicts,
): Promise<void> {
  if (keys.length === 0) return;
  const rows = keys.flatMap((id): (Row & { label: string })[] => {
    const verdict = after.get(id);
    return verdict === undefined ? [] : [{ id, label, ...verdict }];
  });
  await run('// verdicts: old\nUNWIND $keys AS key MATCH (v:Verdict {id: key}) DELETE v', { keys });
  if (rows.length > 0) await run('// verdicts: new\nUNWIND $rows AS row CREATE (v:Verdict) SET v = row', { rows });
}

const articleRow = z.object({ article: z.string() });

/** The articles that name what some keys are on. */
export async function articlesUnder(run: Run, label: FormLabel, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const [said, mentioned] = await Promise.all([
    run(
      `// verdicts: articles\nUNWIND $keys AS key
CALL (key) {
  MATCH (f:Form {entity: key}) WHERE f.label = $label RETURN f
  UNION
  MATCH (f:Form {id: key}) RETURN f
}
MATCH (r:Reading)-[:SAYS]->(f) RETURN DISTINCT r.id AS article`,
      { keys, label },
    ),
    run('// verdicts: mentions\nUNWIND $ids AS id MATCH (r:Reading {id: id}) RETURN r.id AS article', {
      ids: keys.flatMap((key) => (key.startsWith('a') ? [key.split(' ', 1)[0]] : [])),
    }),
  ]);
  return [...new Set([...said, ...mentioned].map((x) => articleRow.parse(x).article))].sort();
}
