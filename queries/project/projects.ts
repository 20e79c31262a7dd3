/** Projects by name, status, investment and owner. */
import { z } from 'zod';
import { defineQuery } from '../../src/graph/query.ts';
import type { NamesParameters } from '../parts/filters.ts';
import { projectRow } from '../parts/things.ts';
import { listed, type Undated, type Window } from '../parts/window.ts';

const row = z.object({ ...listed, node: projectRow });
export type ProjectsRow = z.infer<typeof row>;

export interface ProjectsFilter extends NamesParameters {
  readonly statuses: readonly string[] | null;
  readonly least: number | null;
  readonly most: number | null;
  readonly owner: string | null;
}

export interface ProjectsOrder {
  readonly orderBy: 'NAME' | 'INVESTMENT';
}

export const projects = defineQuery<ProjectsFilter & ProjectsOrder & Window & Undated, ProjectsRow>({
  name: 'project/projects',
  row,
});
