/** What asks too much is refused before it is read; what takes too long, or is waited for no more, ends in Neo4j too. */
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/api/server.ts';
import type { Database } from '../../src/graph/database.ts';
import { type RunningApi, silent, startApi, testSettings } from './running-api.ts';
import { sampleGraph } from './sample-graph.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi(sampleGraph);
});
afterAll(() => api.stop());

const nested =
  '{ people(first: 100) { nodes { participations(first: 100) { nodes { participants(first: 100) { nodes { name } } } } } } }';

test('a query that may bring too much is refused with its cost, and nothing is read', async () => {
  const before = api.database.roundTrips;
  const { data, errors } = await api.ask(nested);
  expect(data).toBeUndefined();
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions).toEqual({ code: 'QUERY_TOO_COSTLY', cost: 1_010_100, limit: 250_000 });
  expect(errors?.[0]?.message).toMatch(/^this may bring 1010100 objects, and 250000 is the limit: ask for smaller/u);
  expect(api.database.roundTrips).toBe(before);
});

test.each([
  ['QUERY_TOO_DEEP', 15, `{ people { nodes ${'{ companions { node '.repeat(8)} { name } ${'} } '.repeat(8)} } }`],
  ['TOO_MANY_ALIASES', 30, `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: people { totalCount }`).join(' ')} }`],
  ['QUERY_TOO_LONG', 2_000, `{ people { nodes { ${'name '.repeat(2_000)} } } }`],
  ['TOO_MANY_DIRECTIVES', 30, `{ people ${'@include(if: true) '.repeat(31)} { totalCount } }`],
])('%s: the limit is %i', async (code, limit, query) => {
  const { data, errors } = await api.ask(query);
  expect(data).toBeUndefined();
  expect(errors?.[0]?.extensions).toMatchObject({ code, limit });
});

test('tools may ask for the whole schema', async () => {
  expect((await api.ask(getIntrospectionQuery({ inputValueDeprecation: true }))).errors).toBeUndefined();
});

test('a body of more bytes than the limit, or of a length that is not told, is not read', async () => {
  const service = await serve({ ...api, settings: { ...testSettings, bodySize: 1_000 }, log: silent });
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: `{ people { totalCount } } ${' '.repeat(1_000)}` });
  const long = await fetch(`${service.url}/graphql`, { method: 'POST', headers, body });
  expect(long.status).toBe(413);
  expect(await long.json()).toMatchObject({ errors: [{ extensions: { code: 'BODY_TOO_LARGE', limit: 1_000 } }] });
  const untold = new Promise<number | undefined>((resolve, reject) => {
    const sending = request(`${service.url}/graphql`, { method: 'POST', headers }, (answer) =>
      resolve(answer.statusCode),
    );
    sending.on('error', reject).write(body);
    sending.end();
  });
  expect(await untold).toBe(411);
  await service.close();
});

/** Takes Neo4j minutes, whatever is asked. */
const slowly = (database: Database): Database => ({
  ...database,
  read: (_cypher, _parameters, limits) =>
    database.read(
      '// slow\nUNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS x',
      {},
      limits,
    ),
});

async function slowStatements(): Promise<number> {
  const rows = await api.database.execute(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '// slow'",
  );
  return rows.length;
}

async function until(count: number): Promise<void> {
  for (let tries = 0; (await slowStatements()) !== count; tries += 1) {
    if (tries > 100) throw new Error(`still not ${count} slow statements`);
    await sleep(100);
  }
}

test('what takes too long is given up in Neo4j, and the client is told', async () => {
  const service = await serve({
    database: slowly(api.database),
    settings: { ...testSettings, timeout: 300 },
    log: silent,
  });
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: '{ people { totalCount } }' });
  const answer = await fetch(`${service.url}/graphql`, { method: 'POST', headers, body });
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_SLOW' } }] });
  await until(0);
  await service.close();
});

test('when the client goes away, its statement ends in Neo4j', async () => {
  const logged: string[] = [];
  const log = { ...silent, error: (message: string) => void logged.push(message) };
  const service = await serve({ database: slowly(api.database), settings: testSettings, log });
  const body = JSON.stringify({ query: '{ people { totalCount } }' });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const asking = request(`${service.url}/graphql`, { method: 'POST', headers }).on('error', () => undefined);
  asking.end(body);
  await until(1);
  asking.destroy();
  await until(0);
  expect(logged).toEqual([]);
  await service.close();
});
