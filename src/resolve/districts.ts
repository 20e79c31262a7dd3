/** Under what an article puts its generic names: a relation it states, else the one district that it, or its section, speaks of. */
import type { Article } from '../../schema/nodes.ts';
import type { Reading } from '../../schema/reading.ts';
import { normalizeName } from './names.ts';
import type { NameContext } from './organization.ts';
import { placeOf } from './paper.ts';
import { afterPlace, districtOf, regionOf } from './places.ts';

/** A district with two names: `甲区（乙区）`. */
const PAIR = /^\p{Script=Han}{2,6}[区县]（\p{Script=Han}{2,6}[区县]）/u;

/** Every district or county that a name of the reading begins with, without the paper's place before it. */
function districtsIn(reading: Reading, home: string | null): Set<string> {
  const names = [
    ...reading.organizations.map((x) => x.name),
    ...reading.places.map((x) => x.name),
    ...reading.persons.flatMap((x) => x.positions.map((y) => y.organization ?? '')),
  ];
  const districts = names.flatMap((printed) => {
    const name = normalizeName(printed);
    if (home === null && regionOf(name) !== null) return [];
    const rest = home === null ? name : (afterPlace(name, home)?.rest ?? name);
    return PAIR.exec(rest)?.[0] ?? districtOf(rest) ?? [];
  });
  const pairs = districts.filter((x) => PAIR.test(x));
  const named = new Set(pairs.flatMap((x) => x.split(/[（）]/u)));
  // Of a district with two names, each name alone means the same.
  return new Set(districts.filter((x) => !named.has(x)));
}

/** What an article lends to the names in it. */
export function nameContext(article: Article, reading: Reading): NameContext {
  const home = placeOf(article);
  const districts = [...districtsIn(reading, home)];
  // A district's own pages (`临江区专刊`) speak of it without naming it.
  const ofSection = article.section === null ? null : districtOf(normalizeName(article.section));
  const only = districts.length === 0 ? ofSection : districts.length === 1 ? (districts[0] ?? null) : null;
  const stated = new Map<string, Set<string>>();
  for (const { type, from, to } of reading.relations) {
    if (type !== 'part_of') continue;
    const parent = normalizeName(to);
    const name = home === null ? parent : afterPlace(parent, home)?.rest || parent;
    stated.set(normalizeName(from), (stated.get(normalizeName(from)) ?? new Set()).add(name));
  }
  const parentOf = (name: string): string | null => {
    const parents = [...(stated.get(name) ?? [])];
    return parents.length === 1 ? (parents[0] ?? null) : only;
  };
  return { home, paper: article.publication, articleId: article.id, section: article.section, parentOf };
}
