/** Who may read and write: keys of our own, tokens of an issuer, and nobody in particular. */
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { identifier } from '../../src/api/auth/identity.ts';
import { listKeys, makeKey, revokeKey } from '../../src/api/auth/keys.ts';
import { type ServeSettings, serve } from '../../src/api/server.ts';
import { type RunningApi, silent, startApi, testSettings } from './running-api.ts';
import { sampleGraph } from './sample-graph.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi(sampleGraph);
});
afterAll(() => api.stop());

const secret = '0123456789abcdef0123456789abcdef';
const issuer = { issuer: 'https://id.example.org', audience: 'renmai' };
const jwtSettings = { key: { secret }, ...issuer };

/** Who a request is from, as the settings tell it. */
async function whoIs(authorization: string | undefined, auth: Partial<ServeSettings['auth']> = {}) {
  const identify = identifier(api.database, { openReading: true, jwt: null, ...auth });
  return identify({ headers: authorization === undefined ? {} : { authorization } });
}

const refused = (code: string) => expect.objectContaining({ status: 401, code });

test('a key is known by its name until it is revoked, and stands nowhere as itself', async () => {
  const key = await makeKey(api.database, { name: '何田', writes: true });
  const reading = await makeKey(api.database, { name: '读者', writes: false });
  expect(key).toMatch(/^renmai_[\w-]{43}$/u);
  expect(await whoIs(`Bearer ${key}`)).toEqual({ name: '何田', writes: true });
  expect(await whoIs(`bearer  ${reading}`)).toEqual({ name: '读者', writes: false });
  await expect(makeKey(api.database, { name: '何田', writes: true })).rejects.toThrow(
    /"何田" has a key: revoke it first/u,
  );
  expect((await listKeys(api.database)).map(({ name, writes }) => ({ name, writes }))).toEqual([
    { name: '何田', writes: true },
    { name: '读者', writes: false },
  ]);
  const stored = JSON.stringify(await api.database.read('MATCH (k:Renmai) RETURN properties(k) AS k'));
  expect(stored).not.toContain(key.slice('renmai_'.length));
  await revokeKey(api.database, '何田');
  expect(await whoIs(`Bearer ${key}`)).toEqual(refused('BAD_TOKEN'));
  await expect(revokeKey(api.database, '何田')).rejects.toThrow(/nobody called "何田"/u);
});

test.each(['Bearer renmai_unknown', 'Bearer', 'Basic dXNlcjpwYXNz', 'Bearer a.b.c', ''])(
  'a token that is none is refused, never taken for nobody: %s',
  async (authorization) => {
    expect(await whoIs(authorization)).toEqual(refused('BAD_TOKEN'));
    expect(await whoIs(authorization, { jwt: jwtSettings })).toEqual(refused('BAD_TOKEN'));
  },
);

const signed = (claims: JWTPayload, from = issuer.issuer, key = secret) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(from)
    .setAudience(issuer.audience)
    .setExpirationTime('1m')
    .sign(new TextEncoder().encode(key));

test('a JWT of the issuer says who it is, and by its scope whether they may write', async () => {
  const ask = async (token: string) => whoIs(`Bearer ${token}`, { jwt: jwtSettings });
  expect(await ask(await signed({ sub: 'u1', scope: 'openid renmai:write' }))).toEqual({ name: 'u1', writes: true });
  expect(await ask(await signed({ sub: 'u1' }))).toEqual({ name: 'u1', writes: false });
  expect(await ask(await signed({}))).toEqual(refused('BAD_TOKEN'));
  expect(await ask(await signed({ sub: 'u1' }, 'https://elsewhere.example'))).toEqual(refused('BAD_TOKEN'));
  expect(await ask(await signed({ sub: 'u1' }, issuer.issuer, `${secret}x`))).toEqual(refused('BAD_TOKEN'));
  const old = await new SignJWT({ sub: 'u1' })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer.issuer)
    .setAudience(issuer.audience)
    .setExpirationTime(1)
    .sign(new TextEncoder().encode(secret));
  expect(await ask(old)).toEqual(refused('BAD_TOKEN'));
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${(await signed({ sub: 'u1' })).split('.')[1]}.`;
  expect(await ask(unsigned)).toEqual(refused('BAD_TOKEN'));
});

test('public keys are fetched from the issuer', async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' }] });
  const server = createServer((_, response) => void response.setHeader('content-type', 'application/json').end(keys));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const token = await new SignJWT({ sub: 'u2', scope: 'renmai:write' })
    .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
    .setIssuer(issuer.issuer)
    .setAudience(issuer.audience)
    .setExpirationTime('1m')
    .sign(privateKey);
  const jwt = { key: { jwks: `http://127.0.0.1:${port}/keys` }, ...issuer };
  expect(await whoIs(`Bearer ${token}`, { jwt })).toEqual({ name: 'u2', writes: true });
  server.close();
});

test('closed reading asks for a token, and leaves health open', async () => {
  const key = await makeKey(api.database, { name: '看报人', writes: false });
  const auth = { openReading: false, jwt: null };
  const service = await serve({ ...api, settings: { ...testSettings, auth }, log: silent });
  const body = JSON.stringify({ query: '{ people { totalCount } }' });
  const ask = (headers: Record<string, string>) =>
    fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const nobody = await ask({});
  expect(nobody.status).toBe(401);
  expect(nobody.headers.get('www-authenticate')).toBe('Bearer realm="renmai"');
  expect(await nobody.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  expect(await (await ask({ authorization: `Bearer ${key}` })).json()).toEqual({ data: { people: { totalCount: 5 } } });
  expect((await fetch(`${service.url}/graphql?query={people{totalCount}}`)).status).toBe(401);
  expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
  await service.close();
});
