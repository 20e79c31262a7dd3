/** When a thing (asked for as `<label>:<id>`) was first and last in a paper. */
import { z } from 'zod';
import { defineBatch } from '../../src/graph/query.ts';

const row = z.object({ parent: z.string(), firstSeen: z.string().nullable(), lastSeen: z.string().nullable() });

export const seen = defineBatch<object, z.infer<typeof row>>({ name: 'entity/seen', row });
