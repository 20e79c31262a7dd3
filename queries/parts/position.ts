/** An office: who held it where, and when articles attest it. */
import { z } from 'zod';
import { edgeClaim } from '../../src/resolve/claims.ts';
import { stated } from './stated.ts';
import { organizationReference, personReference } from './things.ts';

/** What each piece of the evidence says besides: the day of its paper, and whether the post is held, given or lost. */
const attestations = z
  .array(z.string())
  .nullish()
  .transform((claims) =>
    (claims ?? []).map((json) => {
      const { on, tenure } = edgeClaim.parse(JSON.parse(json));
      return { on, tenure };
    }),
  );

export const positionRow = z.object({
  parent: z.string(),
  title: z.string(),
  firstSeen: z.string().nullable(),
  lastSeen: z.string().nullable(),
  claims: attestations,
  stated,
  person: personReference,
  organization: organizationReference,
});
export type PositionRow = z.infer<typeof positionRow>;
