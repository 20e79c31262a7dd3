/** A list that is needed whole: page after page until it ends. */
import type { AnyVariables, CombinedError, TypedDocumentNode } from '@urql/core';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface All<Item> {
  /** `null` until the whole list is there. */
  readonly items: readonly Item[] | null;
  readonly error: CombinedError | null;
}

/** Reads at most 20 pages; `page` must be the same function from one drawing to the next. */
export function useAll<Data, Variables extends AnyVariables, Item>(
  ask: TypedDocumentNode<Data, Variables>,
  variables: (after: string | null) => Variables,
  page: (data: Data) => Page<Item> | null,
): All<Item> {
  const client = useClient();
  const [all, setAll] = useState<All<Item>>({ items: null, error: null });
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      const items: Item[] = [];
      let after: string | null = null;
      for (let n = 0; n < 20; n += 1) {
        const { data, error } = await client.query(ask, variables(after)).toPromise();
        if (!wanted) return;
        if (error !== undefined) return setAll({ items: null, error });
        const found: Page<Item> | null = data === undefined ? null : page(data);
        items.push(...(found?.items ?? []));
        after = found?.pageInfo.endCursor ?? null;
        if (found === null || !found.pageInfo.hasNextPage) break;
      }
      setAll({ items, error: null });
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [client, ask, variables, page]);
  return all;
}
