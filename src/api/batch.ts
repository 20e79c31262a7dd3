/** Batched readers: what is asked of many things within one request becomes one round trip. */
import DataLoader from 'dataloader';
import type { BatchQuery } from '../graph/query.ts';
import { Statement } from '../graph/together.ts';
import type { Context } from './context.ts';
import type { Maybe } from './later.ts';
import { Kept } from './per-request.ts';

/** Reads the rows below one parent; calls of one turn with equal parameters travel together. */
export interface BatchReader<P extends object, R extends { readonly parent: string }> {
  (context: Context, parent: string, parameters: P): Maybe<readonly R[]>;
  readonly query: BatchQuery<P, R>;
  /** Takes over what was read already: all rows below these parents. */
  readonly prime: (context: Context, parents: readonly string[], parameters: P, rows: readonly R[]) => void;
}

/** What one request has read with the same parameters. */
interface Store<R> {
  readonly known: Map<string, readonly R[]>;
  readonly loader: DataLoader<string, readonly R[]>;
}

/** The stores of one request, by the parameters themselves, and by what they say: most calls hand on the same object. */
interface Stores<R> {
  readonly same: Map<object, Store<R>>;
  readonly equal: Map<string, Store<R>>;
}

/** What parameters say, as a key: most are the same object in every request that asks for the same. */
const said = new WeakMap<object, string>();

function keyOf(parameters: object): string {
  const key = said.get(parameters) ?? JSON.stringify(parameters);
  said.set(parameters, key);
  return key;
}

function group<R extends { readonly parent: string }>(ids: readonly string[], rows: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(row.parent)?.push(row);
  return groups;
}

/** The rows below some parents, read together with other requests where the question comes again and again. */
async function readBelow<P extends object, R extends { readonly parent: string }>(
  context: Context,
  query: BatchQuery<P, R>,
  ids: readonly string[],
  parameters: P,
): Promise<R[]> {
  const part = query.part(parameters);
  const statement = new Statement();
  statement.add({ ...part, parameters: { ...part.parameters, ids } });
  const planned = await context.planned(statement);
  return planned === null ? query.run(context.database, ids, parameters) : part.read(planned[0] ?? []);
}

/** Makes the reader of a question; its caches belong to requests, not to the reader. */
export function batched<P extends object, R extends { readonly parent: string }>(
  query: BatchQuery<P, R>,
): BatchReader<P, R> {
  const stores = new Kept<Stores<R>>(() => ({ same: new Map(), equal: new Map() }));
  const storeOf = (context: Context, parameters: P): Store<R> => {
    const { same, equal } = stores.of(context.request);
    const before = same.get(parameters);
    if (before !== undefined) return before;
    const key = keyOf(parameters);
    const store: Store<R> = equal.get(key) ?? {
      known: new Map(),
      loader: new DataLoader(async (ids) => {
        const groups = group(ids, await readBelow(context, query, ids, parameters));
        return ids.map((id) => groups.get(id) ?? []);
      }),
    };
    equal.set(key, store);
    same.set(parameters, store);
    return store;
  };
  const read = (context: Context, parent: string, parameters: P) => {
    const { known, loader } = storeOf(context, parameters);
    return known.get(parent) ?? loader.load(parent);
  };
  const prime: BatchReader<P, R>['prime'] = (context, parents, parameters, rows) => {
    const { known } = storeOf(context, parameters);
    for (const [parent, own] of group(parents, rows)) known.set(parent, own);
  };
  return Object.assign(read, { query, prime });
}
