/** How many organizations there are of a name, kind and parent. */
import { defineQuery } from '../../src/graph/query.ts';
import { total } from '../parts/window.ts';
import type { OrganizationsFilter } from './organizations.ts';

export const organizationsCount = defineQuery<OrganizationsFilter, { total: number }>({
  name: 'organization/organizations-count',
  row: total,
});
