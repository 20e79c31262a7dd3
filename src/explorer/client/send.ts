/** Sends requests with the reader's token; where the service does not take it, it is dropped and the request goes without. */
import { currentToken, dropToken } from './token.ts';

/** What can stand in a header at all: anything else is no token. */
const possible = /^[\x21-\x7e]+$/u;

function signed(init: RequestInit | undefined, token: string): RequestInit {
  const headers = new Headers(init?.headers);
  headers.set('authorization', `Bearer ${token}`);
  return { ...init, headers };
}

/** Where reading is closed, a request without any token is answered so too: this is asked of those that bear one. */
const isRefused = ({ status }: Response): boolean => status === 401;

export const send: typeof fetch = async (address, init) => {
  const token = currentToken();
  if (token === null) return fetch(address, init);
  if (possible.test(token)) {
    const answer = await fetch(address, signed(init, token));
    if (!isRefused(answer)) return answer;
  }
  dropToken(token);
  return fetch(address, init);
};

export type Verdict = 'TAKEN' | 'BAD_TOKEN' | 'UNKNOWN';

/** Whether the service takes a token; `UNKNOWN` where it does not answer. */
export async function tryToken(token: string): Promise<Verdict> {
  if (!possible.test(token)) return 'BAD_TOKEN';
  const headers = { 'content-type': 'application/json' };
  const question = { method: 'POST', headers, body: JSON.stringify({ query: '{ __typename }' }) };
  try {
    const answer = await fetch('/graphql', signed(question, token));
    if (isRefused(answer)) return 'BAD_TOKEN';
    return answer.status === 429 || answer.status >= 500 ? 'UNKNOWN' : 'TAKEN';
  } catch {
    return 'UNKNOWN';
  }
}
