/** What people have decided on single claims of an article: a rejected one makes no relationship, a confirmed one stays and is sure. */
import { z } from 'zod';
import type { FactAnchor, FactDecision } from '../../schema/decision.ts';
import { type EdgeType, edgeKinds } from '../../schema/edges.ts';
import type { EdgeClaim, Projection } from '../resolve/projection.ts';

const keyOf = ({ type, from, to, key }: Pick<FactAnchor, 'type' | 'from' | 'to' | 'key'>): string =>
  `${type} ${from} ${to} ${key}`;
const edgeKey = (edge: EdgeClaim): string => keyOf({ ...edge, key: JSON.stringify(edge.key) });
const isType = (type: string): type is EdgeType => type in edgeKinds;

const SURE = 1;
const value = z.union([z.string(), z.number(), z.null()]);
const keyJson = z.record(z.string(), value);
const claimJson = z.record(z.string(), z.union([value, z.boolean(), z.array(z.string())]));

/** A claim from its record, where the rules no longer find it; both its ends must still be named. */
function restored(fact: FactAnchor, { nodes }: Projection): EdgeClaim[] {
  const named = (root: string) => nodes.some((x) => x.id === root);
  if (!isType(fact.type) || !named(fact.from) || !named(fact.to)) return [];
  const { type, from, to, evidence } = fact;
  const [key, claim] = [keyJson.parse(JSON.parse(fact.key)), claimJson.parse(JSON.parse(fact.claim))];
  return [{ type, from, to, key, claim, evidence: evidence.map(sure) }];
}

const sure = <T extends { readonly confidence: number }>(x: T): T => ({ ...x, confidence: SURE });

/** Whether a claim is of an article, or of one that it corrects: what was wrong there is wrong in the corrected text. */
export function isOf(
  { article, slot }: FactAnchor,
  by: { readonly id: string; readonly slot: string | null },
): boolean {
  return article === by.id || (slot !== null && slot === by.slot);
}

/** An article's projection with what people decided on its claims; the projection itself where there is nothing. */
export function decideFacts(
  by: { readonly id: string; readonly slot: string | null },
  local: Projection,
  decisions: readonly FactDecision[],
): Projection {
  const own = decisions.filter((x) => isOf(x.fact, by));
  if (own.length === 0) return local;
  const of = (kind: FactDecision['kind']) =>
    new Map(own.filter((x) => x.kind === kind).map((x) => [keyOf(x.fact), x.fact]));
  const [rejected, confirmed] = [of('reject'), of('confirm')];
  const kept = local.edges.filter((x) => !rejected.has(edgeKey(x)));
  const found = new Set(kept.map(edgeKey));
  // The words are known by where they stand in the text that was read.
  const lost = [...confirmed].flatMap(([key, fact]) =>
    found.has(key) || fact.article !== by.id ? [] : restored(fact, local),
  );
  const edges = kept.map((x) => (confirmed.has(edgeKey(x)) ? { ...x, evidence: x.evidence.map(sure) } : x));
  return { ...local, edges: [...edges, ...lost] };
}
