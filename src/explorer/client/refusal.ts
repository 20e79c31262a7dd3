/** Whether the service answers nothing at all: for want of a token, or because it does not take the one it was sent. */
import type { CombinedError, OperationType } from '@urql/core';
import { useSyncExternalStore } from 'react';
import { onToken } from './token.ts';

export type Refusal = 'UNAUTHENTICATED' | 'BAD_TOKEN';

const listeners = new Set<() => void>();
let current: Refusal | null = null;

function become(refusal: Refusal | null): void {
  if (refusal === current) return;
  current = refusal;
  for (const tell of listeners) tell();
}

// With another token, or none, all is asked again.
onToken(() => become(null));

/** Looks at an answer's error. A decision or a load without a token is refused by itself: all else may be read. */
export function noteRefusal({ graphQLErrors }: CombinedError, kind: OperationType): void {
  const codes = graphQLErrors.map(({ extensions }) => extensions['code']);
  if (codes.includes('BAD_TOKEN')) become('BAD_TOKEN');
  else if (kind === 'query' && codes.includes('UNAUTHENTICATED')) become('UNAUTHENTICATED');
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export const useRefusal = (): Refusal | null => useSyncExternalStore(listen, () => current);
