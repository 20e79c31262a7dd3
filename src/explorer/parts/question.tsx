/** A question to the API and what to show while there is no answer. */
import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { Failure, Waiting } from './states.tsx';

interface QuestionProps<Data, Variables extends AnyVariables> {
  readonly ask: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  readonly children: (data: Data, fetching: boolean) => ReactNode;
}

/** Shows `children` of the answer; skeleton lines before it, and an error with a way to try again. */
export function Question<Data, Variables extends AnyVariables>({
  ask,
  variables,
  children,
}: QuestionProps<Data, Variables>) {
  const [{ data, error, fetching, stale }, again] = useQuery({ query: ask, variables });
  if (data !== undefined) return children(data, fetching || stale);
  if (error !== undefined) return <Failure error={error} retry={() => again({ requestPolicy: 'network-only' })} />;
  return <Waiting />;
}
