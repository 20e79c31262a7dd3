/** The shortest ways from one thing to another. */
import { z } from 'zod';
import { defineQuery } from '../../src/graph/query.ts';
import { stated } from '../parts/stated.ts';
import { entityReference } from '../parts/things.ts';

const row = z.object({
  length: z.int(),
  nodes: z.array(entityReference),
  steps: z.array(z.object({ relation: z.string(), forward: z.boolean(), stated })),
});
export type PathRow = z.infer<typeof row>;

interface End {
  readonly label: string;
  readonly id: string;
}

interface Parameters {
  readonly from: End;
  readonly to: End;
  /** At most 6. */
  readonly maxLength: number;
  readonly limit: number;
}

export const paths = defineQuery<Parameters, PathRow>({ name: 'path/paths', row });
