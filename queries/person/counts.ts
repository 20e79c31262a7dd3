/** How many events of each type in each month a person took part in, each event once. */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';
import { countFields } from '../event/counts.ts';
import type { ParticipationsFilter } from './participations.ts';

const row = z.object({ parent: z.string(), ...countFields });

export const personCounts = defineBatch<ParticipationsFilter, z.infer<typeof row>>({ name: 'person/counts', row });
