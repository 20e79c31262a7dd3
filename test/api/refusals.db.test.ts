/** What cannot be understood is refused with a reason; what goes wrong inside is not shown. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { toGlobalId } from '../../queries/parts/global-id.ts';
import { serve } from '../../src/api/server.ts';
import { connect } from '../../src/graph/database.ts';
import { type RunningApi, silent, startApi, testSettings } from './running-api.ts';
import { sampleGraph } from './sample-graph.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi(sampleGraph);
});
afterAll(() => api.stop());

const p1 = toGlobalId('Person', 'p1');

test.each([
  ['people(filter: {})', /filter: has no condition/u],
  ['people(filter: { name: null })', /filter: has no condition/u],
  ['people(filter: { name: {} })', /filter\.name: must have exactly one/u],
  ['people(filter: { name: { eq: "" } })', /filter\.name\.eq: must not be empty/u],
  ['people(filter: { name: { eq: "林", contains: "川" } })', /exactly one/u],
  ['people(first: 101)', /first: must be from 0 to 100, not 101/u],
  ['people(first: -1)', /first: must be from 0 to 100, not -1/u],
  ['people(first: 1, last: 1)', /first and last cannot be given together/u],
  ['people(after: "x")', /is not a cursor/u],
  ['people(filter: { organization: "x" })', /filter\.organization: "x" is not a global id/u],
  [`people(filter: { organization: "${p1}" })`, /is the id of a thing of type Person, not Organization/u],
  ['events(filter: { types: [] })', /filter\.types: must not be empty/u],
  ['events(filter: { types: [PARTY] })', /"PARTY" does not exist in "EventType"/u],
  ['events(filter: { date: { from: "2021-03", to: "2021-02" } })', /filter\.date: from must not be after to/u],
  ['events(filter: { date: {} })', /filter\.date: must have from, to or both/u],
  ['events(filter: { date: { from: "2021-02-30" } })', /"2021-02-30" is not a date/u],
  ['events(filter: { attendedByAll: [] })', /filter\.attendedByAll: must not be empty/u],
  [`events(filter: { attendedByAll: ["${p1}"], attendedByNone: ["${p1}"] })`, /no event can match/u],
  ['events(filter: { text: " " })', /filter\.text: must not be empty/u],
  ['projects(filter: { investment: { min: 2, max: 1 } })', /min must not exceed max/u],
  ['projects(filter: { investment: { min: 1.5 } })', /whole number/u],
  ['events(filter: { roles: [CHAIRED] })', /filter\.roles: says how people were there, so it needs attendedByAll/u],
  [`events(filter: { attendedByAny: ["${p1}"], roles: [ABSENT_FROM] })`, /are no ways of being there/u],
  ['people(filter: { pinyin: "林" })', /filter\.pinyin: must be pinyin or initials in Latin letters/u],
  ['people(filter: { date: {} })', /filter\.date: must have from, to or both/u],
  [`awards(filter: { recipient: "${toGlobalId('Event', 'e1')}" })`, /of type Event, not Person or/u],
  ['search(query: "")', /query: must not be empty/u],
])('%s is refused', async (field, reason) => {
  const { errors } = await api.ask(`{ ${field} { totalCount } }`);
  expect(errors?.[0]?.message).toMatch(reason);
});

test('a cursor of another order is refused', async () => {
  const { data } = await api.ask('{ events(orderBy: DATE_ASC, first: 1) { pageInfo { endCursor } } }');
  const cursor = JSON.stringify(data).match(/"endCursor":"([^"]+)"/u)?.[1];
  const { errors } = await api.ask(`{ events(orderBy: DATE_DESC, after: "${cursor}") { totalCount } }`);
  expect(errors?.[0]?.message).toMatch(/another list or order/u);
});

test('an unknown id is null, a malformed one an error', async () => {
  const unknown = toGlobalId('Person', 'nobody');
  expect((await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id: unknown })).data).toEqual({ node: null });
  const many = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [p1, unknown, p1] });
  expect(many.data).toEqual({ nodes: [{ id: p1 }, null, { id: p1 }] });
  const { errors } = await api.ask('{ node(id: "林若川") { id } }');
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});

test('an error inside is masked by an id that stands in the log', async () => {
  await api.database.execute("MATCH (e:Event {id: 'e5'}) SET e.type = 'no such type'");
  const { errors } = await api.ask('{ events { nodes { name } } }');
  await api.database.execute("MATCH (e:Event {id: 'e5'}) SET e.type = 'condolence'");
  expect(errors?.[0]?.message).toMatch(/^something went wrong here; the log has it under /u);
  expect(errors?.[0]?.message).not.toContain('type');
  const entry = api.logged.find((line) => line.details['id'] === errors?.[0]?.extensions?.['id']);
  expect(entry?.message).toContain('event/events');
});

test('without its database the service says so, and that it is alive', async () => {
  const nowhere = connect({ uri: 'bolt://127.0.0.1:1', username: null, password: null, database: null });
  const settings = testSettings;
  const service = await serve({ database: nowhere, settings, log: silent });
  const body = JSON.stringify({ query: '{ people { totalCount } }' });
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
  expect((await fetch(`${service.url}/readyz`)).status).toBe(503);
  expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
  await service.close();
  await nowhere.close();
});

test('a port in use is one clear error', async () => {
  const port = Number(new URL(api.service.url).port);
  const settings = { ...testSettings, port };
  await expect(serve({ database: api.database, settings, log: silent })).rejects.toThrow(
    new RegExp(`^port ${port} of 127\\.0\\.0\\.1 is in use`, 'u'),
  );
});

test('a browser gets the editor, with nothing from elsewhere', async () => {
  const html = await (await fetch(`${api.service.url}/graphql`, { headers: { accept: 'text/html' } })).text();
  expect(html).toContain('GraphiQL');
  expect(html).not.toMatch(/(?:src|href)="https?:/u);
  expect((await fetch(`${api.service.url}/readyz`)).status).toBe(200);
});

test('stopping lets a running request end', async () => {
  const settings = testSettings;
  const service = await serve({ database: api.database, settings, log: silent });
  const body = JSON.stringify({ query: '{ events(first: 100) { nodes { mentions { nodes { text } } } } }' });
  const before = api.database.roundTrips;
  const running = fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  await vi.waitFor(() => expect(api.database.roundTrips).toBeGreaterThan(before), { interval: 1 });
  await service.close();
  expect((await running).status).toBe(200);
  await expect(fetch(`${service.url}/healthz`)).rejects.toThrow();
});
