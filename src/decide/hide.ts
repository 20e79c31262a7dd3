/** Takes somebody who must not be listed out of what an article stands for: the node, all that it is joined by, and the name. */
import type { Decision } from '../../schema/decision.ts';
import type { Claim } from '../resolve/claims.ts';
import type { Projection } from '../resolve/projection.ts';

/** What stands in the place of a name in words about others. */
const NOBODY = '某某';

const namesOf = ({ nodes }: Projection, hidden: ReadonlySet<string>): string[] => {
  const names = nodes
    .filter((x) => hidden.has(x.id))
    .flatMap(({ identity, claim }) => [
      identity['name'] ?? '',
      ...(Array.isArray(claim['aliases']) ? claim['aliases'] : []),
    ]);
  // The longer first, so that no part of a name is left.
  return [...new Set(names)].filter((x) => x !== '').sort((a, b) => b.length - a.length);
};

/** Words with these names taken out; the longer names come first. */
export function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((words, name) => words.replaceAll(name, NOBODY), text);
}

function without(claim: Claim, names: readonly string[]): Claim {
  const clean = (text: string) => withoutNames(text, names);
  const entries = Object.entries(claim).map(([key, value]) => {
    if (Array.isArray(value)) return [key, value.map((x: string) => clean(x))] as const;
    return [key, typeof value === 'string' ? clean(value) : value] as const;
  });
  return Object.fromEntries(entries);
}

/** @param hidden roots. The projection itself where there are none. */
export function hideNames(local: Projection, hidden: ReadonlySet<string>): Projection {
  if (hidden.size === 0) return local;
  const names = namesOf(local, hidden);
  return {
    ...local,
    nodes: local.nodes.filter((x) => !hidden.has(x.id)).map((x) => ({ ...x, claim: without(x.claim, names) })),
    edges: local.edges
      .filter((x) => !hidden.has(x.from) && !hidden.has(x.to))
      .map((x) => ({ ...x, claim: without(x.claim, names) })),
  };
}

/** A record as it may be shown: the name that it gave to somebody who is suppressed since is taken out. */
export function withoutHidden(record: Decision, inForce: readonly Decision[]): Decision {
  if (record.kind !== 'rename' || record.label !== 'Person') return record;
  const [{ id, forms }] = record.about;
  const isHidden = inForce.some(
    (x) => x.kind === 'suppress' && (x.about[0].id === id || x.about[0].forms.some((form) => forms.includes(form))),
  );
  return isHidden ? { ...record, name: NOBODY } : record;
}
