/** A long list, page by page: each page is a question of its own, and stays when the next one is asked for. */
import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { Fragment, type ReactNode, useState } from 'react';
import { useText } from '../language/language.tsx';
import { Question } from './question.tsx';

interface Connection {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly unknown[];
}

interface PagedProps<Data, Variables extends AnyVariables, List extends Connection> {
  readonly ask: TypedDocumentNode<Data, Variables>;
  /** What to ask for the page that begins after a cursor. */
  readonly page: (after: string | null) => Variables;
  /** Where the list stands in an answer; `null` where the answer has none. */
  readonly list: (data: Data) => List | null;
  /** Draws one page, the first of all or another. */
  readonly children: (page: List, first: boolean) => ReactNode;
}

/** Give it a `key` of everything that the question depends on. */
export function Paged<Data, Variables extends AnyVariables, List extends Connection>(
  props: PagedProps<Data, Variables, List>,
) {
  const { ask, page, list, children } = props;
  const text = useText();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return cursors.map((after, at) => (
    <Question key={after} ask={ask} variables={page(after)}>
      {(data) => {
        const found = list(data);
        if (found === null) return null;
        const { totalCount, pageInfo } = found;
        const next = at === cursors.length - 1 && pageInfo.hasNextPage ? pageInfo.endCursor : null;
        return (
          <Fragment>
            {children(found, at === 0)}
            {next !== null && (
              <button type="button" className="more" onClick={() => setCursors([...cursors, next])}>
                {text.moreAll(totalCount)}
              </button>
            )}
          </Fragment>
        );
      }}
    </Question>
  ));
}
