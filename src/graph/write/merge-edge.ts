/** An edge from what all its articles say: its evidence as parallel lists, and the properties that follow from its claims. */
import { type EdgeType, edgeKinds } from '../../../schema/edges.ts';
import { type EdgeSaying, edgeClaim } from '../../resolve/claims.ts';
import { ascending, longest, mostSaid, type Said } from './choose.ts';
import type { Properties } from './merge-node.ts';

/** One span that says the edge: `evidence` is `<articleId>:<start>-<end>`, `claim` the encoded words of that article. */
export interface Proof {
  readonly evidence: string;
  readonly rule: string;
  readonly confidence: number;
  readonly claim: string;
}

/** Parallel lists, index by index, sorted by `evidence`. `claims` is `null` for a type that carries no claims. */
export interface EdgeState {
  readonly evidence: readonly string[];
  readonly rules: readonly string[];
  readonly confidences: readonly number[];
  readonly claims: readonly string[] | null;
}

/** The article of an entry `<articleId>:<start>-<end>`. */
export function articleOf(evidence: string): string {
  return evidence.slice(0, evidence.indexOf(':'));
}

/** Whether edges of a type say more than that they are, beyond what tells them apart: `rank`, `firstSeen` … */
export function carriesClaims(type: EdgeType): boolean {
  const { properties, distinctBy }: { properties: readonly string[]; distinctBy: readonly string[] } = edgeKinds[type];
  return properties.some((x) => !distinctBy.includes(x));
}

const proofs = (state: EdgeState): Proof[] =>
  state.evidence.map((evidence, i) => ({
    evidence,
    rule: state.rules[i] ?? '',
    confidence: state.confidences[i] ?? 0,
    claim: state.claims?.[i] ?? '{}',
  }));

/** The lists with some proofs added and all those of some articles taken out. A span stands once. */
export function changeEdge(
  type: EdgeType,
  state: EdgeState | null,
  added: readonly Proof[],
  without: ReadonlySet<string>,
): EdgeState {
  const old = state === null ? [] : proofs(state).filter((x) => !without.has(articleOf(x.evidence)));
  const bySpan = new Map([...old, ...added].map((x) => [x.evidence, x]));
  const all = [...bySpan.values()].sort((a, b) => ascending(a.evidence, b.evidence));
  return {
    evidence: all.map((x) => x.evidence),
    rules: all.map((x) => x.rule),
    confidences: all.map((x) => x.confidence),
    claims: carriesClaims(type) ? all.map((x) => x.claim) : null,
  };
}

/** Each article's claim once, with how many articles make it, however many spans they show. */
function sayings(state: EdgeState): Said<EdgeSaying>[] {
  const perArticle = new Set(proofs(state).map((x) => `${articleOf(x.evidence)}:${x.claim}`));
  const counts = new Map<string, number>();
  for (const entry of perArticle) {
    const claim = entry.slice(entry.indexOf(':') + 1);
    counts.set(claim, (counts.get(claim) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || ascending(a, b))
    .map(([claim, count]) => ({ value: edgeClaim.parse(JSON.parse(claim)), count }));
}

/** Days on which a post was held: a `former` holder is attested for no day, one who is removed up to that day. */
const heldOn = (said: readonly Said<EdgeSaying>[]): string[] =>
  said.flatMap(({ value }) => (value.tenure === 'former' || value.on === null ? [] : [value.on])).sort();

const most = <K extends 'rank' | 'order'>(said: readonly Said<EdgeSaying>[], key: K): number | null =>
  mostSaid<number>(
    said.map((x) => ({ value: x.value[key], count: x.count })),
    ascending,
  );
const mostWords = <K extends 'onBehalfOf' | 'currency'>(said: readonly Said<EdgeSaying>[], key: K): string | null =>
  mostSaid<string>(
    said.map((x) => ({ value: x.value[key], count: x.count })),
    longest,
  );

const byProperty: Readonly<Record<string, (said: readonly Said<EdgeSaying>[]) => Properties[string]>> = {
  rank: (said) => most(said, 'rank'),
  order: (said) => most(said, 'order'),
  titles: (said) => [...new Set(said.flatMap((x) => x.value.titles))],
  onBehalfOf: (said) => mostWords(said, 'onBehalfOf'),
  currency: (said) => mostWords(said, 'currency'),
  firstSeen: (said) => heldOn(said)[0] ?? null,
  lastSeen: (said) => heldOn(said).at(-1) ?? null,
};

/** The properties of an edge that follow from its claims; those that tell it apart are its key's. */
export function mergeEdge(type: EdgeType, state: EdgeState): Properties {
  if (state.claims === null) return {};
  const said = sayings(state);
  const entries = edgeKinds[type].properties.flatMap((property) => {
    const merge = byProperty[property];
    return merge === undefined ? [] : [[property, merge(said)] as const];
  });
  return Object.fromEntries(entries);
}
