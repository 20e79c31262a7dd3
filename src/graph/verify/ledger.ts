/**
 * What each article supports, as one number: the sum of a digest of each of its proofs, whatever their order. Two graphs
 * in which an article supports the same things have the same sum; what is missing, added or changed changes it.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type EdgeType, edgeKinds } from '../../../schema/edges.ts';
import type { StoredEdge } from '../walk.ts';
import { articleOf, carriesClaims, type EdgeState } from '../write/merge-edge.ts';

const isType = (x: string): x is EdgeType => x in edgeKinds;
const entries = z.object({
  evidence: z.array(z.string()),
  rules: z.array(z.string()),
  confidences: z.array(z.number()),
  claims: z.array(z.string()).nullish(),
  /** Of the words of an article on an entity. */
  claim: z.string().nullish(),
  _key: z.string().nullish(),
});

const MODULUS = 2 ** 52;
const numberOf = (line: string): number => createHash('sha1').update(line).digest().readUIntBE(0, 6);

/** How many proofs an article has, and their sum. */
export interface Sum {
  readonly count: number;
  readonly sum: number;
}
const nothing: Sum = { count: 0, sum: 0 };

/** One edge as its article sees it. */
export interface Supported {
  readonly spot: string;
  readonly state: EdgeState;
  /** What the article says besides, where it is said once for all its words. */
  readonly claim: string;
}

export class Ledger {
  readonly #sums = new Map<string, Sum>();

  /** Notes every proof of an edge, each for its article. */
  add({ spot, state: { evidence, rules, confidences, claims }, claim }: Supported): void {
    for (const [i, entry] of evidence.entries()) {
      const line = JSON.stringify([spot, entry, rules[i], confidences[i], claims?.[i] ?? '', claim]);
      const article = articleOf(entry);
      const { count, sum } = this.of(article);
      this.#sums.set(article, { count: count + 1, sum: (sum + numberOf(line)) % MODULUS });
    }
  }

  /** Notes an edge as the graph has it; what is none is for others to report. */
  addStored({ from, type, to, properties }: StoredEdge): void {
    const parsed = entries.safeParse(properties);
    if (!parsed.success || !isType(type)) return;
    const { _key, claims, claim, ...lists } = parsed.data;
    const spot = `${type} ${from} ${to} ${_key ?? '{}'}`;
    this.add({ spot, state: { ...lists, claims: carriesClaims(type) ? (claims ?? []) : null }, claim: claim ?? '' });
  }

  of(article: string): Sum {
    return this.#sums.get(article) ?? nothing;
  }
}
