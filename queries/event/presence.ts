/** Every way in which one person was or was not at an event. */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';
import { stated } from '../parts/stated.ts';

const row = z.object({ parent: z.string(), role: z.string(), stated });
export type PresenceRow = z.infer<typeof row>;

export const presence = defineBatch<{ readonly person: string }, PresenceRow>({ name: 'event/presence', row });
