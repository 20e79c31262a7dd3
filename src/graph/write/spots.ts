/** Where edges are, and what tells those of the same ends and type apart. */
import { type EdgeType, edgeKinds } from '../../../schema/edges.ts';
import type { EdgeClaim } from '../../resolve/projection.ts';
import type { Proof } from './merge-edge.ts';

/** Where an edge is: `key` is the JSON of what tells it from others of its ends and type, `{}` where nothing does. */
export interface EdgeSpot {
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly key: string;
}

/** What a batch adds to and takes from one edge. */
export interface EdgeChange extends EdgeSpot {
  readonly properties: EdgeClaim['key'];
  readonly added: Proof[];
  /** Articles whose proofs go. */
  readonly without: Set<string>;
}

/** One text per spot: what an article's bookkeeping remembers of the edges that it supports. */
export function spotText({ type, from, to, key }: EdgeSpot): string {
  return `${type} ${from} ${to} ${key}`;
}

const kinds: Readonly<Record<string, { readonly distinctBy: readonly string[] }>> = edgeKinds;

/** Whether several edges of a type may join the same ends, told apart by their key. */
export const isKeyed = (type: string): boolean => (kinds[type]?.distinctBy.length ?? 0) > 0;
