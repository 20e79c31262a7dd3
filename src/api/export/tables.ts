/** The tables that can be had. */
import { appearances } from './appearances.ts';
import { attendance } from './attendance.ts';
import { events } from './events.ts';
import type { Table } from './table.ts';

/** Every table by the name in its address: `/export/attendance.csv`. */
export const exports: Readonly<Record<string, Table>> = { attendance, appearances, events };
