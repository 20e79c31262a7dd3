/** The rules by which one name of an organization means another, each with the reason it gives. */
import { words } from '../../lexicon/lexicon.ts';
import { coreOf, isFullCompany, shortens, withoutLegal, withoutPlaces } from '../company.ts';
import { afterPlace } from '../places.ts';
import type { Alias, Bucket, Own, Target } from './organization-bucket.ts';

export interface Rule {
  readonly name: string;
  /** How much a doubt by this rule weighs. */
  readonly weight: number;
  targets(form: Own, bucket: Bucket): Target[];
  /** @param only whether nothing else fits. */
  reason(form: Pick<Own, 'name'>, target: Target, only: boolean): string;
  /** Why the rule does not make them one though nothing else fits; `null` where it does. */
  but?(form: Own, bucket: Bucket): string | null;
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

const isGroupOf = (group: Own, firm: Own): boolean => {
  const core = coreOf(group.name, group.home);
  return group.name.endsWith('集团') && core !== group.name && coreOf(firm.name, firm.home).startsWith(core);
};

const COMMON: ReadonlySet<string> = new Set(words('organizations/common-cores'));
const PLACE = /^(?:[省市县区州旗镇乡村]|街道|社区)/u;

/** Why a short name is nobody's own: it is a word that many bear, or a place near by. */
function noBrand({ name, home }: Own, { own }: Bucket): string | null {
  const core = coreOf(name, home);
  if (COMMON.has(core)) return `${core} is a word that many bear`;
  const place = own
    .map((x) => (x.home === null ? x.name : (afterPlace(x.name, x.home)?.rest ?? x.name)))
    .filter((x) => x.startsWith(core) && PLACE.test(x.slice(core.length)))
    .sort()[0];
  return place === undefined ? null : `${core} is also a place: ${place}`;
}

/** In the order in which they are asked; the first that fits anything decides, or leaves the form apart. */
export const organizationRules: readonly Rule[] = [
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
    name: 'names in the other order',
    weight: 0.8,
    targets: ofRule('turned'),
    reason: ({ name }, target) => `${name} and ${target.name} are the same two names`,
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
    reason: ({ name }, target, only) =>
      only
        ? `${name} shortens ${target.name}, the only full name here that it fits`
        : `${name} shortens ${target.name}`,
    but: noBrand,
  },
  {
    name: 'group of a firm',
    weight: 0.4,
    targets: (form, bucket) => others(form, bucket, (x) => isFullCompany(x.name) && isGroupOf(form, x)),
    reason: ({ name }, target) => `${name} has the brand of ${target.name}`,
    but: () => 'a group may be more than the firm',
  },
  {
    name: 'district left out',
    weight: 0.5,
    targets: ofRule('district'),
    reason: ({ name }, target, only) =>
      only ? `${target.name} is the only ${name} here` : `${target.name} is one ${name} here`,
  },
];
