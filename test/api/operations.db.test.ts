/** Stored operations: every contract query by its name, and nothing else where the settings say so. */
import { createHash } from 'node:crypto';
import { getVariableValues, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toGlobalId } from '../../queries/parts/global-id.ts';
import { compile } from '../../src/api/compiled.ts';
import { readOperations } from '../../src/api/operations.ts';
import { createSchema } from '../../src/api/schema.ts';
import { serve } from '../../src/api/server.ts';
import { queriesIn } from '../contract/queries.ts';
import * as contract from './contract-queries.ts';
import { type RunningApi, silent, startApi, testSettings } from './running-api.ts';
import { sampleGraph } from './sample-graph.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi(sampleGraph);
});
afterAll(() => api.stop());

const operations = readOperations();
const id = (label: string, key: string) => toGlobalId(label, key);
const post = async (url: string, content: object) => {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(content) });
};

const variables: Readonly<Record<string, object>> = {
  attendance: { name: '林若川', from: '2020-12-01', to: '2021-12-31' },
  meetings: { ids: [id('Person', 'p1')], from: '2020-12-01', to: '2021-02-28', text: '安全生产' },
  company: { name: '云州江禾食品有限公司' },
  path: { a: id('Person', 'p2'), b: id('Organization', 'o2') },
  circle: { id: id('Person', 'p1') },
  office: { id: id('Organization', 'o1'), title: '书记' },
  absent: { id: id('Event', 'e1') },
  find: { q: '若川' },
};

test('there is one for each contract query, and it fits the schema', () => {
  const named = queriesIn(Object.values(contract).join('\n'));
  expect([...operations.keys()].sort()).toEqual(Object.keys(variables).sort());
  const schema = createSchema();
  for (const [name, text] of operations) {
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    expect(compile(schema, document)).not.toBeNull();
    const [operation] = document.definitions;
    if (operation?.kind !== 'OperationDefinition') throw new Error(`${name} is no operation`);
    expect(operation.name?.value.toLowerCase()).toBe(name);
    expect(
      getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables[name] }).errors,
    ).toBeUndefined();
  }
  expect(named('Attendance')).toContain('participations');
});

test.each(Object.entries(variables))('%s answers by its name as by its text', async (name, given) => {
  const stored = await (await post(api.service.url, { documentId: name, variables: given })).json();
  const whole = await (await post(api.service.url, { query: operations.get(name), variables: given })).json();
  expect(stored).toEqual(whole);
  expect(stored).not.toHaveProperty('errors');
});

test('by its digest, in an address too, and as Apollo asks', async () => {
  const sha256Hash = createHash('sha256')
    .update(operations.get('find') ?? '')
    .digest('hex');
  const expected = await (await post(api.service.url, { documentId: 'find', variables: { q: '若川' } })).json();
  const inAddress = new URLSearchParams({ documentId: `sha256:${sha256Hash}`, variables: '{"q":"若川"}' });
  expect(await (await fetch(`${api.service.url}/graphql?${inAddress}`)).json()).toEqual(expected);
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  expect(await (await post(api.service.url, { variables: { q: '若川' }, extensions })).json()).toEqual(expected);
});

test('what is not stored is refused, everywhere or where the settings say so', async () => {
  const unknown = await (await post(api.service.url, { documentId: 'nothing' })).json();
  expect(unknown).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
  const settings = { ...testSettings, storedOnly: true };
  const service = await serve({ ...api, settings, log: silent });
  const own = await (await post(service.url, { query: '{ people { totalCount } }' })).json();
  expect(own).toMatchObject({ errors: [{ extensions: { code: 'STORED_OPERATIONS_ONLY' } }] });
  const stored = await (await post(service.url, { documentId: 'find', variables: { q: '若川' } })).json();
  expect(stored).not.toHaveProperty('errors');
  await service.close();
});

test('each is asked beforehand about something that is there, so that the next is answered in one round trip', async () => {
  expect((await api.service.prepare()).sort()).toEqual([...operations.keys()].sort());
  const before = api.database.roundTrips;
  const query = operations.get('attendance') ?? '';
  expect((await api.ask(query, { name: '林若川' })).errors).toBeUndefined();
  expect(api.database.roundTrips - before).toBe(1);
});

test('who asks meanwhile is not told to ask for less', async () => {
  const service = await serve({ ...api, settings: { ...testSettings, timeout: 0 }, log: silent });
  const find = async () => (await post(service.url, { documentId: 'find', variables: { q: '若川' } })).json();
  const prepared = service.prepare();
  expect(await find()).not.toHaveProperty('errors');
  await prepared;
  expect(await find()).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_SLOW' } }] });
  await service.close();
});
