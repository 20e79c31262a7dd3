/** Which organization each form of some buckets means: by the rules, in their order; what fits two stays apart. */
import { entityId } from '../ids.ts';
import { type Decided, type Doubt, type Form, type Meaning, meaningKey } from './form.ts';
import { type Bucket, bucketsOf, type Own, type Target } from './organization-bucket.ts';
import { doubtsBetween, type Known } from './organization-doubts.ts';
import { organizationRules, type Rule } from './organization-rules.ts';

type Follow = (target: Target) => Meaning;

interface Direct {
  readonly target: Target | null;
  readonly rule: Rule | null;
  readonly reason: string | null;
  /** What it may stand for, where that is not sure. */
  readonly candidates: readonly Target[];
  /** Why it is not. */
  readonly but: string;
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const byName = (a: Target, b: Target): number => b.name.length - a.name.length || (a.root < b.root ? -1 : 1);

/** What the rules say of one form; `entityOf` leads from a target to what it means itself. */
function decide(form: Own, bucket: Bucket, entityOf: (target: Target) => string): Direct {
  for (const rule of organizationRules) {
    const found = rule.targets(form, bucket).sort(byName);
    const [first] = found;
    if (first === undefined) continue;
    const byEntity = new Map([...found].reverse().map((x) => [entityOf(x), x]));
    const but = byEntity.size > 1 ? `${byEntity.size} bodies fit` : (rule.but?.(form, bucket) ?? '');
    if (but === '') return { target: first, rule, reason: rule.reason(form, first, true), candidates: [], but };
    return { target: null, rule, reason: null, candidates: [...byEntity.values()].sort(byName), but };
  }
  return { target: null, rule: null, reason: null, candidates: [], but: '' };
}

/** A body whose district goes by a fuller name is the body of that. */
function ofArea(form: Own, bucket: Bucket, follow: Follow): Meaning | null {
  if (form.area === null) return null;
  const { root, name, rest, anchor } = form.area;
  const area: Own = { ...form, name, area: null, form: { ...form.form, root } };
  const { target, rule } = decide(area, bucket, (x) => follow(x).entity);
  if (target === null) return null;
  const fuller = follow(target).name;
  return {
    entity: entityId('Organization', [fuller + rest, form.scope, anchor]),
    name: fuller + rest,
    scope: form.scope,
    rule: `${rule?.name ?? ''} of its district`,
    reason: `${name} is ${fuller}: ${rule?.reason(area, target, true) ?? ''}`,
  };
}

/** A district that a paper of another place names with its city may be the one that the papers of that city call so. */
function doubtsElsewhere({ aliases }: Bucket, decided: ReadonlyMap<string, Meaning>, follow: Follow): Doubt[] {
  return aliases.flatMap(({ rule, form, of, bucket, name, scope, alias }) => {
    const here = rule === 'elsewhere' ? decided.get(meaningKey(form)) : undefined;
    const { entity } = follow({ root: of, bucket, name, scope });
    if (here === undefined || here.entity === entity) return [];
    const reason = `a paper of another place names ${name}; the papers of that city say ${alias}`;
    return [{ bucket: form.bucket, a: here.entity, b: entity, rule: 'named with its city', reason, score: 0.6 }];
  });
}

/**
 * Decides over all forms of the buckets given. `outside` answers what a root of another bucket means, by `meaningKey`.
 * The same forms give the same meanings, in whatever order they come.
 */
export function decideOrganizations(forms: readonly Form[], outside: ReadonlyMap<string, Meaning>): Decided {
  const meanings = new Map<string, Meaning>();
  const decided = new Map(outside);
  const doubts: Doubt[] = [];
  const buckets = bucketsOf(forms);
  const all = buckets.flatMap((bucket) => bucket.own.map((form) => ({ bucket, form })));
  // What a name may stand for is longer than it: the longest first, so that every target has been decided.
  // Of two as long, one may stand for that which comes before it as text.
  all.sort(
    ({ form: a }, { form: b }) => b.name.length - a.name.length || order(a.name, b.name) || order(a.form.id, b.form.id),
  );
  const itself = ({ root, name, scope }: Target): Meaning => ({ entity: root, name, scope, rule: null, reason: null });
  const follow: Follow = (target) => decided.get(meaningKey(target)) ?? itself(target);
  const known = new Map<string, Known[]>();
  for (const { bucket, form } of all) {
    const { id, ...at } = form.form;
    const { target, rule, reason, candidates, but } = decide(form, bucket, (x) => follow(x).entity);
    const meaning =
      ofArea(form, bucket, follow) ??
      (target === null ? itself({ ...at, ...form }) : { ...follow(target), rule: rule?.name ?? null, reason });
    meanings.set(id, meaning);
    decided.set(meaningKey(at), meaning);
    known.set(at.bucket, [...(known.get(at.bucket) ?? []), { form, meaning }]);
    for (const other of candidates)
      doubts.push({
        bucket: at.bucket,
        a: meaning.entity,
        b: follow(other).entity,
        rule: rule?.name ?? '',
        reason: `${rule?.reason(form, other, false) ?? ''}; ${but}`,
        score: (rule?.weight ?? 0) / Math.max(2, candidates.length),
      });
  }
  for (const [bucket, own] of known) doubts.push(...doubtsBetween(bucket, own));
  for (const bucket of buckets) doubts.push(...doubtsElsewhere(bucket, decided, follow));
  return { meanings, doubts };
}
