/**
 * Which person each form of a name means. In one scope, all posts in public bodies are one official's, who may go from
 * one to another, unless two like offices of two places were held over one time; any other post belongs to whoever is
 * known by that body. A name without a post is the one person of its scope, where there is one.
 */
import { entityId } from '../ids.ts';
import type { Decided, Doubt, Form, Meaning } from './form.ts';
import { type Cluster, clustersOf } from './people-groups.ts';
import { type Persona, type PersonContext, personaOf } from './persona.ts';

function meaningOf(
  cluster: Cluster,
  namesakes: readonly Cluster[],
  apart: ReadonlyMap<string, string>,
): Meaning | null {
  const [first] = cluster.members.filter((x) => x.home === cluster.home);
  if (first === undefined) return null;
  const { name, scope, paper, home } = first;
  const scopes = new Set(cluster.members.map((x) => x.home));
  const joined =
    scopes.size > 1 ? { rule: 'one post in two places', reason: `${cluster.words} is stated in both` } : null;
  // The official keeps the plain id, whoever else comes to light.
  const plain = cluster.isPublic || (cluster.isBare && !namesakes.some((x) => x.isPublic));
  const identity = [name, scope, scope === null ? paper : null];
  if (namesakes.length === 0)
    return {
      entity: entityId('Person', identity),
      name,
      scope,
      rule: joined?.rule ?? null,
      reason: joined?.reason ?? null,
    };
  const others = namesakes.map((x) => x.words).sort();
  return {
    entity: entityId('Person', plain ? identity : [...identity, cluster.anchor]),
    name,
    scope,
    rule: 'kept apart from a namesake',
    reason: apart.get(home) ?? `${cluster.words} is not known to be ${others.join(' or ')}`,
  };
}

function decideName(personas: readonly Persona[], spans: PersonContext['spans']): Decided {
  const meanings = new Map<string, Meaning>();
  const doubts: Doubt[] = [];
  const { clusters, apart } = clustersOf(personas, spans);
  const decided = clusters.flatMap((cluster) => {
    const namesakes = clusters.filter((x) => x !== cluster && x.home === cluster.home);
    const meaning = meaningOf(cluster, namesakes, apart);
    return meaning === null ? [] : [{ cluster, meaning }];
  });
  for (const { cluster, meaning } of decided) for (const x of cluster.members) meanings.set(x.form.id, meaning);
  for (const [i, a] of decided.entries())
    for (const b of decided.slice(i + 1)) {
      if (a.cluster.home !== b.cluster.home) continue;
      const [first, second] = [a, b].sort((x, y) => (x.meaning.entity < y.meaning.entity ? -1 : 1));
      if (first === undefined || second === undefined) continue;
      doubts.push({
        bucket: `p|${a.meaning.name}`,
        a: first.meaning.entity,
        b: second.meaning.entity,
        rule: 'same name and place',
        reason: apart.get(a.cluster.home) ?? `${first.cluster.words}; ${second.cluster.words}`,
        score: apart.has(a.cluster.home) ? 0.1 : a.cluster.isBare || b.cluster.isBare ? 0.5 : 0.3,
      });
    }
  return { meanings, doubts };
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
