/** Whether the service answers nobody without a token, and there is none. */
import type { CombinedError, OperationType } from '@urql/core';
import { useSyncExternalStore } from 'react';
import { onToken } from './token.ts';

const listeners = new Set<() => void>();
let closed = false;

function become(now: boolean): void {
  if (now === closed) return;
  closed = now;
  for (const tell of listeners) tell();
}

// With another token, or none, all is asked again.
onToken(() => become(false));

/** Looks at an answer's error. A decision or a load without a token is refused by itself: all else may be read. */
export function noteRefusal({ graphQLErrors }: CombinedError, kind: OperationType): void {
  if (kind === 'query' && graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED'))
    become(true);
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export const useClosed = (): boolean => useSyncExternalStore(listen, () => closed);
