/** An edge from what all its articles say: its evidence as parallel lists, and the properties that follow from its claims. */
import { type EdgeType, edgeKinds } from '../../../schema/edges.ts';
import { type EdgeSaying, edgeClaim } from '../../resolve/claims.ts';
import { remembering } from '../../text/memo.ts';
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

/** Where a span stands among sorted proofs, or would stand. */
function placeOf(sorted: readonly Proof[], evidence: string): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle]?.evidence ?? '') < evidence) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The lists with some proofs added and all those of some articles taken out. A span stands once. */
export function changeEdge(
  type: EdgeType,
  state: EdgeState | null,
  added: readonly Proof[],
  without: ReadonlySet<string>,
): EdgeState {
  const old = state === null ? [] : proofs(state);
  const all = without.size === 0 ? old : old.filter((x) => !without.has(articleOf(x.evidence)));
  // A few come to what may be thousands, sorted already.
  for (const proof of added) {
    const at = placeOf(all, proof.evidence);
    all.splice(at, Number(all[at]?.evidence === proof.evidence), proof);
  }
  return {
    evidence: all.map((x) => x.evidence),
    rules: all.map((x) => x.rule),
    confidences: all.map((x) => x.confidence),
    claims: carriesClaims(type) ? all.map((x) => x.claim) : null,
  };
}

const sayingOf = remembering((claim): EdgeSaying => edgeClaim.parse(JSON.parse(claim)));

/** Each article's claim once, with how many articles make it, however many spans they show. */
function sayings({ evidence, claims }: EdgeState): Said<EdgeSaying>[] {
  const counts = new Map<string, number>();
  let article = '';
  let said = new Set<string>();
  for (const [i, span] of evidence.entries()) {
    // Sorted: the spans of one article stand together.
    if (!span.startsWith(article) || span[article.length] !== ':') [article, said] = [articleOf(span), new Set()];
    const claim = claims?.[i] ?? '{}';
    if (!said.has(claim)) counts.set(claim, (counts.get(claim) ?? 0) + 1);
    said.add(claim);
  }
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || ascending(a, b))
    .map(([claim, count]) => ({ value: sayingOf(claim), count }));
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
