/** Documents that come again are compiled, and nobody can tell from the answer. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toGlobalId } from '../../queries/parts/global-id.ts';
import { createSchema } from '../../src/api/schema.ts';
import { randomQueries } from '../support/random-query.ts';
import { type RunningApi, startApi } from './running-api.ts';
import { sampleGraph } from './sample-graph.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi(sampleGraph);
});
afterAll(() => api.stop());

/** So often asked, a document is compiled. */
const TIMES = 5;

async function answers(query: string, variables?: Record<string, unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for (let times = 0; times < TIMES; times += 1) {
    const response = await fetch(`${api.service.url}/graphql`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify({ query, variables }),
    });
    all.push(await response.json());
  }
  return all;
}

test('random queries are answered alike, executed and compiled', { timeout: 120_000 }, async () => {
  const ids = sampleGraph.nodes.map(({ label, properties: { id } }) => String(toGlobalId(label, id)));
  const next = randomQueries(createSchema(), { ids, seed: 11 });
  let data = 0;
  for (let asked = 0; asked < 60; asked += 1) {
    const query = next();
    const [first, ...others] = await answers(query);
    if (typeof first !== 'object' || first === null || 'errors' in first) continue;
    data += 1;
    for (const other of others) expect(other, query).toEqual(first);
  }
  expect(data).toBeGreaterThan(8);
});

test.each([
  ['in the text', 'query { events(filter: { types: [MEETING] }, first: 3) { nodes { type articles { kind } } } }', {}],
  [
    'as variables',
    'query($t: [EventType!], $k: [ThingKind!]!) { events(filter: { types: $t }, first: 3) { nodes { type } } search(query: "林", kinds: $k) { edges { node { __typename } } } }',
    { t: ['MEETING'], k: ['PERSON'] },
  ],
  [
    'by default',
    'query($t: [EventType!] = [MEETING]) { events(filter: { types: $t }, first: 3) { nodes { type } } }',
    {},
  ],
  ['of the schema', '{ __type(name: "EventType") { kind enumValues { name } } }', {}],
])('kinds of things %s', async (_, query, variables) => {
  const [first, ...others] = await answers(query, variables);
  expect(first).not.toHaveProperty('errors');
  for (const other of others) expect(other).toEqual(first);
});

test('a kind that there is not is told as one', async () => {
  const query = 'query($t: [EventType!]) { events(filter: { types: $t }, first: 1) { totalCount } }';
  for (let times = 0; times < TIMES; times += 1) await answers(query, { t: ['MEETING'] });
  const [told] = await answers(query, { t: ['PARTY'] });
  expect(told).toMatchObject({ errors: [{ message: expect.stringMatching(/"PARTY".*EventType/u) }] });
});
