/** A question to the API and what to show while there is no answer. */
import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { type ReactNode, useRef } from 'react';
import { useQuery } from 'urql';
import { Failure, Waiting } from './states.tsx';

interface QuestionProps<Data, Variables extends AnyVariables> {
  readonly ask: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  readonly children: (data: Data) => ReactNode;
}

/** Shows `children` of the answer; skeleton lines before it, and an error with a way to try again. */
export function Question<Data, Variables extends AnyVariables>(props: QuestionProps<Data, Variables>) {
  const { ask, variables, children } = props;
  const [{ data, error, stale }, again] = useQuery({ query: ask, variables });
  const whole = useRef<Data>(undefined);
  // A stale answer is what the cache could make up from other answers: it may have holes where there is something.
  if (data !== undefined && !stale && error === undefined) whole.current = data;
  if (error !== undefined) return <Failure error={error} retry={() => again({ requestPolicy: 'network-only' })} />;
  if (whole.current !== undefined) return children(whole.current);
  return <Waiting />;
}
