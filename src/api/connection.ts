/** Connections as Relay describes them, out of the rows of a listing query. */

import type { Window } from '../../queries/parts/window.ts';
import { toCursor } from './cursors.ts';
import { later, type Maybe } from './later.ts';
import type { Slice } from './window.ts';

/** A row of a list; its cursor is made when somebody asks for it. */
export type Edge<R> = R & { readonly list: string };

/** The cursor of an edge. */
export const cursorOf = ({ list, sort }: { readonly list: string; readonly sort: string }): string =>
  toCursor(list, sort);

/** The rows are this request's own, so that they become the edges themselves. */
function asEdges<R extends { readonly sort: string }>(list: string, rows: readonly R[]): Edge<R>[] {
  const mark = { list };
  return rows.map((row) => Object.assign(row, mark));
}

const cursorAt = <R extends { readonly sort: string }>(edge: Edge<R> | undefined): string | null =>
  edge === undefined ? null : cursorOf(edge);

export interface Connection<R extends { readonly node: unknown }> {
  readonly edges: readonly Edge<R>[];
  readonly nodes: () => readonly R['node'][];
  readonly pageInfo: () => {
    /** Both look beyond the page's cursors, when the field is asked for. */
    readonly hasNextPage: () => Maybe<boolean>;
    readonly hasPreviousPage: () => Maybe<boolean>;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Asks its own query, when the field is asked for. */
  readonly totalCount: () => Maybe<number>;
}

export interface Page<R> {
  readonly slice: Slice;
  /** What the slice's window read: one more than was asked for where the list goes on. */
  readonly rows: readonly R[];
  /** Reads another window of the same list. */
  readonly read: (window: Window) => Maybe<readonly R[]>;
  readonly totalCount: () => Maybe<number>;
}

/** A page of a list as a connection. */
export function connection<R extends { readonly sort: string; readonly node: unknown }>({
  slice: { list, size, backward, beyond },
  rows,
  read,
  totalCount,
}: Page<R>): Connection<R> {
  const more = rows.length > size;
  const kept = rows.slice(0, size);
  if (backward) kept.reverse();
  const edges = asEdges(list, kept);
  // A page that both begins and ends the list is counted already.
  const isAll = !more && beyond.previous === null && beyond.next === null;
  const isThere = (window: Window | null): Maybe<boolean> =>
    window === null ? false : later(read(window), (found) => found.length > 0);
  return {
    edges,
    nodes: () => kept.map((row) => row.node),
    pageInfo: () => ({
      hasNextPage: () => (more && !backward) || isThere(beyond.next),
      hasPreviousPage: () => (more && backward) || isThere(beyond.previous),
      startCursor: cursorAt(edges[0]),
      endCursor: cursorAt(edges.at(-1)),
    }),
    totalCount: isAll ? () => kept.length : totalCount,
  };
}
