/** The groups of forms of one name that are one person each. */
import { keysOf, wholesOf } from './people-keys.ts';
import type { Persona, PersonContext } from './persona.ts';
import { rivals } from './rivals.ts';
import { clashingHomes, groupsOf, toldApart } from './told-apart.ts';

export interface Cluster {
  readonly members: readonly Persona[];
  readonly home: string;
  readonly isPublic: boolean;
  readonly isBare: boolean;
  /** What tells it from namesakes. */
  readonly anchor: string;
  readonly words: string;
}

/** A post that makes all officials of its scope one. */
const isOffice = ({ sphere, entity }: Persona['posts'][number]): boolean => sphere === 'public' && entity !== null;

const firstOf = (words: Iterable<string>): string => [...words].sort()[0] ?? '';

function clusterOf(members: readonly Persona[], apart: ReadonlySet<string>): Cluster {
  const posts = members.flatMap((x) => x.posts);
  const home = firstOf(members.map((x) => x.home));
  const words = firstOf(posts.map((x) => `${x.body ?? ''}${x.title}`));
  return {
    members,
    home,
    isPublic: !apart.has(home) && members.some((x) => x.home === home && x.posts.some(isOffice)),
    isBare: posts.length === 0,
    anchor: posts.length === 0 ? 'no post' : firstOf(posts.map((x) => x.entity ?? x.title)),
    words: words === '' ? 'no post' : words,
  };
}

/** Two groups of one place that are known by one body are told apart by their forms. */
function withOwnAnchors(clusters: readonly Cluster[]): Cluster[] {
  const place = ({ home, anchor }: Cluster): string => `${home} ${anchor}`;
  const counts = new Map<string, number>();
  for (const x of clusters) counts.set(place(x), (counts.get(place(x)) ?? 0) + 1);
  const own = ({ anchor, members }: Cluster): string => `${anchor} ${firstOf(members.map((x) => x.form.id))}`;
  return clusters.map((x) => ((counts.get(place(x)) ?? 0) > 1 ? { ...x, anchor: own(x) } : x));
}

export interface Grouping {
  readonly clusters: Cluster[];
  /** Scopes in which one office was held in two places at once, with which. */
  readonly apart: ReadonlyMap<string, string>;
}

/** Whether the article names no body for any of the posts. */
const isLoose = ({ posts }: Persona): boolean => posts.length > 0 && posts.every((x) => x.entity === null);
const alike = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);

type Spans = PersonContext['spans'];

/** Whether somebody of the group is known to have held one of the titles before and after the days of a persona. */
function heldThen(group: readonly Persona[], { form, posts }: Persona, spans: Spans): boolean {
  const days = spans.get(form.id);
  const seen = group
    .filter((x) => x.posts.some((y) => !y.past && posts.some((z) => alike(y.title, z.title))))
    .flatMap((x) => spans.get(x.form.id) ?? []);
  return days !== undefined && seen.some((x) => x.first <= days.first) && seen.some((x) => x.last >= days.last);
}

/**
 * The one group of the scope in which somebody has such a title; of several, the one that held it then; for an official's
 * title, else the officials.
 */
function groupByTitle(groups: readonly Persona[][], persona: Persona, apart: boolean, spans: Spans): Persona[] | null {
  const { home, posts } = persona;
  const near = groups.filter(
    (group) => group.some((x) => x.home === home) && !group.some((x) => toldApart(x, persona)),
  );
  const titled = near.filter((group) =>
    group.some((x) => x.posts.some((y) => posts.some((z) => y.entity !== null && alike(y.title, z.title)))),
  );
  if (titled.length > 0) {
    const [only, second] = titled.length === 1 ? titled : titled.filter((x) => heldThen(x, persona, spans));
    return second === undefined ? (only ?? null) : null;
  }
  const [only, another] = near.filter((group) => group.some((x) => x.home === home && x.posts.some(isOffice)));
  return !apart && another === undefined && posts.some((x) => x.sphere === 'public') ? (only ?? null) : null;
}

/** Posts without a body, and names without a post, join the one group that they fit; else they are groups of their own. */
function joinLoose(
  groups: Persona[][],
  personas: readonly Persona[],
  apart: ReadonlyMap<string, string>,
  spans: Spans,
): void {
  const joins = personas.filter(isLoose).map((x) => [x, groupByTitle(groups, x, apart.has(x.home), spans)] as const);
  const own = new Map<string, Persona[]>();
  const rival = ([persona, group]: (typeof joins)[number]): boolean =>
    joins.some(([other, at]) => at !== null && at === group && toldApart(persona, other));
  const settled = joins.map((join) => (rival(join) ? ([join[0], null] as const) : join));
  for (const [persona, group] of settled) {
    const title = `${persona.home} ${persona.posts.map((x) => x.title).join(' ')}`;
    if (group === null) own.set(title, [...(own.get(title) ?? []), persona]);
    else group.push(persona);
  }
  groups.push(...own.values());
  for (const home of [...new Set(personas.map((x) => x.home))].sort()) {
    const bare = personas.filter((x) => x.home === home && x.posts.length === 0);
    if (bare.length === 0) continue;
    const [only, second] = groups.filter((group) => group.some((x) => x.home === home));
    // A bare name in an article that names others so is none of them as far as it tells.
    const free = bare.filter((x) => x.besides.length === 0);
    const joining = only !== undefined && second === undefined ? free : [];
    const left = bare.filter((x) => !joining.includes(x));
    only?.push(...joining);
    if (left.length > 0) groups.push(left);
  }
}

/** All groups of one name. */
export function clustersOf(personas: readonly Persona[], spans: PersonContext['spans']): Grouping {
  const apart = new Map<string, string>();
  for (const home of new Set(personas.map((x) => x.home))) {
    const own = personas.filter((x) => x.home === home);
    const rivalry = rivals(own, spans);
    if (rivalry !== null) apart.set(home, rivalry);
  }
  const parts = wholesOf(personas);
  const posted = personas.filter((x) => x.posts.length > 0 && !isLoose(x));
  const keys = (x: Persona): string[] => {
    const wholes = x.posts.flatMap((y) => [...(parts.get(y.entity ?? '') ?? [])]);
    return [...keysOf(x, apart.has(x.home)), ...wholes.map((whole) => `body ${whole}`)];
  };
  // Two officials of one name: each office is then its holder's alone.
  for (const [home, why] of clashingHomes(posted, keys)) if (!apart.has(home)) apart.set(home, why);
  const groups = groupsOf(posted, keys);
  joinLoose(groups, personas, apart, spans);
  return { clusters: withOwnAnchors(groups.map((x) => clusterOf(x, new Set(apart.keys())))), apart };
}
