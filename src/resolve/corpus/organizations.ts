/** Which organization each form of some buckets means: by the rules below, in their order; what fits two stays apart. */
import { z } from 'zod';
import { coreOf, isFullCompany, shortens, withoutLegal, withoutPlaces } from '../company.ts';
import { entityId } from '../ids.ts';
import type { Decided, Doubt, Form, Meaning } from './form.ts';

const ownFacts = z.object({
  name: z.string(),
  scope: z.string().nullable(),
  home: z.string().nullable(),
  area: z.object({ root: z.string(), name: z.string(), rest: z.string() }).nullable(),
});
const aliasFacts = z.object({
  alias: z.string(),
  name: z.string(),
  scope: z.string().nullable(),
  rule: z.enum(['stated', 'bracket', 'district']),
  home: z.string().nullable(),
  bucket: z.string(),
});

interface Own extends z.infer<typeof ownFacts> {
  readonly form: Form;
}
interface Alias extends z.infer<typeof aliasFacts> {
  readonly form: Form;
  readonly of: string;
}
interface Bucket {
  readonly own: readonly Own[];
  readonly aliases: readonly Alias[];
}

/** A fuller name that a form may stand for, and the bucket in which that is decided. */
interface Target {
  readonly root: string;
  readonly bucket: string;
  readonly name: string;
  readonly scope: string | null;
}
interface Rule {
  readonly name: string;
  /** How much a doubt by this rule weighs. */
  readonly weight: number;
  targets(form: Own, bucket: Bucket): Target[];
  reason(form: Pick<Own, 'name'>, target: Target): string;
}

const stood = ({ of, bucket, name, scope }: Alias): Target => ({ root: of, bucket, name, scope });
const ofRule =
  (rule: Alias['rule']) =>
  (form: Own, { aliases }: Bucket): Target[] =>
    aliases.filter((x) => x.rule === rule && x.form.root === form.form.root).map(stood);
const others = (form: Own, { own }: Bucket, fits: (x: Own) => boolean): Target[] =>
  own
    .filter((x) => x.form.root !== form.form.root && fits(x))
    .map(({ form: { root, bucket }, name, scope }) => ({ root, bucket, name, scope }));

/** In the order in which they are asked; the first that fits anything decides, or leaves the form apart. */
const rules: readonly Rule[] = [
  {
    name: 'stated alias',
    weight: 0.9,
    targets: ofRule('stated'),
    reason: ({ name }, target) => `an article gives ${name} as another name of ${target.name}`,
  },
  {
    name: 'name in brackets',
    weight: 0.8,
    targets: ofRule('bracket'),
    reason: ({ name }, target) => `${target.name} has ${name} as one of its two names`,
  },
  {
    name: 'legal form left out',
    weight: 0.8,
    targets: (form, bucket) =>
      others(
        form,
        bucket,
        (x) => isFullCompany(x.name) && !isFullCompany(form.name) && withoutLegal(x.name) === form.name,
      ),
    reason: (_, target) => `${target.name} is the same name with its legal form`,
  },
  {
    name: 'place left out',
    weight: 0.8,
    targets: (form, bucket) =>
      isFullCompany(form.name) && withoutPlaces(form.name, form.home) === form.name
        ? others(form, bucket, (x) => x.name !== form.name && withoutPlaces(x.name, x.home) === form.name)
        : [],
    reason: (_, target) => `${target.name} is the same full name with its place`,
  },
  {
    name: 'core of a stated alias',
    weight: 0.7,
    targets: (form, { aliases }) =>
      aliases
        .filter((x) => x.rule === 'stated' && shortens(form.name, x.name, form.home))
        .filter((x) => coreOf(x.alias, x.home) === coreOf(form.name, form.home))
        .map(stood),
    reason: ({ name }, target) => `${name} has the core of a name that an article gives to ${target.name}`,
  },
  {
    name: 'short company name',
    weight: 0.6,
    targets: (form, bucket) => others(form, bucket, (x) => shortens(form.name, x.name, form.home)),
    reason: ({ name }, target) => `${name} shortens ${target.name}, the only full name here that it fits`,
  },
  {
    name: 'district left out',
    weight: 0.5,
    targets: ofRule('district'),
    reason: ({ name }, target) => `${target.name} is the only ${name} here`,
  },
];

interface Direct {
  readonly target: Target | null;
  readonly rule: Rule | null;
  readonly reason: string | null;
  /** What fits equally well. */
  readonly candidates: readonly Target[];
}

