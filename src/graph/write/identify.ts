/** Which entities the articles of a batch mean, and which other articles come to mean other entities by it. */
import type { Verdict, Verdicts } from '../../decide/verdict.ts';
import { type FormLabel, formLabel, type Meaning } from '../../resolve/corpus/form.ts';
import type { Run } from '../database.ts';
import type { InForce } from '../decisions/in-force.ts';
import { updateVerdicts } from '../decisions/update.ts';
import { decideBuckets } from './decide.ts';
import { articlesSaying, formsOf, type StoredForm } from './forms.ts';
import type { Prepared } from './prepare.ts';
import { dropForms } from './say-forms.ts';
import { sayingsOf } from './sayings.ts';

export interface Identified {
  /** Articles that were there before and have to be projected again. */
  readonly moved: readonly string[];
  /** By the id of a form, as the rules say: of all forms of the batch and of the moved articles. */
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** What people have decided on any of it. */
  readonly verdicts: Verdicts;
}

/** In this order: who a person is depends on the bodies in which they hold posts, what a project is on its owners. */
const labels: readonly FormLabel[] = formLabel.options;

/**
 * Joins the articles to their forms and decides over every bucket that has changed. Readings must have been created, and
 * those that leave deleted; `former` is what these said.
 *
 * @param decisions in force, or as they have just become.
 */
export async function identify(
  run: Run,
  put: readonly Prepared[],
  former: readonly StoredForm[],
  decisions: InForce,
): Promise<Identified> {
  const sayings = sayingsOf(
    put.map(({ article, local }) => ({ article: article.id, publishedOn: article.publishedOn, forms: local.forms })),
  );
  const ids = put.map((x) => x.article.id);
  const own = new Set(ids);
  const gone = await dropForms(run, former, new Set(sayings.map((x) => x.form.id)));
  const touched = [...sayings.map((x) => x.form), ...former];
  const moved = new Set<string>(decisions.touched);
  const meanings = new Map<string, Meaning>();
  const verdicts = new Map<string, Verdict>();
  for (const label of labels) {
    const drawn = label === 'Person' || label === 'Project' ? await formsOf(run, [...moved].sort()) : [];
    const buckets = new Set([...touched, ...drawn].filter((x) => x.label === label).map((x) => x.bucket));
    const turnover = {
      sayings: sayings.filter((x) => x.form.label === label),
      gone: gone.filter((x) => x.label === label),
    };
    const changed = await decideBuckets(run, label, buckets, turnover, meanings, verdicts);
    for (const id of await articlesSaying(run, changed.sort(), new Set([...ids, ...moved]))) moved.add(id);
    const update = await updateVerdicts(run, label, decisions, verdicts);
    for (const [key, verdict] of update.verdicts) verdicts.set(key, verdict);
    for (const id of update.articles) if (!own.has(id)) moved.add(id);
  }
  // What the batch itself says has just been decided.
  const known = await formsOf(run, [...moved].sort());
  for (const { id, meaning } of known) if (meaning !== null) meanings.set(id, meaning);
  return { moved: [...moved].sort(), meanings, verdicts };
}
