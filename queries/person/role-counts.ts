/** In how many events a person took part in each role. */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';
import type { ParticipationsFilter } from './participations.ts';

const row = z.object({ parent: z.string(), role: z.string(), events: z.int() });

export const roleCounts = defineBatch<ParticipationsFilter, z.infer<typeof row>>({ name: 'person/role-counts', row });
