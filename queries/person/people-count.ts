/** How many people there are of a name, post and organization. */
import { defineQuery } from '../../src/graph/query.ts';
import { total } from '../parts/window.ts';
import type { PeopleFilter } from './people.ts';

export const peopleCount = defineQuery<PeopleFilter, { total: number }>({ name: 'person/people-count', row: total });