const byName = (a: Target, b: Target): number => b.name.length - a.name.length || (a.root < b.root ? -1 : 1);

/** What the rules say of one form; `entityOf` leads from a target to what it means itself. */
function decide(form: Own, bucket: Bucket, entityOf: (target: Target) => string): Direct {
  for (const rule of rules) {
    const found = rule.targets(form, bucket).sort(byName);
    const [first] = found;
    if (first === undefined) continue;
    const byEntity = new Map([...found].reverse().map((x) => [entityOf(x), x]));
    if (byEntity.size === 1) return { target: first, rule, reason: rule.reason(form, first), candidates: [] };
    return { target: null, rule, reason: null, candidates: [...byEntity.values()].sort(byName) };
  }
  return { target: null, rule: null, reason: null, candidates: [] };
}

function bucketsOf(forms: readonly Form[]): Map<string, { own: Own[]; aliases: Alias[] }> {
  const buckets = new Map<string, { own: Own[]; aliases: Alias[] }>();
  for (const form of [...forms].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const bucket = buckets.get(form.bucket) ?? { own: [], aliases: [] };
    buckets.set(form.bucket, bucket);
    const json: unknown = JSON.parse(form.facts);
    if (form.of === null) bucket.own.push({ form, ...ownFacts.parse(json) });
    else bucket.aliases.push({ form, of: form.of, ...aliasFacts.parse(json) });
  }
  return buckets;
}

/** A body whose district goes by a fuller name is the body of that. */
function ofArea(form: Own, bucket: Bucket, follow: (target: Target) => Meaning): Meaning | null {
  if (form.area === null) return null;
  const { root, name, rest } = form.area;
  const area: Own = { ...form, name, area: null, form: { ...form.form, root } };
  const { target, rule } = decide(area, bucket, (x) => follow(x).entity);
  if (target === null) return null;
  const fuller = follow(target).name;
  return {
    entity: entityId('Organization', [fuller + rest, form.scope, null]),
    name: fuller + rest,
    scope: form.scope,
    rule: `${rule?.name ?? ''} of its district`,
    reason: `${name} is ${fuller}: ${rule?.reason(area, target) ?? ''}`,
  };
}

/** The key under which the meaning of a root in a bucket is known. */
export function meaningKey({ bucket, root }: { readonly bucket: string; readonly root: string }): string {
  return `${bucket} ${root}`;
}

/** The roots outside their own bucket on which the forms depend. */
export function outsideTargets(forms: readonly Form[]): { readonly bucket: string; readonly root: string }[] {
  return forms.flatMap((form) => {
    if (form.of === null) return [];
    const { bucket } = aliasFacts.parse(JSON.parse(form.facts));
    return bucket === form.bucket ? [] : [{ bucket, root: form.of }];
  });
}

/**
 * Decides over all forms of the buckets given. `known` answers what a root of another bucket means, by `meaningKey`.
 * The same forms give the same meanings, in whatever order they come.
 */
export function decideOrganizations(forms: readonly Form[], known: ReadonlyMap<string, Meaning>): Decided {
  const meanings = new Map<string, Meaning>();
  const decided = new Map(known);
  const doubts: Doubt[] = [];
  const all = [...bucketsOf(forms).values()].flatMap((bucket) => bucket.own.map((form) => ({ bucket, form })));
  // What a name may stand for is longer than it: the longest first, so that every target has been decided.
  all.sort((a, b) => b.form.name.length - a.form.name.length || (a.form.form.id < b.form.form.id ? -1 : 1));
  const itself = ({ root, name, scope }: Target): Meaning => ({ entity: root, name, scope, rule: null, reason: null });
  const follow = (target: Target): Meaning => decided.get(meaningKey(target)) ?? itself(target);
  for (const { bucket, form } of all) {
    const { id, ...at } = form.form;
    const { target, rule, reason, candidates } = decide(form, bucket, (x) => follow(x).entity);
    const meaning =
      ofArea(form, bucket, follow) ??
      (target === null ? itself({ ...at, ...form }) : { ...follow(target), rule: rule?.name ?? null, reason });
    meanings.set(id, meaning);
    decided.set(meaningKey(at), meaning);
    for (const other of candidates)
      doubts.push({
        bucket: at.bucket,
        a: meaning.entity,
        b: follow(other).entity,
        rule: rule?.name ?? '',
        reason: `${rule?.reason(form, other) ?? ''}; ${candidates.length} bodies fit`,
        score: (rule?.weight ?? 0) / candidates.length,
      });
  }
  return { meanings, doubts };
}
