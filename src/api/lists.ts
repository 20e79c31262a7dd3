/** Connections read from the graph: of everything of a kind, and of what lies below one thing. */
import type { Window } from '../../queries/parts/window.ts';
import type { Query } from '../graph/query.ts';
import { type Beside, type Bring, readAhead } from './ahead.ts';
import type { BatchReader } from './batch.ts';
import { type Connection, connection } from './connection.ts';
import type { Context } from './context.ts';
import { later, type Maybe } from './later.ts';
import type { Slice } from './window.ts';

interface Listed {
  readonly sort: string;
  readonly node: unknown;
}

interface Root<F extends object, P extends F, R> {
  /** What lies below the rows and is asked for too. */
  readonly ahead?: readonly Bring<R>[];
  readonly beside?: Beside | null;
  readonly slice: Slice;
  readonly query: Query<P, R>;
  readonly parameters: P;
  readonly count: Query<F, { total: number }>;
}

/** A connection of everything that a filter lets through; the count asks with the same parameters. */
export async function listAll<F extends object, P extends F & Window, R extends Listed>(
  context: Context,
  { slice, query, parameters, count, ahead = [], beside = null }: Root<F, P, R>,
): Promise<Connection<R>> {
  const { database } = context;
  const read = (window: Window) => query.run(database, { ...parameters, ...window });
  const rows = await readAhead(context, query, { ...parameters, ...slice.window }, ahead, beside);
  return connection({
    ...{ slice, read, rows },
    totalCount: async () => (await count.run(database, parameters))[0]?.total ?? 0,
  });
}

interface Below<P extends object, F extends object, R extends { readonly parent: string }> {
  readonly parent: string;
  readonly slice: Slice;
  readonly rows: BatchReader<P, R>;
  /** Those of the slice's window among them. */
  readonly parameters: P;
  readonly total: BatchReader<F, { readonly parent: string; readonly total: number }>;
  readonly filter: F;
}

/** A connection of what lies below one thing, read in one round trip for all things that are asked alike. */
export function listBelow<P extends Window, F extends object, R extends Listed & { readonly parent: string }>(
  context: Context,
  { parent, slice, rows, parameters, total, filter }: Below<P, F, R>,
): Maybe<Connection<R>> {
  const read = (window: Window) => rows(context, parent, { ...parameters, ...window });
  const totalCount = () => later(total(context, parent, filter), ([row]) => row?.total ?? 0);
  return later(rows(context, parent, parameters), (found) => connection({ slice, read, rows: found, totalCount }));
}
