/** What an article names and reports. */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';
import { type Evidenced, stated } from '../parts/stated.ts';
import { entityRow } from '../parts/things.ts';
import { listedUnder, type Window } from '../parts/window.ts';

const row = z.object({ ...listedUnder, stated: stated.nullable(), node: entityRow });
export type ContentRow = z.infer<typeof row>;

export interface ContentsFilter {
  readonly labels: readonly string[];
}

export const contents = defineBatch<ContentsFilter & Window & Evidenced, ContentRow>({
  name: 'article/contents',
  row,
});
