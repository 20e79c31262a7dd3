/** Who chaired an event. */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';
import { personReference } from '../parts/things.ts';

const row = z.object({ parent: z.string(), node: personReference });

export const chairs = defineBatch<{ readonly limit: number }, z.infer<typeof row>>({ name: 'event/chairs', row });
