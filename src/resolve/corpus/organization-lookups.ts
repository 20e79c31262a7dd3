/**
 * What the rules look up among the names of a bucket. A district has thousands of them, and each is asked what it may
 * stand for: every list is grouped once, when it is first asked for, so that a bucket costs what it holds and not its square.
 */
import { groupBy } from '../../group.ts';
import { coreOf, isFullCompany, withoutLegal, withoutPlaces } from '../company.ts';
import { afterPlace } from '../places.ts';
import type { Alias, Own } from './organization-bucket.ts';

export interface Lookups {
  aliases(rule: Alias['rule'], root: string): readonly Alias[];
  /** What articles state another name of, by the core of that name. */
  statedByCore(core: string): readonly Alias[];
  /** Full company names by what they are without their legal form. */
  firmsByName(name: string): readonly Own[];
  /** Names by what they are without their places. */
  withoutPlaces(name: string): readonly Own[];
  /** Full company names whose core, for a paper of this place, begins as this one does. */
  firmsLike(core: string, home: string | null): readonly Own[];
  /** As `firmsLike`, each for a paper of its own place. */
  firmsAtHome(core: string): readonly Own[];
  /** Names, without the paper's place before them, that begin as this one does. */
  beginning(name: string): readonly string[];
}

function lookup<T>(list: () => readonly T[], keyOf: (entry: T) => string): (key: string) => readonly T[] {
  let groups: Map<string, T[]> | null = null;
  return (key) => {
    groups ??= groupBy(list(), keyOf);
    return groups.get(key) ?? [];
  };
}

/** No name stands for another that does not share its first two characters. */
const head = (core: string): string => core.slice(0, 2);

export function lookupsOf(own: readonly Own[], aliases: readonly Alias[]): Lookups {
  const firms = () => own.filter((x) => isFullCompany(x.name));
  const ruled = lookup(
    () => aliases,
    ({ rule, form }) => `${rule} ${form.root}`,
  );
  const like = new Map<string | null, (head: string) => readonly Own[]>();
  const atHome = lookup(firms, ({ name, home }) => head(coreOf(name, home)));
  const beginning = lookup(
    () => own.map(({ name, home }) => (home === null ? name : (afterPlace(name, home)?.rest ?? name))),
    head,
  );
  return {
    aliases: (rule, root) => ruled(`${rule} ${root}`),
    statedByCore: lookup(
      () => aliases.filter((x) => x.rule === 'stated'),
      ({ alias, home }) => coreOf(alias, home),
    ),
    firmsByName: lookup(firms, ({ name }) => withoutLegal(name)),
    withoutPlaces: lookup(
      () => own,
      ({ name, home }) => withoutPlaces(name, home),
    ),
    firmsLike(core, home) {
      const known = like.get(home) ?? lookup(firms, ({ name }) => head(coreOf(name, home)));
      like.set(home, known);
      return known(head(core));
    },
    firmsAtHome: (core) => atHome(head(core)),
    beginning: (name) => beginning(head(name)),
  };
}
