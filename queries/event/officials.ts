/** Which officials were at an event. */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';
import { personReference } from '../parts/things.ts';

const row = z.object({ parent: z.string(), node: personReference });

export const officials = defineBatch<{ readonly limit: number }, z.infer<typeof row>>({ name: 'event/officials', row });
