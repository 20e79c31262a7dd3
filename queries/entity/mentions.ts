/** The articles that name a thing (asked for as `<label>:<id>`) or report an event. */
import { z } from 'zod';
import { defineBatch, type Fields } from '../../src/graph/query.ts';
import { stated } from '../parts/stated.ts';
import { articleRow, articleSpare } from '../parts/things.ts';
import { listedUnder, type Undated, type Window } from '../parts/window.ts';

const row = z.object({ ...listedUnder, stated: stated.nullable(), node: articleRow });
export type MentionRow = z.infer<typeof row>;

export interface MentionsParameters extends Window, Undated, Fields {
  readonly stated: boolean;
}

export const mentions = defineBatch<MentionsParameters, MentionRow>({
  name: 'entity/mentions',
  row,
  spare: articleSpare,
});
