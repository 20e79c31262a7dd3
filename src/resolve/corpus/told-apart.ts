/** People of one name whom one article tells apart: they never become one, nor do others make them one. */
import type { Persona } from './persona.ts';
import { unite } from './unite.ts';

/** Whether an article names both, as two people. */
export function toldApart(a: Persona, b: Persona): boolean {
  return a.besides.includes(b.key) && b.besides.includes(a.key);
}

const clashes = (group: readonly Persona[]): boolean => group.some((a) => group.some((b) => toldApart(a, b)));
const firstPost = ({ posts }: Persona): string => posts.map((x) => `${x.body ?? ''}${x.title}`).sort()[0] ?? 'no post';

/** Two of the personas that one article tells apart, in words; `null` where there are none. */
export function whyApart(a: readonly Persona[], b: readonly Persona[]): string | null {
  const pairs = a.flatMap((x) =>
    b.filter((y) => toldApart(x, y)).map((y) => [firstPost(x), firstPost(y)].sort().join(' and ')),
  );
  const [first] = pairs.sort();
  return first === undefined ? null : `one article names both: ${first}`;
}

type KeysOf = (persona: Persona) => readonly string[];

const united = (personas: readonly Persona[], keysOf: KeysOf): Persona[][] =>
  unite(personas.map(keysOf)).map((group) => group.flatMap((i) => personas[i] ?? []));

/**
 * A group that holds people told apart, taken to pieces: whoever is joined with two of them is neither, and stays alone;
 * where that is not enough, each stays with those alone who share a key with them and with none of the others.
 */
function split(group: readonly Persona[], keysOf: KeysOf): Persona[][] {
  const seeds = group.filter((a) => group.some((b) => toldApart(a, b)));
  const joins = (x: Persona): Persona[] => {
    const keys = new Set(keysOf(x));
    return seeds.filter((seed) => seed === x || keysOf(seed).some((key) => keys.has(key)));
  };
  const others = group.filter((x) => !seeds.includes(x));
  const torn = others.filter((x) => clashes(joins(x)));
  const pieces = united(
    group.filter((x) => !torn.includes(x)),
    keysOf,
  );
  const alone = torn.map((x) => [x]);
  if (!pieces.some(clashes)) return [...pieces, ...alone];
  const near = others.filter((x) => !torn.includes(x) && joins(x).length === 1);
  const far = others.filter((x) => !torn.includes(x) && !near.includes(x));
  return [
    ...seeds.map((seed) => [seed, ...near.filter((x) => joins(x).includes(seed))]),
    ...far.map((x) => [x]),
    ...alone,
  ];
}

/** The groups that share keys, none of them holding two people told apart. */
export function groupsOf(personas: readonly Persona[], keysOf: KeysOf): Persona[][] {
  return united(personas, keysOf).flatMap((group) => (clashes(group) ? split(group, keysOf) : [group]));
}

/** The homes in which people told apart would be joined by these keys. */
export function clashingHomes(personas: readonly Persona[], keysOf: KeysOf): Map<string, string> {
  const homes = new Map<string, string>();
  for (const group of united(personas, keysOf))
    for (const a of group) {
      const why = whyApart([a], group);
      if (why !== null && why < (homes.get(a.home) ?? '\uffff')) homes.set(a.home, why);
    }
  return homes;
}
