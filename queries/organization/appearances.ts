/** Everything that an organization appears in, in one order. */
import { z } from 'zod';
import { batchOf, defineBatch, type Fields } from '../../src/graph/query.ts';
import type { DateParameters } from '../parts/filters.ts';
import { FIRST, LAST, spanOf } from '../parts/span.ts';
import { type Evidenced, stated } from '../parts/stated.ts';
import { thingRow, thingSpare } from '../parts/things.ts';
import { directionOf, listedUnder, type Undated, type Window } from '../parts/window.ts';

export const appearanceKind = z.enum(['EVENT', 'PROJECT', 'FUNDING', 'AWARD', 'POSITION', 'MENTION']);

const row = z.object({
  ...listedUnder,
  kind: appearanceKind,
  date: z.string().nullable(),
  relation: z.string().nullable(),
  direction: z.enum(['OUT', 'IN']).nullable(),
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

interface Parameters extends AppearancesFilter, Window, Undated, Fields, Evidenced {}

/** Bounds of what the index holds of mentions with a date; the upper one is exclusive. */
interface Bounds {
  readonly order: 'ASC' | 'DESC';
  readonly low: string;
  readonly high: string;
}

const reading = defineBatch<Parameters & Bounds, AppearanceRow>({
  name: 'organization/appearances',
  row,
  spare: [...thingSpare, 'amount', 'what', 'relation', 'direction'],
});

export const appearances = batchOf<Parameters, AppearanceRow>('organization/appearances', (given) => {
  const { low, high } = spanOf(given.date, given);
  // The last day itself is within it.
  const bounds = { low: low > FIRST ? low : FIRST, high: high === '' ? '' : `${high}${LAST}` };
  return reading.part({ ...given, ...bounds, order: directionOf(given) });
});
