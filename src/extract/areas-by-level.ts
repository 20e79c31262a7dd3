/** The area that a bare level points at (`市长`, `区领导`): the one that the article speaks of most, guests' places apart. */
import { isGuest } from '../text/guests.ts';
import { Finder } from '../text/scan/finder.ts';
import type { OrganizationMention } from './mentions/mention.ts';
import type { AreaOf } from './mentions/positions.ts';
import type { Publisher } from './publisher.ts';

const AREA_IN_TITLE = new Finder(/(?<!\p{Script=Han})\p{Script=Han}{2,4}?[省市县区](?![民场长容郊域间分])/gu);

/** `柳浪县水利局` says whose paper this is, but less than what leads the county. */
const LIGHTER = 0.4;
const OFFICIAL: ReadonlySet<string> = new Set(['government', 'party', 'association']);

const AREA_OF_BODY =
  /^(?!民[盟革建进]|农工|致公|九三|台盟|共青团|中共)(?<area>\p{Script=Han}{2,6}?[省市区县])(?:（[^）]*）)?(?=党工委|区?委|管委会|人大|政府)/u;
const AREA_OF_OFFICE = /^(?![省市区县])\p{Script=Han}{2,3}?[市县区](?=\p{Script=Han}{2})/u;

/** A place at the beginning of a clause, by itself or before what lies in it: `沙河县城乡供水工程`. */
const AREA_IN_TEXT = new Finder(
  /(?<!\p{Script=Han})(?![在到赴向由与和从是该全各本我])\p{Script=Han}(?![该全各本我个两数几])\p{Script=Han}[省市县区](?![民场长容郊域间分])/gu,
);

const MOST_NAMED = 8;
/** How often the text names the places that begin most of its clauses. */
function countNamed(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [name] of AREA_IN_TEXT.in(text)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_NAMED));
}

/** The place of a level that is spoken of most. */
const mostOf = (counts: ReadonlyMap<string, number>, level: string): string | null =>
  [...counts].filter(([name]) => name.endsWith(level)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ??
  null;

/** How often the article speaks of each area: in its title, by name, or in the names of bodies that lead it. */
function countAreas(title: string | null, organizations: readonly OrganizationMention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const match of AREA_IN_TITLE.in(title ?? '')) counts.set(match[0], (counts.get(match[0]) ?? 0) + 1);
  for (const o of organizations) {
    const area = o.area ? o.name : (AREA_OF_BODY.exec(o.name)?.groups?.['area'] ?? '');
    const plain = area.replace(/（.*$/u, '');
    if (plain.length >= 3) counts.set(plain, (counts.get(plain) ?? 0) + 1);
    const under = OFFICIAL.has(o.kind) ? (AREA_OF_OFFICE.exec(o.name)?.[0] ?? '') : '';
    if (plain === '' && under.length >= 3) counts.set(under, (counts.get(under) ?? 0) + LIGHTER);
  }
  return counts;
}

/** The area of each level that the article speaks of most: `区` → `临江区`. Counted when the first title asks. */
export function areasByLevel(
  title: string | null,
  organizations: readonly OrganizationMention[],
  place: string | null,
  publisher: Publisher,
  text: string,
): AreaOf {
  const { area: own, name: home } = publisher;
  let counts: Map<string, number> | undefined;
  let named: Map<string, number> | undefined;
  const guestsApart = (all: ReadonlyMap<string, number>): Map<string, number> =>
    new Map([...all].filter(([name]) => !isGuest(text, name)));
  const inText = (level: string): string | null => {
    named ??= guestsApart(countNamed(text));
    return mostOf(named, level);
  };
  return (level, ofGroup) => {
    counts ??= guestsApart(countAreas(title, organizations));
    if (own?.endsWith(level) === true) return own;
    const best = mostOf(counts, level) ?? (place?.endsWith(level) === true ? place : ofGroup ? inText(level) : null);
    // In the paper of a city 市长 is the city's, whatever other city is spoken of.
    const ofHome = home === null || level !== '市' || counts.has(`${home}区`) || counts.has(`${home}县`);
    // `市领导` of a paper whose city no article names: `市委` is the city's.
    if (
      ofGroup &&
      best === null &&
      home !== null &&
      level === '市' &&
      organizations.some(({ name }) => OF_CITY.test(name))
    )
      return `${home}市`;
    if (ofHome || best === null || best.startsWith(home)) return best;
    return counts.has(`${home}市`) ? `${home}市` : null;
  };
}

const OF_CITY = /^市(?:委|政府|人大|政协)/u;
