/** The reader's token, where they have one: kept in this browser, sent with every question, dropped when it is refused. */
import { useSyncExternalStore } from 'react';
import { recall, remember } from '../parts/memory.ts';

const listeners = new Set<() => void>();
let dropped = false;

export const currentToken = (): string | null => recall('token');

function become(token: string | null, refused: boolean): void {
  remember('token', token);
  dropped = refused;
  for (const tell of listeners) tell();
}

/** Keeps a token, or forgets the one that is kept. */
export const keepToken = (token: string | null): void => become(token, false);

/** Forgets a token that the service does not take any more; another may have been kept meanwhile. */
export function dropToken(token: string): void {
  if (token === currentToken()) become(null, true);
}

/** Has something done whenever another token is kept; answers how to stop that. */
export function onToken(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export const useToken = (): string | null => useSyncExternalStore(onToken, currentToken);

/** Whether the token that was kept has been dropped. */
export const useDropped = (): boolean => useSyncExternalStore(onToken, () => dropped);
