/** Pairs that may be one: what the rules left in doubt and nobody has decided on, the likeliest first. */
import { z } from 'zod';
import { defineQuery } from '../../src/graph/query.ts';
import { entityReference } from '../parts/things.ts';
import { listed, type Window } from '../parts/window.ts';

export interface CandidatesFilter {
  readonly labels: readonly string[] | null;
  readonly least: number | null;
}

const node = z.object({
  score: z.number(),
  rules: z.array(z.string()),
  reasons: z.array(z.string()),
  sides: z.tuple([entityReference, entityReference]),
});
const row = z.object({ ...listed, node });
export type CandidateRow = z.infer<typeof row>;

export const candidates = defineQuery<CandidatesFilter & Window, CandidateRow>({ name: 'decision/candidates', row });
