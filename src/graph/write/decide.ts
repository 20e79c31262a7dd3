/** Decides again what the forms of some buckets mean, and of all buckets that depend on them. */
import { decidedMeaning, type Verdicts } from '../../decide/verdict.ts';
import { decideEvents } from '../../resolve/corpus/events.ts';
import { echoTargets } from '../../resolve/corpus/follow-ups.ts';
import { type Decided, type FormLabel, type Meaning, meaningKey } from '../../resolve/corpus/form.ts';
import { outsideTargets } from '../../resolve/corpus/organization-bucket.ts';
import { decideOrganizations } from '../../resolve/corpus/organizations.ts';
import { decidePeople } from '../../resolve/corpus/people.ts';
import { postRoots } from '../../resolve/corpus/persona.ts';
import { decideProjects, ownerRoots } from '../../resolve/corpus/projects.ts';
import type { Run } from '../database.ts';
import { changeDoubts, doubtsIn } from './doubts.ts';
import { bucketsOn, formsByRoot, formsIn, type StoredForm } from './forms.ts';
import { sayForms, writeMeanings } from './say-forms.ts';
import { afterSaying, type Saying } from './sayings.ts';

const meaningsOf = (forms: readonly StoredForm[]): Map<string, Meaning> =>
  new Map(forms.flatMap((x) => (x.meaning === null ? [] : [[meaningKey(x), x.meaning] as const])));

interface Target {
  readonly bucket: string;
  readonly root: string;
}

/** What roots outside the buckets mean, as far as it is written. */
async function meaningsOutside(
  run: Run,
  targets: readonly Target[],
  at: ReadonlySet<string>,
): Promise<Map<string, Meaning>> {
  const outside = targets.filter((x) => !at.has(x.bucket));
  const known = await formsByRoot(run, [...new Set(outside.map((x) => x.root))].sort());
  return meaningsOf(known.filter((x) => !at.has(x.bucket)));
}

/** What bodies mean once people have decided which body is which. */
async function decidedBodies(run: Run, roots: readonly string[], verdicts: Verdicts): Promise<Map<string, Meaning>> {
  const known = await formsByRoot(run, roots);
  return meaningsOf(known.map((x) => ({ ...x, meaning: decidedMeaning(x, verdicts) })));
}

async function people(run: Run, forms: readonly StoredForm[], verdicts: Verdicts): Promise<Decided> {
  const organizations = await decidedBodies(run, postRoots(forms), verdicts);
  const spans = new Map(forms.flatMap((x) => (x.span === null ? [] : [[x.id, x.span] as const])));
  return decidePeople(forms, { organizations, spans });
}

async function projects(run: Run, forms: readonly StoredForm[], verdicts: Verdicts): Promise<Decided> {
  return decideProjects(forms, await decidedBodies(run, ownerRoots(forms), verdicts));
}

async function events(run: Run, forms: readonly StoredForm[], at: ReadonlySet<string>): Promise<Decided> {
  return decideEvents(forms, await meaningsOutside(run, echoTargets(forms), at));
}

/** What the forms of whole buckets mean, given what is written of others on which they depend. */
export async function decideForms(
  run: Run,
  label: FormLabel,
  forms: readonly StoredForm[],
  at: ReadonlySet<string>,
  verdicts: Verdicts,
): Promise<Decided> {
  if (label === 'Organization')
    return decideOrganizations(forms, await meaningsOutside(run, outsideTargets(forms), at));
  if (label === 'Person') return people(run, forms, verdicts);
  return label === 'Project' ? projects(run, forms, verdicts) : events(run, forms, at);
}

/** Whether what was decided before is not what is decided now. */
export const differs = (a: Meaning | null, b: Meaning): boolean =>
  a === null || a.entity !== b.entity || a.rule !== b.rule || a.reason !== b.reason;

/** What a batch does to the forms of one label. */
interface Turnover {
  /** What its articles say, all of it in the buckets. */
  readonly sayings: readonly Saying[];
  /** Forms that nobody says any more. */
  readonly gone: readonly StoredForm[];
}

/**
 * Brings the meanings of all forms in the buckets up to date, those of other buckets where they depend on what has
 * changed, and the doubts about them; what the batch says is written with what it means. Answers the forms that were
 * known before and now mean another entity.
 *
 * @param decided takes what the forms of these buckets mean, by form id.
 */
export async function decideBuckets(
  run: Run,
  label: FormLabel,
  buckets: Iterable<string>,
  { sayings, gone }: Turnover,
  decided: Map<string, Meaning>,
  verdicts: Verdicts,
): Promise<string[]> {
  const moved: string[] = [];
  let unsaid = sayings;
  const changedRoots = gone.filter((x) => x.of === null && x.meaning?.entity !== x.root);
  const first = await bucketsOn(run, label, changedRoots.map((x) => x.root).sort());
  for (let at = new Set([...buckets, ...first]); at.size > 0; ) {
    const sorted = [...at].sort();
    const [stored, doubted] = await Promise.all([formsIn(run, sorted), doubtsIn(run, sorted)]);
    const forms = afterSaying(stored, unsaid);
    const { meanings, doubts } = await decideForms(run, label, forms, at, verdicts);
    for (const [id, meaning] of meanings) decided.set(id, meaning);
    const changed = forms.flatMap((form) => {
      const meaning = meanings.get(form.id);
      return meaning === undefined || !differs(form.meaning, meaning) ? [] : [{ form, meaning }];
    });
    const others = changed.filter(({ form, meaning }) => (form.meaning?.entity ?? form.root) !== meaning.entity);
    moved.push(...others.flatMap(({ form }) => (form.meaning === null ? [] : [form.id])));
    const roots = [...new Set(others.map(({ form }) => form.root))].sort();
    const known = new Set(stored.map((x) => x.id));
    const written = changed.flatMap(({ form: { id }, meaning }) => (known.has(id) ? [[id, meaning] as const] : []));
    const [next] = await Promise.all([
      bucketsOn(run, label, roots),
      sayForms(run, unsaid, forms, { known, meanings }),
      writeMeanings(run, written),
      changeDoubts(run, doubted, doubts),
    ]);
    unsaid = [];
    const before = at;
    at = new Set(next.filter((x) => !before.has(x)));
  }
  return moved;
}
