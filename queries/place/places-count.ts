/** How many places there are of a name. */
import { defineQuery } from '../../src/graph/query.ts';
import { total } from '../parts/window.ts';
import type { PlacesFilter } from './places.ts';

export const placesCount = defineQuery<PlacesFilter, { total: number }>({ name: 'place/places-count', row: total });
