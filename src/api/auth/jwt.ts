/** JSON Web Tokens that somebody else issues: `sub` says who it is, `scope` whether they may write. */
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import type { TokenReader } from './identity.ts';

export interface JwtSettings {
  /** A secret that both sides know (HS256), or the address of the issuer's public keys (JWKS). */
  readonly key: { readonly secret: string } | { readonly jwks: string };
  readonly issuer: string;
  readonly audience: string;
}

/** What `scope` must hold for writing. */
const writing = 'renmai:write';

const identityOf = ({ sub, scope }: JWTPayload) => {
  const scopes = typeof scope === 'string' ? scope.split(' ') : [];
  return sub === undefined ? null : { name: sub, writes: scopes.includes(writing) };
};

/** Reads tokens by signature, issuer, audience and time. */
export function jwtReader({ key, issuer, audience }: JwtSettings): TokenReader {
  const symmetric = 'secret' in key;
  const options = {
    ...{ issuer, audience, requiredClaims: ['sub', 'exp'] },
    algorithms: symmetric ? ['HS256'] : ['RS256', 'PS256', 'ES256', 'EdDSA'],
  };
  const secret = symmetric ? new TextEncoder().encode(key.secret) : null;
  const remote = symmetric ? null : createRemoteJWKSet(new URL(key.jwks), { timeoutDuration: 5_000 });
  return async (token) => {
    try {
      if (secret !== null) return identityOf((await jwtVerify(token, secret, options)).payload);
      return remote === null ? null : identityOf((await jwtVerify(token, remote, options)).payload);
    } catch (error) {
      // The issuer does not answer: that is no fault of the token.
      if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) return null;
      throw error;
    }
  };
}
