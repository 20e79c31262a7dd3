/** The forms that articles give to a project: its name, what it is called besides, and whose it is. */
import { stemOf } from '../places.ts';
import { type Form, makeForm } from './form.ts';

export interface Owner {
  readonly root: string;
  readonly bucket: string;
  readonly name: string;
}
export interface ProjectFacts {
  readonly name: string;
  readonly scope: string;
  readonly home: string | null;
  readonly aliases: readonly string[];
  readonly owners: readonly Owner[];
}

const KIND = /(?:建设)?(?:项目|工程)$/u;
const MARKS = /[“”《》·\s]/gu;

/** A name as it is compared: `石桥水库扩容` of `石桥水库扩容工程项目`. */
export function projectKey(name: string, home: string | null): string {
  const bare = name.replace(MARKS, '');
  const places = home === null ? [] : [home, stemOf(home)];
  const place = places.find((x) => bare.startsWith(x) && bare.length - x.length >= 4);
  let key = place === undefined ? bare : bare.slice(place.length);
  for (let before = ''; before !== key; ) {
    before = key;
    const rest = key.replace(KIND, '');
    if (rest.length >= 2) key = rest;
  }
  return key;
}

/** Variants of a name differ in front, where the owner or the place stands: the end is what they share. */
const tailOf = (key: string): string => key.slice(-2);

/** The form of one project of an article. */
export function projectForm(root: string, { name, scope, home, aliases, owners }: ProjectFacts): Form {
  const sorted = [...new Map(owners.map((x) => [x.root, x])).values()].sort((a, b) => (a.root < b.root ? -1 : 1));
  const facts: ProjectFacts = { name, scope, home, aliases: [...new Set(aliases)].sort(), owners: sorted };
  return makeForm('Project', `j|${scope}|${tailOf(projectKey(name, home))}`, root, { ...facts });
}
