/** The reader's token, where they have one: kept in this browser, sent with every question. */
import { useSyncExternalStore } from 'react';
import { recall, remember } from '../parts/memory.ts';

const listeners = new Set<() => void>();

export const currentToken = (): string | null => recall('token');

/** Keeps a token, or forgets the one that is kept. */
export function keepToken(token: string | null): void {
  remember('token', token);
  for (const tell of listeners) tell();
}

/** Has something done whenever another token is kept; answers how to stop that. */
export function onToken(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export const useToken = (): string | null => useSyncExternalStore(onToken, currentToken);
