/** A list narrowed down by what the address says: how many fit, and page after page of them. */
import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import type { ReactNode } from 'react';
import { useText } from '../language/language.tsx';
import { Paged } from '../parts/paged.tsx';
import { Nothing } from '../parts/states.tsx';
import { useAddress } from '../parts/use-address.ts';

interface Connection<Edge> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly Edge[];
}

interface ListedProps<Data, Variables extends AnyVariables, Edge> {
  /** What there is to choose from. */
  readonly choices: ReactNode;
  readonly ask: TypedDocumentNode<Data, Variables>;
  readonly page: (after: string | null) => Variables;
  readonly list: (data: Data) => Connection<Edge>;
  /** How its rows stand. */
  readonly className: 'rows' | 'plain';
  readonly children: (edge: Edge) => ReactNode;
}

export function Listed<Data, Variables extends AnyVariables, Edge>(props: ListedProps<Data, Variables, Edge>) {
  const { choices, ask, page, list, className, children } = props;
  const text = useText();
  const [address, change] = useAddress();
  const chosen = [...address.keys()];
  return (
    <div className="section">
      <search className="filters">
        {choices}
        {chosen.length > 0 && (
          <button
            type="button"
            className="more"
            onClick={() => change(Object.fromEntries(chosen.map((name) => [name, ''])))}
          >
            {text.clear}
          </button>
        )}
      </search>
      <Paged key={address.toString()} ask={ask} page={page} list={list}>
        {({ edges, totalCount }, first) =>
          edges.length === 0 ? (
            <Nothing>{chosen.length > 0 ? text.nothingFits : text.nothing}</Nothing>
          ) : (
            <>
              {first && (
                <p className="soft" role="status">
                  {text.lists.total(totalCount)}
                </p>
              )}
              <ol className={className}>{edges.map(children)}</ol>
            </>
          )
        }
      </Paged>
    </div>
  );
}
