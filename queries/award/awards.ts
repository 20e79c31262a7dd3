/** Awards by name and recipient. */
import { z } from 'zod';
import { defineQuery } from '../../src/graph/query.ts';
import type { NamesParameters } from '../parts/filters.ts';
import { awardRow } from '../parts/things.ts';
import { listed, type Window } from '../parts/window.ts';

const row = z.object({ ...listed, node: awardRow });
export type AwardsRow = z.infer<typeof row>;

export interface AwardsFilter extends NamesParameters {
  /** A person, organization or project that got it. */
  readonly recipient: { readonly label: string; readonly id: string } | null;
}

export const awards = defineQuery<AwardsFilter & Window, AwardsRow>({ name: 'award/awards', row });
