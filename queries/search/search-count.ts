/** How many things and articles a search finds. */
import { defineQuery } from '../../src/graph/query.ts';
import { total } from '../parts/window.ts';
import type { SearchFilter } from './search.ts';

export const searchCount = defineQuery<SearchFilter, { total: number }>({ name: 'search/search-count', row: total });
