/** Evidence as the graph stores it: `<articleId>:<start>-<end>`, sorted, with its rules and confidences beside it. */
import type { EdgeType } from '../../../schema/edges.ts';
import type { Evidence } from '../../../schema/reading.ts';
import { changeEdge, type EdgeState, type Proof } from './merge-edge.ts';

/** One article's evidence as proofs; `claim` is what the article says besides, encoded. */
export function proofs(articleId: string, evidence: readonly Evidence[], claim: string): Proof[] {
  return evidence.map(({ start, end, rule, confidence }) => ({
    evidence: `${articleId}:${start}-${end}`,
    rule,
    confidence,
    claim,
  }));
}

/** The lists of an edge that this article alone supports. */
export function proofsOf(type: EdgeType, articleId: string, evidence: readonly Evidence[], claim: string): EdgeState {
  return changeEdge(type, null, proofs(articleId, evidence, claim), new Set());
}
