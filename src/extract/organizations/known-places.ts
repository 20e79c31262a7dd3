/** What an article and its paper show of places: which words are a place, and which place a level before a name means. */
import { Cut } from '../../text/cut.ts';
import type { OrganizationMention } from '../mentions/mention.ts';
import type { AreaOf } from '../mentions/positions.ts';
import type { Publisher } from '../publisher.ts';

/** `云州` of `云州市茶业协会`. */
const NAMED = /^\p{Script=Han}{2,4}?(?=[省市区县州旗镇乡村])/u;
const LEVEL = /[省市区县州旗盟]$/u;

/** A place without the word for what it is. */
export const stemOf = (place: string): string => (place.length > 2 ? place.replace(LEVEL, '') : place);

export interface KnownPlaces {
  /** Whether a name without a level is that of a place. */
  readonly isPlace: (stem: string) => boolean;
  /** Whether the place of that name can be the one that a level before a body means: the 市 of `市水务集团`. */
  readonly isMeant: (stem: string, level: string) => boolean;
  /** The place of a level whose own paper this is. */
  readonly home: (level: string) => string | null;
}

/** Places by the names of bodies, by the paper, and by the dictionary. */
export function knownPlaces(
  organizations: readonly OrganizationMention[],
  publisher: Publisher,
  place: string | null,
  areaOf: AreaOf,
): KnownPlaces {
  let stems: Set<string> | undefined;
  const made = (): Set<string> => {
    const printed = [publisher.name, publisher.area, publisher.house?.slice(0, 2), place];
    const named = organizations.map(({ name }) => NAMED.exec(name)?.[0]);
    return new Set([
      ...printed.flatMap((one) => (one == null ? [] : [stemOf(one)])),
      ...named.flatMap((one) => one ?? []),
    ]);
  };
  const isPlace = (stem: string): boolean => {
    stems ??= made();
    if (stems.has(stem)) return true;
    const word = stem.length > 1 ? new Cut(stem).at(0) : undefined;
    return word?.tag === 'ns' && word.text === stem;
  };
  const home = (level: string): string | null => {
    const { area, name } = publisher;
    if (area !== null) return area.endsWith(level) ? area : null;
    const spoken = level === '市' && name !== null ? areaOf(level, false) : null;
    return name !== null && spoken?.startsWith(name) === true ? spoken : null;
  };
  const isMeant = (stem: string, level: string): boolean => {
    const area = areaOf(level, false);
    if (area !== null) return stemOf(area) === stem;
    // Nothing says which: a paper of a city speaks of its own, and no city is a province.
    return level === '市' ? (publisher.name ?? stem) === stem : level !== '省' && publisher.name !== stem;
  };
  return { isPlace, isMeant, home };
}
