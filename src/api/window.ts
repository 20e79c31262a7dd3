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
  readonly window: Window;
  /** What tells whether there is anything on the other side of each cursor, the cursor's own item included. */
  readonly beyond: { readonly previous: Window | null; readonly next: Window | null };
}

const usual = 20;

/** Greater than any character that a sort key holds. */
const LAST = '\u{10FFFF}';

/** A text that is lower than `key`, with no sort key between them. */
const justBelow = (key: string): string =>
  `${key.slice(0, -1)}${String.fromCharCode(key.charCodeAt(key.length - 1) - 1)}${LAST}`;

/** One item from `key` on, up or down. */
const from = (key: string, up: boolean): Window =>
  up
    ? { above: justBelow(key), below: null, descending: false, limit: 1 }
    : { above: null, below: `${key}\u0000`, descending: true, limit: 1 };

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
    window: {
      above: descending ? end : start,
      below: descending ? start : end,
      descending: descending !== backward,
      limit: size + 1,
    },
    beyond: {
      previous: start === null ? null : from(start, descending),
      next: end === null ? null : from(end, !descending),
    },
  };
}

/** What stands for a missing date, so that it sorts last in this direction. */
export const undated = (descending: boolean): { undated: '' | '~' } => ({ undated: descending ? '' : '~' });
