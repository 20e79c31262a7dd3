/** Who sends a request, by the token in it. */
import type { IncomingMessage } from 'node:http';
import type { Database } from '../../graph/database.ts';
import type { Refusal } from '../http/respond.ts';
import { type JwtSettings, jwtReader } from './jwt.ts';
import { isKey, keyReader } from './keys.ts';

export interface Identity {
  readonly name: string;
  /** Whether they may write, or read only. */
  readonly writes: boolean;
}

/** Reads a token; `null` where it is none, or one no longer. */
export type TokenReader = (token: string) => Promise<Identity | null>;

export interface AuthSettings {
  /** Whether anybody may read. */
  readonly openReading: boolean;
  /** `null` where only keys of our own are taken. */
  readonly jwt: JwtSettings | null;
}

const bearer = /^Bearer +([^\s]+)$/iu;

const challenge = { 'www-authenticate': 'Bearer realm="renmai"' };

const badToken: Refusal = {
  ...{ status: 401, code: 'BAD_TOKEN', headers: challenge },
  message: 'this token is unknown, revoked or over: ask for a new one, or leave it out',
};

const noToken: Refusal = {
  ...{ status: 401, code: 'UNAUTHENTICATED', headers: challenge },
  message: 'reading needs a token here: send one as "Authorization: Bearer …"',
};

/** Says who sends a request: somebody, nobody, or why it goes no further. */
export type Identify = (request: Pick<IncomingMessage, 'headers'>) => Promise<Identity | null | Refusal>;

/** Tells requests by keys of our own, which stand hashed in the database, and by JWTs where the settings know of any. */
export function identifier(database: Database, { openReading, jwt }: AuthSettings): Identify {
  const readKey = keyReader(database);
  const readJwt: TokenReader = jwt === null ? async () => null : jwtReader(jwt);
  return async ({ headers: { authorization } }) => {
    if (authorization === undefined) return openReading ? null : noToken;
    const [, token = ''] = bearer.exec(authorization) ?? [];
    return (await (isKey(token) ? readKey : readJwt)(token)) ?? badToken;
  };
}
