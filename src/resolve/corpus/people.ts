/**
 * Which person each form of a name means. In one scope, all posts in public bodies are one official's, who may go from
 * one to another, unless two like offices of two places were held over one time; any other post belongs to whoever is
 * known by that body. A name without a post is the one person of its scope, where there is one.
 */
import { shortens } from '../company.ts';
import { entityId } from '../ids.ts';
import type { Decided, Doubt, Form, Meaning } from './form.ts';
import { type Cluster, clustersOf } from './people-groups.ts';
import { type Held, type Persona, type PersonContext, personaOf } from './persona.ts';
import { whyApart } from './told-apart.ts';

/** Why a group is none of the others of its name and place. */
function whyNone(cluster: Cluster, others: readonly Cluster[], apart: ReadonlyMap<string, string>): string {
  const told = others.flatMap((x) => whyApart(cluster.members, x.members) ?? []).sort()[0];
  if (told !== undefined) return told;
  const words = others.map((x) => x.words).sort();
  if (cluster.isBare) return `no post is stated, and of this name and place there are ${words.join(' and ')}`;
  return apart.get(cluster.home) ?? `${cluster.words} is not known to be ${words.join(' or ')}`;
}

/** How much speaks for two groups of one name and place being one person. */
function likelihood(a: Cluster, b: Cluster, apart: ReadonlyMap<string, string>): number {
  if (whyApart(a.members, b.members) !== null) return 0.05;
  if (a.isBare || b.isBare) return 0.5;
  return apart.has(a.home) ? 0.1 : 0.3;
}

function meaningOf(cluster: Cluster, all: readonly Cluster[], apart: ReadonlyMap<string, string>): Meaning | null {
  const [first] = cluster.members.filter((x) => x.home === cluster.home);
  if (first === undefined) return null;
  const { name, scope, paper, home } = first;
  const namesakes = all.filter((x) => x !== cluster && x.home === home);
  const identity = [name, scope, scope === null ? paper : null];
  // The official keeps the plain id, whoever else comes to light.
  const plain = cluster.isPublic || (cluster.isBare && !namesakes.some((x) => x.isPublic));
  const alone = namesakes.length === 0;
  const entity = entityId('Person', alone || plain ? identity : [...identity, cluster.anchor]);
  const said = (rule: string | null, reason: string | null): Meaning => ({ entity, name, scope, rule, reason });
  if (!alone) return said('kept apart from a namesake', whyNone(cluster, namesakes, apart));
  if (new Set(cluster.members.map((x) => x.home)).size > 1)
    return said('one post in two places', `${cluster.words} is stated in both`);
  return all.length === 1
    ? said(null, null)
    : said(
        'kept apart from a namesake',
        `of ${scope ?? `${paper ?? 'a paper'}`}; nothing joins the like name of another place`,
      );
}

interface Settled {
  readonly cluster: Cluster;
  readonly meaning: Meaning;
}

function doubtOf(x: Settled, y: Settled, apart: ReadonlyMap<string, string>): Doubt {
  const [a, b] = x.meaning.entity < y.meaning.entity ? [x, y] : [y, x];
  const [bare, other] = a.cluster.isBare ? [a, b] : [b, a];
  return {
    bucket: `p|${a.meaning.name}`,
    a: a.meaning.entity,
    b: b.meaning.entity,
    rule: bare.cluster.isBare ? 'name without a post' : 'same name and place',
    reason: whyNone(bare.cluster, [other.cluster], apart),
    score: likelihood(a.cluster, b.cluster, apart),
  };
}

/** Whether the paper's name is all that is known of where somebody belongs. */
const isUnplaced = ({ members, home }: Cluster): boolean => members.some((x) => x.home === home && x.scope === null);

const postsOf = ({ members }: Cluster): Set<string> =>
  new Set(members.flatMap((x) => x.posts.map(({ body, title }) => `${body ?? ''}${title}`)));

/** A firm or a house may be known in two places; a public body is of one. */
function sameFirm(a: Held, b: Held): boolean {
  const [one, two] = [a.body ?? '', b.body ?? ''];
  if (a.sphere !== 'body' || b.sphere !== 'body' || a.title !== b.title || one === '' || two === '') return false;
  return one === two || shortens(one, two, null) || shortens(two, one, null);
}

/** A post in a firm that two places state of one name. */
function postInFirm(a: Cluster, b: Cluster): string | null {
  const posts = (x: Cluster) => x.members.flatMap((y) => y.posts);
  const pairs = posts(a).flatMap((x) => posts(b).flatMap((y) => (sameFirm(x, y) ? [[x, y]] : [])));
  const words = pairs.map((pair) => [...new Set(pair.map((x) => `${x.body ?? ''}${x.title}`))].sort().join(' and '));
  return words.sort()[0] ?? null;
}

/** Two of one name in two places who hold a post of one name, in a firm or in papers of no known place: it may be the same post. */
function doubtAcross(x: Settled, y: Settled): Doubt[] {
  const [a, b] = x.meaning.entity < y.meaning.entity ? [x, y] : [y, x];
  const said = { bucket: `p|${a.meaning.name}`, a: a.meaning.entity, b: b.meaning.entity };
  const firm = postInFirm(a.cluster, b.cluster);
  if (firm !== null) return [{ ...said, rule: 'one post in two places', reason: `both are ${firm}`, score: 0.5 }];
  if (!isUnplaced(x.cluster) && !isUnplaced(y.cluster)) return [];
  const there = postsOf(b.cluster);
  const [post] = [...postsOf(a.cluster)].filter((words) => there.has(words)).sort();
  if (post === undefined) return [];
  const reason = `both are ${post}; the place of a paper is not known`;
  return [{ ...said, rule: 'one post in two papers', reason, score: 0.6 }];
}

function decideName(personas: readonly Persona[], spans: PersonContext['spans']): Decided {
  const { clusters, apart } = clustersOf(personas, spans);
  const settled = clusters.flatMap((cluster): Settled[] => {
    const meaning = meaningOf(cluster, clusters, apart);
    return meaning === null ? [] : [{ cluster, meaning }];
  });
  const meanings = settled.flatMap(({ cluster, meaning }) => cluster.members.map((x) => [x.form.id, meaning] as const));
  const doubts = settled.flatMap((a, i) =>
    settled
      .slice(i + 1)
      .flatMap((b) => (a.cluster.home === b.cluster.home ? [doubtOf(a, b, apart)] : doubtAcross(a, b))),
  );
  return { meanings: new Map(meanings), doubts };
}

/** Decides over all forms of the buckets given; the same forms give the same meanings, in whatever order they come. */
export function decidePeople(forms: readonly Form[], { organizations, spans }: PersonContext): Decided {
  const byName = new Map<string, Persona[]>();
  for (const form of [...forms].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const persona = personaOf(form, organizations);
    byName.set(persona.name, [...(byName.get(persona.name) ?? []), persona]);
  }
  const all = [...byName.values()].map((x) => decideName(x, spans));
  return { meanings: new Map(all.flatMap((x) => [...x.meanings])), doubts: all.flatMap((x) => x.doubts) };
}
