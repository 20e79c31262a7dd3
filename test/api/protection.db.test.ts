/** What keeps strangers' pages and crowds out, and what operators see: ids, logs, figures. */
import { request } from 'node:http';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createLog } from '../../src/api/log.ts';
import { type ServeSettings, serve } from '../../src/api/server.ts';
import { type RunningApi, silent, startApi, testSettings } from './running-api.ts';
import { sampleGraph } from './sample-graph.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi(sampleGraph);
});
afterAll(() => api.stop());

const json = { 'content-type': 'application/json' };
const body = JSON.stringify({ query: '{ people { totalCount } }' });
type Headers = Readonly<Record<string, string>>;

/** As `fetch`, which does not let one choose the host and what browsers say of themselves. */
function send(
  url: string,
  { method = 'POST', headers = json, text = body }: { method?: string; headers?: Headers; text?: string },
) {
  return new Promise<{ status: number | undefined; headers: object; text: string }>((resolve, reject) => {
    const length = { 'content-length': String(Buffer.byteLength(text)) };
    const sending = request(url, { method, headers: { ...length, ...headers } }, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part);
      resolve({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(parts).toString() });
    });
    sending.on('error', reject).end(text);
  });
}

/** Asks a service with other settings. */
async function withSettings<T>(settings: Partial<ServeSettings>, ask: (url: string) => Promise<T>): Promise<T> {
  const service = await serve({ ...api, settings: { ...testSettings, ...settings }, log: silent });
  try {
    return await ask(`${service.url}/graphql`);
  } finally {
    await service.close();
  }
}

const endpoint = () => `${api.service.url}/graphql`;

test.each([
  ['what a form can send', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['text', { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['files', { 'content-type': 'multipart/form-data; boundary=x' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  [
    'a page of another site',
    { ...json, 'sec-fetch-site': 'cross-site', origin: 'https://example.org' },
    403,
    'CROSS_SITE',
  ],
  ['another name for this machine', { ...json, host: 'example.org' }, 421, 'WRONG_HOST'],
])('%s is refused', async (_, headers, status, code) => {
  const answer = await send(endpoint(), { headers });
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ extensions: { code } }] });
});

test('a page of another site cannot ask by its address either, but may lead here', async () => {
  const url = `${endpoint()}?query=${encodeURIComponent('{ people { totalCount } }')}`;
  const across = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' };
  expect((await send(url, { method: 'GET', headers: across, text: '' })).status).toBe(403);
  const led = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', accept: 'text/html' };
  expect((await send(endpoint(), { method: 'GET', headers: led, text: '' })).status).toBe(200);
});

test('the names and origins of the settings are let in', async () => {
  const settings = { hosts: ['example.org'], origins: ['https://example.org'] };
  await withSettings(settings, async (url) => {
    const headers = { ...json, host: 'example.org', 'sec-fetch-site': 'cross-site', origin: 'https://example.org' };
    const answer = await send(url, { headers });
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({ 'access-control-allow-origin': 'https://example.org' });
    const asked = { origin: 'https://example.org', 'access-control-request-method': 'POST' };
    const before = await send(url, { method: 'OPTIONS', headers: asked, text: '' });
    expect(before.status).toBe(204);
    const stranger = await send(url, { headers: { ...json, origin: 'https://example.com' } });
    expect(stranger.headers).not.toMatchObject({
      'access-control-allow-origin': expect.stringContaining('example.com'),
    });
  });
  expect((await send(endpoint(), { headers: { ...json, origin: 'https://example.org' } })).headers).not.toHaveProperty(
    'access-control-allow-origin',
  );
});

test('who asks too often waits, by address', async () => {
  await withSettings({ perMinute: 2, behindProxy: true }, async (url) => {
    const ask = (from: string) => send(url, { headers: { ...json, 'x-forwarded-for': `10.0.0.1, ${from}` } });
    expect((await ask('10.0.0.2')).status).toBe(200);
    expect((await ask('10.0.0.2')).status).toBe(200);
    const third = await ask('10.0.0.2');
    expect(third.status).toBe(429);
    expect(third.headers).toMatchObject({ 'retry-after': expect.stringMatching(/^\d+$/u) });
    expect((await ask('10.0.0.3')).status).toBe(200);
    expect((await send(url.replace('/graphql', '/healthz'), { method: 'GET', text: '' })).status).toBe(200);
  });
});

test('the schema and the editor can be kept to oneself', async () => {
  await withSettings({ introspection: false, graphiql: false, metrics: false }, async (url) => {
    const asked = await send(url, { text: JSON.stringify({ query: getIntrospectionQuery() }) });
    expect(asked.text).toContain('introspection');
    expect(asked.text).not.toContain('"data"');
    const page = await send(url, { method: 'GET', headers: { accept: 'text/html' }, text: '' });
    expect(page.text).not.toContain('GraphiQL');
    expect((await send(url.replace('/graphql', '/metrics'), { method: 'GET', text: '' })).status).toBe(404);
  });
});

test('every request has an id and a line in the log; a caller’s own id goes through', async () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  const service = await serve({ ...api, settings: testSettings, log });
  const text = JSON.stringify({ query: '{ events { nodes { name } } }' });
  await api.database.execute("MATCH (e:Event {id: 'e5'}) SET e.type = 'no such type'");
  const broken = await send(`${service.url}/graphql`, { headers: { ...json, 'x-request-id': 'trace-1' }, text });
  await api.database.execute("MATCH (e:Event {id: 'e5'}) SET e.type = 'condolence'");
  const own = await send(`${service.url}/healthz`, {
    method: 'GET',
    headers: { 'x-request-id': '<script>' },
    text: '',
  });
  await service.close();
  expect(broken.headers).toMatchObject({ 'x-request-id': 'trace-1' });
  expect(own.headers).toMatchObject({ 'x-request-id': expect.stringMatching(/^[\da-f-]{36}$/u) });
  const told = z
    .object({ errors: z.tuple([z.object({ extensions: z.object({ id: z.string() }) })]) })
    .parse(JSON.parse(broken.text)).errors[0].extensions.id;
  const entries = lines.map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line)));
  expect(entries).toMatchObject([
    { id: told, msg: expect.stringContaining('event/events') },
    {
      ...{ requestId: 'trace-1', method: 'POST', route: '/graphql', status: 200, cost: 20, msg: 'request' },
      told: [{ code: 'INTERNAL_SERVER_ERROR', id: told }],
    },
    { route: '/healthz', status: 200 },
  ]);
});

test('figures for Prometheus, without a word of clients', async () => {
  const text = JSON.stringify({ query: 'query 秘密 { people(first: 3) { nodes { name } } nothing }' });
  await send(`${endpoint()}?secret=1`, { text });
  await send(`${api.service.url}/assets/no-such-secret`, { method: 'GET', text: '' });
  const figures = await (await fetch(`${api.service.url}/metrics`)).text();
  expect(figures).toMatch(/^renmai_http_request_duration_seconds_count\{route="\/graphql",status="200"\} \d+$/mu);
  expect(figures).toMatch(/^renmai_http_request_duration_seconds_count\{route="other",status="404"\} 1$/mu);
  expect(figures).toMatch(/^renmai_graphql_errors_total\{code="[A-Z_]+"\} \d+$/mu);
  expect(figures).toContain('process_resident_memory_bytes');
  expect(figures).not.toMatch(/secret|秘密/u);
});
