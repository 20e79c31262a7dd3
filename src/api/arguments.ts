/** Arguments, parsed once where they come in. */
import { z } from 'zod';
import type { NameParameters } from '../../queries/parts/filters.ts';
import { anyNameAtAll } from '../../queries/parts/filters.ts';
import { dateBounds, isBackwards } from './dates.ts';
import { badInput } from './errors.ts';

/**
 * What a resolver was called with.
 *
 * @throws GraphQLError BAD_USER_INPUT that names every argument that is wrong, and why.
 */
export function parseArguments<T>(schema: z.ZodType<T>, values: unknown): T {
  const result = schema.safeParse(values);
  if (result.success) return result.data;
  throw badInput(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
}

const unset = <T>(value: T | null | undefined): T | null => value ?? null;

/** An argument that may be left out or null, which mean the same. */
export const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform(unset);

/** Some characters, with white space around them taken off. */
export const words = z.string().trim().min(1, 'must not be empty').max(200, 'must not be longer than 200 characters');

const count = z
  .int()
  .refine((n) => n >= 0 && n <= 100, { error: (issue) => `must be from 0 to 100, not ${String(issue.input)}` });

/** The size of a plain list, which has a cap. */
export const capped = (otherwise: number) => count.nullish().transform((n) => n ?? otherwise);

/** The arguments of every connection. */
export const page = {
  first: optional(count),
  after: optional(z.string()),
  last: optional(count),
  before: optional(z.string()),
};

/** A list of alternatives: leaving it out means any, so an empty one is a mistake. */
export const oneOf = <T extends z.ZodType>(item: T) =>
  optional(z.array(item).min(1, 'must not be empty: leave it out to mean any').max(100, 'must not hold more than 100'));

/** A condition on a name. */
export const nameFilter = optional(
  z
    .object({ eq: optional(words), contains: optional(words), startsWith: optional(words) })
    .refine((f) => [f.eq, f.contains, f.startsWith].filter((x) => x !== null).length === 1, {
      error: 'must have exactly one of eq, contains and startsWith',
    }),
).transform((filter): NameParameters => filter ?? anyNameAtAll);

export const span = z
  .object({ from: optional(z.string()), to: optional(z.string()) })
  .refine(({ from, to }) => from === null || to === null || !isBackwards(from, to), {
    error: ({ input }) => `from must not be after to: ${JSON.stringify(input)}`,
  });

/** A span of time as an input object. */
export const dateRange = optional(
  span.refine(({ from, to }) => from !== null || to !== null, { error: 'must have from, to or both' }),
).transform((range) => (range === null ? null : dateBounds(range.from, range.to)));

/** A span of time as two arguments of a field. */
export function between(from: string | null, to: string | null) {
  const range = parseArguments(span, { from, to });
  return dateBounds(range.from, range.to);
}

/** A filter: leaving it out means everything, so one without any condition is a mistake. */
export const filter = <T extends z.ZodRawShape>(shape: T) =>
  optional(
    z
      .record(z.string(), z.unknown())
      .refine((given) => Object.values(given).some((value) => value !== null && value !== undefined), {
        error: 'has no condition: set one, or leave the filter out',
      })
      .pipe(z.object(shape)),
  );
