/** People by name, post and organization. */
import { z } from 'zod';
import { defineQuery, type Fields } from '../../src/graph/query.ts';
import type { DateParameters, NamesParameters } from '../parts/filters.ts';
import { personRow, personSpare } from '../parts/things.ts';
import { listed, type Window } from '../parts/window.ts';

const row = z.object({ ...listed, node: personRow });
export type PeopleRow = z.infer<typeof row>;

export interface PeopleFilter extends NamesParameters {
  readonly official: boolean | null;
  /** Of the organization where they hold, or held, the position. */
  readonly organization: string | null;
  readonly title: string | null;
  /** When an article attests the position. */
  readonly date: DateParameters | null;
  /** How a name sounds, and the same for the full-text index. */
  readonly sound: string | null;
  readonly pinyin: string | null;
}

export const people = defineQuery<PeopleFilter & Window & Fields, PeopleRow>({
  name: 'person/people',
  row,
  spare: personSpare,
});
