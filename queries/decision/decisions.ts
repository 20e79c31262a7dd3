/** What people decided, by time. */
import { z } from 'zod';
import { decisionOf } from '../../src/graph/decisions/records.ts';
import { defineQuery } from '../../src/graph/query.ts';
import { listed, type Window } from '../parts/window.ts';

export interface DecisionsFilter {
  readonly kinds: readonly string[] | null;
  readonly by: string | null;
  /** `true` for those that were undone, `false` for those in force. */
  readonly undone: boolean | null;
}

const row = z.object({ ...listed, node: z.unknown().transform((x) => decisionOf(x)) });

export const decisions = defineQuery<DecisionsFilter & Window, z.infer<typeof row>>({
  name: 'decision/decisions',
  row,
});
