/** The events that two people both took part in; the pair is asked for as two ids with a line feed between. */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';
import { eventRow } from '../parts/things.ts';
import { listedUnder, type Undated, type Window } from '../parts/window.ts';

const row = z.object({ ...listedUnder, node: eventRow });
export type TogetherRow = z.infer<typeof row>;

export const together = defineBatch<Window & Undated, TogetherRow>({ name: 'person/together', row });
