/** An office: who held it where, and when articles attest it. */
import { z } from 'zod';
import { stated } from './stated.ts';
import { organizationReference, personReference } from './things.ts';

export const positionRow = z.object({
  parent: z.string(),
  title: z.string(),
  firstSeen: z.string().nullable(),
  lastSeen: z.string().nullable(),
  stated,
  person: personReference,
  organization: organizationReference,
});
export type PositionRow = z.infer<typeof positionRow>;
