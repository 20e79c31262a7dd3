/** Batched readers: what is asked of many things within one request becomes one round trip. */
import DataLoader from 'dataloader';
import type { BatchQuery } from '../graph/query.ts';
import type { Context } from './context.ts';

/** Reads the rows below one parent; calls of one turn with equal parameters travel together. */
export type BatchReader<P, R> = (context: Context, parent: string, parameters: P) => Promise<readonly R[]>;

function group<R extends { readonly parent: string }>(ids: readonly string[], rows: readonly R[]): R[][] {
  const groups = new Map<string, R[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(row.parent)?.push(row);
  return ids.map((id) => groups.get(id) ?? []);
}

/** Makes the reader of a question; its caches belong to requests, not to the reader. */
export function batched<P extends object, R extends { readonly parent: string }>(
  query: BatchQuery<P, R>,
): BatchReader<P, R> {
  const requests = new WeakMap<object, Map<string, DataLoader<string, readonly R[]>>>();
  return ({ database, request }, parent, parameters) => {
    const loaders = requests.get(request) ?? new Map<string, DataLoader<string, readonly R[]>>();
    requests.set(request, loaders);
    const key = JSON.stringify(parameters);
    const loader =
      loaders.get(key) ?? new DataLoader(async (ids) => group(ids, await query.run(database, ids, parameters)));
    loaders.set(key, loader);
    return loader.load(parent);
  };
}
