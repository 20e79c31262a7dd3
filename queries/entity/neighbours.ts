/** What a thing (asked for as `<label>:<id>`) is joined with, articles aside. */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';
import { type Evidenced, stated } from '../parts/stated.ts';
import { entityRow } from '../parts/things.ts';
import { listedUnder, type Window } from '../parts/window.ts';

const row = z.object({
  ...listedUnder,
  relation: z.string(),
  direction: z.enum(['OUT', 'IN']),
  rank: z.int().nullable(),
  title: z.string().nullable(),
  amount: z.int().nullable(),
  currency: z.string().nullable(),
  what: z.string().nullable(),
  date: z.string().nullable(),
  stated: stated.nullable(),
  node: entityRow,
});
export type NeighbourRow = z.infer<typeof row>;

export interface NeighboursFilter {
  /** `null` for any. */
  readonly relations: readonly string[] | null;
  readonly direction: 'OUT' | 'IN' | null;
}

export const neighbours = defineBatch<NeighboursFilter & Window & Evidenced, NeighbourRow>({
  name: 'entity/neighbours',
  row,
});
