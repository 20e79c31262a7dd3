/** How many events there are of each type in each month. */
import { z } from 'zod';
import { eventType } from '../../schema/kinds.ts';
import { defineQuery } from '../../src/graph/query.ts';
import type { DateParameters } from '../parts/filters.ts';

/** `month` is `null` for what is dated to the year alone, or not at all. */
export const countFields = { type: eventType, month: z.string().nullable(), events: z.int() };
const row = z.object(countFields);
export type CountRow = z.infer<typeof row>;

export interface CountsFilter {
  readonly types: readonly string[] | null;
  readonly date: DateParameters | null;
}

export const counts = defineQuery<CountsFilter, CountRow>({ name: 'event/counts', row });
