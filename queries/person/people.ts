/** People by name, post and organization. */
import { z } from 'zod';
import { defineQuery } from '../../src/graph/query.ts';
import type { NamesParameters } from '../parts/filters.ts';
import { personRow } from '../parts/things.ts';
import { listed, type Window } from '../parts/window.ts';

const row = z.object({ ...listed, node: personRow });
export type PeopleRow = z.infer<typeof row>;

export interface PeopleFilter extends NamesParameters {
  readonly official: boolean | null;
  /** Of the organization where they hold, or held, the position. */
  readonly organization: string | null;
  readonly title: string | null;
}

export const people = defineQuery<PeopleFilter & Window, PeopleRow>({ name: 'person/people', row });
