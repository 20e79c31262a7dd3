/** Organizations by name, kind and what they are part of. */
import { z } from 'zod';
import { defineQuery, type Fields } from '../../src/graph/query.ts';
import type { NamesParameters } from '../parts/filters.ts';
import { organizationRow, organizationSpare } from '../parts/things.ts';
import { listed, type Window } from '../parts/window.ts';

const row = z.object({ ...listed, node: organizationRow });
export type OrganizationsRow = z.infer<typeof row>;

export interface OrganizationsFilter extends NamesParameters {
  readonly kinds: readonly string[] | null;
  readonly parent: string | null;
}

export const organizations = defineQuery<OrganizationsFilter & Window & Fields, OrganizationsRow>({
  name: 'organization/organizations',
  row,
  spare: organizationSpare,
});
