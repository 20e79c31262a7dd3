/** From the arguments of a connection to the slice of the list that a query reads. */
import type { Window } from '../../queries/parts/window.ts';
import { fromCursor } from './cursors.ts';
import { badInput } from './errors.ts';

export interface PageArguments {
  readonly first: number | null;
  readonly after: string | null;
  readonly last: number | null;
  readonly before: string | null;
}

export interface Slice {
  /** The list and its order, as cursors name it. */
  readonly list: string;
  /** How many items were asked for; the window reads one more, to know whether there are more. */
  readonly size: number;
  /** Whether the window runs against the list's order, from its end. */
  readonly backward: boolean;
  readonly hasCursor: boolean;
  readonly window: Window;
}

const usual = 20;

/**
 * The slice of `list` that is asked for. `descending` is the list's own direction.
 *
 * @throws GraphQLError BAD_USER_INPUT when both ends are asked for at once, or a cursor is not of this list.
 */
export function slice(list: string, descending: boolean, { first, after, last, before }: PageArguments): Slice {
  if (first !== null && last !== null) throw badInput('first and last cannot be given together: page from one end');
  const start = after === null ? null : fromCursor(list, after);
  const end = before === null ? null : fromCursor(list, before);
  const backward = last !== null;
  const size = last ?? first ?? usual;
  return {
    list,
    size,
    backward,
    hasCursor: backward ? end !== null : start !== null,
    window: {
      above: descending ? end : start,
      below: descending ? start : end,
      descending: descending !== backward,
      limit: size + 1,
    },
  };
}

/** What stands for a missing date, so that it sorts last in this direction. */
export const undated = (descending: boolean): { undated: '' | '~' } => ({ undated: descending ? '' : '~' });
