/** Connections read from the graph: of everything of a kind, and of what lies below one thing. */
import type { Window } from '../../queries/parts/window.ts';
import type { Query } from '../graph/query.ts';
import type { BatchReader } from './batch.ts';
import { type Connection, connection } from './connection.ts';
import type { Context } from './context.ts';
import type { Slice } from './window.ts';

interface Listed {
  readonly sort: string;
  readonly node: unknown;
}

interface Root<F extends object, P extends F, R> {
  readonly slice: Slice;
  readonly query: Query<P, R>;
  readonly parameters: P;
  readonly count: Query<F, { total: number }>;
}

/** A connection of everything that a filter lets through; the count asks with the same parameters. */
export async function listAll<F extends object, P extends F & Window, R extends Listed>(
  { database }: Context,
  { slice, query, parameters, count }: Root<F, P, R>,
): Promise<Connection<R>> {
  const read = (window: Window) => query.run(database, { ...parameters, ...window });
  return connection({
    ...{ slice, read, rows: await read(slice.window) },
    totalCount: async () => (await count.run(database, parameters))[0]?.total ?? 0,
  });
}

interface Below<P, F, R> {
  readonly parent: string;
  readonly slice: Slice;
  readonly rows: BatchReader<P, R>;
  readonly parameters: P;
  readonly total: BatchReader<F, { readonly total: number }>;
  readonly filter: F;
}

/** A connection of what lies below one thing, read in one round trip for all things that are asked alike. */
export async function listBelow<P extends Window, F, R extends Listed>(
  context: Context,
  { parent, slice, rows, parameters, total, filter }: Below<P, F, R>,
): Promise<Connection<R>> {
  const read = (window: Window) => rows(context, parent, { ...parameters, ...window });
  return connection({
    ...{ slice, read, rows: await read(slice.window) },
    totalCount: async () => (await total(context, parent, filter))[0]?.total ?? 0,
  });
}
