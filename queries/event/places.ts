/** Where an event was held. */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';
import { entityReference } from '../parts/things.ts';

const row = z.object({ parent: z.string(), node: entityReference });

export const places = defineBatch<object, z.infer<typeof row>>({ name: 'event/places', row });
