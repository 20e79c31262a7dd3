/** `Query.projects`. */
import { z } from 'zod';
import { projects } from '../../../queries/project/projects.ts';
import { projectsCount } from '../../../queries/project/projects-count.ts';
import { filter, nameFilter, oneOf, optional, page, parseArguments } from '../arguments.ts';
import type { Scope } from '../context.ts';
import { currentIdOf } from '../current.ts';
import { globalId } from '../ids.ts';
import { listAll } from '../lists.ts';
import { slice, undated } from '../window.ts';

const investment = optional(
  z
    .object({ min: optional(z.int()), max: optional(z.int()) })
    .refine(({ min, max }) => min !== null || max !== null, { error: 'must have min, max or both' })
    .refine(({ min, max }) => min === null || max === null || min <= max, { error: 'min must not exceed max' }),
);
const conditions = {
  name: nameFilter,
  anyName: nameFilter,
  statuses: oneOf(z.string()),
  investment,
  owner: optional(globalId('Organization')),
};
const all = z.object(conditions).parse({});
const projectArguments = z.object({
  ...page,
  filter: filter(conditions),
  orderBy: z.enum(['NAME_ASC', 'NAME_DESC', 'INVESTMENT_ASC', 'INVESTMENT_DESC']),
});

export async function queryProjects(_: unknown, args: unknown, { renmai }: Scope) {
  const { filter: given, orderBy, ...asked } = parseArguments(projectArguments, args);
  const descending = orderBy.endsWith('_DESC');
  const part = slice(`projects ${orderBy}`, descending, asked);
  const { investment: sum, owner, ...rest } = given ?? all;
  const parameters = {
    ...rest,
    owner: await currentIdOf(renmai, owner),
    least: sum?.min ?? null,
    most: sum?.max ?? null,
    orderBy: orderBy.startsWith('NAME') ? ('NAME' as const) : ('INVESTMENT' as const),
    ...part.window,
    ...undated(descending),
  };
  return listAll(renmai, { slice: part, query: projects, parameters, count: projectsCount });
}
