/** What a relationship of a person with an event carries. */
import { z } from 'zod';
import { stated } from './stated.ts';

export const participationFields = {
  role: z.string(),
  rank: z.int().nullable(),
  titles: z
    .array(z.string())
    .nullable()
    .transform((titles) => titles ?? []),
  onBehalfOf: z.string().nullable(),
  /** `null` where it was not asked for. */
  stated: stated.nullable(),
};
