/** Connections as Relay describes them, out of the rows of a listing query. */
import { toCursor } from './cursors.ts';
import type { Slice } from './window.ts';

export type Edge<R> = R & { readonly cursor: () => string };

export interface Connection<R extends { readonly node: unknown }> {
  readonly edges: readonly Edge<R>[];
  readonly nodes: () => readonly R['node'][];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Asks its own query, when the field is asked for. */
  readonly totalCount: () => Promise<number>;
}

/** `rows` are what the slice's window read, one more than was asked for where the list goes on. */
export function connection<R extends { readonly sort: string; readonly node: unknown }>(
  { list, size, backward, hasCursor }: Slice,
  rows: readonly R[],
  totalCount: () => Promise<number>,
): Connection<R> {
  const more = rows.length > size;
  const kept = rows.slice(0, size);
  if (backward) kept.reverse();
  const edges = kept.map((row): Edge<R> => ({ ...row, cursor: () => toCursor(list, row.sort) }));
  return {
    edges,
    nodes: () => kept.map((row) => row.node),
    pageInfo: {
      hasNextPage: backward ? hasCursor : more,
      hasPreviousPage: backward ? more : hasCursor,
      startCursor: edges[0]?.cursor() ?? null,
      endCursor: edges.at(-1)?.cursor() ?? null,
    },
    totalCount,
  };
}
