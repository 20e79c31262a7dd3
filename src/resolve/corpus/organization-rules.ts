/** The rules by which one name of an organization means another, each with the reason it gives. */
import { words } from '../../lexicon/lexicon.ts';
import { coreOf, isFullCompany, shortens, withoutPlaces } from '../company.ts';
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
  (form: Own, { find }: Bucket): Target[] =>
    find.aliases(rule, form.form.root).map(stood);
const others = (form: Own, own: readonly Own[], fits: (x: Own) => boolean = () => true): Target[] =>
  own
    .filter((x) => x.form.root !== form.form.root && fits(x))
    .map(({ form: { root, bucket }, name, scope }) => ({ root, bucket, name, scope }));

const isGroupOf = (group: Own, firm: Own): boolean => {
  const core = coreOf(group.name, group.home);
  return core !== group.name && coreOf(firm.name, firm.home).startsWith(core);
};

const COMMON: ReadonlySet<string> = new Set(words('organizations/common-cores'));
const PLACE = /^(?:[省市县区州旗镇乡村]|街道|社区)/u;

/** Why a short name is nobody's own: it is a word that many bear, or a place near by. */
function noBrand({ name, home }: Own, { find }: Bucket): string | null {
  const core = coreOf(name, home);
  if (COMMON.has(core)) return `${core} is a word that many bear`;
  const place = find
    .beginning(core)
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
    targets: (form, { find }) => (isFullCompany(form.name) ? [] : others(form, find.firmsByName(form.name))),
    reason: (_, target) => `${target.name} is the same name with its legal form`,
  },
  {
    name: 'place left out',
    weight: 0.8,
    targets: (form, { find }) =>
      isFullCompany(form.name) && withoutPlaces(form.name, form.home) === form.name
        ? others(form, find.withoutPlaces(form.name), (x) => x.name !== form.name)
        : [],
    reason: (_, target) => `${target.name} is the same full name with its place`,
  },
  {
    name: 'core of a stated alias',
    weight: 0.7,
    targets: ({ name, home }, { find }) =>
      find
        .statedByCore(coreOf(name, home))
        .filter((x) => shortens(name, x.name, home))
        .map(stood),
    reason: ({ name }, target) => `${name} has the core of a name that an article gives to ${target.name}`,
  },
  {
    name: 'short company name',
    weight: 0.6,
    targets: (form, { find }) =>
      isFullCompany(form.name)
        ? []
        : others(form, find.firmsLike(coreOf(form.name, form.home), form.home), (x) =>
            shortens(form.name, x.name, form.home),
          ),
    reason: ({ name }, target, only) =>
      only
        ? `${name} shortens ${target.name}, the only full name here that it fits`
        : `${name} shortens ${target.name}`,
    but: noBrand,
  },
  {
    name: 'group of a firm',
    weight: 0.4,
    targets: (form, { find }) =>
      form.name.endsWith('集团')
        ? others(form, find.firmsAtHome(coreOf(form.name, form.home)), (x) => isGroupOf(form, x))
        : [],
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
