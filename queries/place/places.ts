/** Places by name. */
import { z } from 'zod';
import { defineQuery } from '../../src/graph/query.ts';
import type { NamesParameters } from '../parts/filters.ts';
import { placeRow } from '../parts/things.ts';
import { listed, type Window } from '../parts/window.ts';

const row = z.object({ ...listed, node: placeRow });
export type PlacesRow = z.infer<typeof row>;

export type PlacesFilter = NamesParameters;

export const places = defineQuery<PlacesFilter & Window, PlacesRow>({ name: 'place/places', row });
