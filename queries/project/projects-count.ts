/** How many projects there are of a name, status, investment and owner. */
import { defineQuery } from '../../src/graph/query.ts';
import { total } from '../parts/window.ts';
import type { ProjectsFilter } from './projects.ts';

export const projectsCount = defineQuery<ProjectsFilter, { total: number }>({
  name: 'project/projects-count',
  row: total,
});
