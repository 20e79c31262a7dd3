/** A question to the API, and the last whole answer to it. */
import type { AnyVariables, CombinedError, TypedDocumentNode } from '@urql/core';
import { useRef } from 'react';
import { useQuery } from 'urql';

interface Answer<Data> {
  /** `undefined` until there is one. */
  readonly answer: Data | undefined;
  readonly error: CombinedError | undefined;
  /** Whether it is being asked. */
  readonly asking: boolean;
  readonly again: () => void;
}

export function useAnswer<Data, Variables extends AnyVariables>(
  ask: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Answer<Data> {
  const [{ data, error, stale, fetching }, repeat] = useQuery({ query: ask, variables });
  const whole = useRef<Data>(undefined);
  // A stale answer is what the cache could make up from other answers: it may have holes where there is something.
  if (data !== undefined && data !== null && !stale && error === undefined) whole.current = data;
  return {
    ...{ answer: whole.current, error, asking: fetching || stale },
    again: () => repeat({ requestPolicy: 'network-only' }),
  };
}
