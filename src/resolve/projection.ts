/** A projection: the nodes and edges that one article stands for, each under the id that the article alone gives it. */
import type { EdgeType } from '../../schema/edges.ts';
import type { EntityLabel } from '../../schema/nodes.ts';
import type { Evidence } from '../../schema/reading.ts';
import type { Claim } from './claims.ts';
import type { Form } from './corpus/form.ts';

/** One article's words on one entity. `identity` is what the id was made from: equal in every article that means this entity. */
export interface NodeClaim {
  readonly label: EntityLabel;
  readonly id: string;
  readonly identity: Readonly<Record<string, string | null>>;
  readonly claim: Claim;
  /** The spans that name it: they become the evidence of MENTIONS, or of REPORTS for an event. */
  readonly evidence: readonly Evidence[];
}

export type KeyValue = string | number | null;

/** One article's words on one edge. `key` holds what tells edges of the same ends and type apart (`distinctBy`). */
export interface EdgeClaim {
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly key: Readonly<Record<string, KeyValue>>;
  readonly claim: Claim;
  readonly evidence: readonly Evidence[];
}

/** Something that an article says and that makes no node or edge: `kind` as in the reading, `text` as printed. */
export interface Dropped {
  readonly kind: string;
  readonly text: string;
  readonly reason: string;
}

/** Sorted by id, and by type and ends: the same for every order of the reading's lists. */
export interface Projection {
  readonly nodes: readonly NodeClaim[];
  readonly edges: readonly EdgeClaim[];
  readonly dropped: readonly Dropped[];
  /** Under which forms the article names what only the whole corpus can tell, each once, sorted by id. */
  readonly forms: readonly Form[];
}
