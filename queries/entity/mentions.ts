/** The articles that name a thing (asked for as `<label>:<id>`) or report an event. */
import { z } from 'zod';
import { batchOf, defineBatch, type Fields } from '../../src/graph/query.ts';
import { FIRST, LAST } from '../parts/span.ts';
import { type Evidenced, stated } from '../parts/stated.ts';
import { articleRow, articleSpare } from '../parts/things.ts';
import { directionOf, listedUnder, type Undated, type Window } from '../parts/window.ts';

const row = z.object({ ...listedUnder, stated: stated.nullable(), node: articleRow });
export type MentionRow = z.infer<typeof row>;

export interface MentionsParameters extends Window, Undated, Fields, Evidenced {}

/** Bounds, both exclusive, of what the index holds of those with a date: it is their sort key. */
interface Bounds {
  readonly order: 'ASC' | 'DESC';
  readonly low: string;
  readonly high: string;
}

const reading = defineBatch<MentionsParameters & Bounds, MentionRow>({
  name: 'entity/mentions',
  row,
  spare: articleSpare,
});

export const mentions = batchOf<MentionsParameters, MentionRow>('entity/mentions', (given) => {
  const [low, high] = [given.above ?? '', given.below ?? LAST];
  const bounds = { low: low > FIRST ? low : FIRST, high: high < LAST ? high : LAST };
  return reading.part({ ...given, ...bounds, order: directionOf(given) });
});
