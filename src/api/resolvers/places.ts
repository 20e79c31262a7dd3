/** `Query.places`. */
import { z } from 'zod';
import { places } from '../../../queries/place/places.ts';
import { placesCount } from '../../../queries/place/places-count.ts';
import { filter, nameFilter, page, parseArguments } from '../arguments.ts';
import type { Scope } from '../context.ts';
import { listAll } from '../lists.ts';
import { slice } from '../window.ts';

const conditions = {
  name: nameFilter,
  anyName: nameFilter,
};
const all = z.object(conditions).parse({});
const placeArguments = z.object({ ...page, filter: filter(conditions), orderBy: z.enum(['NAME_ASC', 'NAME_DESC']) });

export function queryPlaces(_: unknown, args: unknown, { renmai }: Scope) {
  const { filter: given, orderBy, ...asked } = parseArguments(placeArguments, args);
  const part = slice(`places ${orderBy}`, orderBy === 'NAME_DESC', asked);
  const parameters = { ...(given ?? all), ...part.window };
  return listAll(renmai, { slice: part, query: places, parameters, count: placesCount });
}
