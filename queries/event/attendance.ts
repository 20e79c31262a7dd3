/** What tells whether anybody can be called absent from an event. */
import { z } from 'zod';
import { attendance as attendanceKind } from '../../schema/kinds.ts';
import { defineBatch } from '../../src/graph/query.ts';

const row = z.object({
  parent: z.string(),
  attendance: attendanceKind,
  date: z.string().nullable(),
  announced: z.boolean(),
  series: z.string().nullable(),
  /** Sittings of the series in the year before that printed a closed list. */
  sittings: z.int(),
});
export type AttendanceRow = z.infer<typeof row>;

export const attendance = defineBatch<object, AttendanceRow>({ name: 'event/attendance', row });
