/** Everything that an organization appears in, in one order. */
import { z } from 'zod';
import { defineBatch, type Fields } from '../../src/graph/query.ts';
import type { DateParameters } from '../parts/filters.ts';
import { stated } from '../parts/stated.ts';
import { thingRow, thingSpare } from '../parts/things.ts';
import { listedUnder, type Undated, type Window } from '../parts/window.ts';

export const appearanceKind = z.enum(['EVENT', 'PROJECT', 'FUNDING', 'AWARD', 'POSITION', 'MENTION']);

const row = z.object({
  ...listedUnder,
  kind: appearanceKind,
  date: z.string().nullable(),
  relation: z.string(),
  direction: z.enum(['OUT', 'IN']),
  title: z.string().nullable(),
  amount: z.int().nullable(),
  currency: z.string().nullable(),
  what: z.string().nullable(),
  stated: stated.nullable(),
  node: thingRow,
});
export type AppearanceRow = z.infer<typeof row>;

export interface AppearancesFilter {
  readonly kinds: readonly string[];
  readonly date: DateParameters | null;
}

interface Parameters extends AppearancesFilter, Window, Undated, Fields {
  readonly stated: boolean;
}

export const appearances = defineBatch<Parameters, AppearanceRow>({
  name: 'organization/appearances',
  row,
  spare: [...thingSpare, 'amount', 'what'],
});
