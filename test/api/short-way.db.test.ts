/** A question that comes again goes a shorter way, and nobody can tell from the answer. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApi, startApi } from './running-api.ts';
import { sampleGraph } from './sample-graph.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi(sampleGraph, { origins: ['https://pages.example'] });
});
afterAll(() => api.stop());

const TIMES = 6;
const query = 'query People($first: Int) { people(first: $first) { totalCount nodes { id name } } }';

async function ask(body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${api.service.url}/graphql`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
    body: JSON.stringify(body),
  });
  const { status } = response;
  return {
    ...{
      status,
      type: response.headers.get('content-type'),
      cors: response.headers.get('access-control-allow-origin'),
    },
    text: await response.text(),
  };
}

/** What is told of errors; where they stand in the document is told at first only. */
const told = (text: string) => text.replaceAll(/"locations":\[.*?\],/gu, '').length;

const asked: readonly (readonly [string, object, Record<string, string>])[] = [
  ['an answer', { query, variables: { first: 3 } }, {}],
  ['as clients ask', { query, operationName: 'People', extensions: { clientLibrary: { name: 'a' } } }, {}],
  ['in the newer media type', { query }, { accept: 'application/graphql-response+json, application/json;q=0.9' }],
  ['for a page of another origin', { query }, { origin: 'https://pages.example' }],
  ['an argument that is wrong', { query, variables: { first: 1_000 } }, {}],
  ['a variable of another type', { query, variables: { first: 'three' } }, {}],
  [
    'the same in the newer media type',
    { query, variables: { first: 'three' } },
    { accept: 'application/graphql-response+json' },
  ],
  ['an operation that is not there', { query, operationName: 'Nobody' }, {}],
  ['variables that are none', { query, variables: [] }, {}],
];

test.each(asked)('%s', async (_, body, headers) => {
  const first = await ask(body, headers);
  for (let times = 1; times < TIMES; times += 1) {
    const { text, ...rest } = await ask(body, headers);
    const { text: before, ...same } = first;
    expect(rest).toEqual(same);
    expect(told(text)).toBe(told(before));
  }
});

test('what is too costly with these variables is refused, however often it was asked with others', async () => {
  const deep = `query($n: Int) { people(first: $n) { nodes { participations(first: $n) { nodes { participants(first: $n) { nodes { name } } } } } } }`;
  for (let times = 0; times < TIMES; times += 1)
    expect((await ask({ query: deep, variables: { n: 2 } })).status).toBe(200);
  expect((await ask({ query: deep, variables: { n: 100 } })).text).toContain('QUERY_TOO_COSTLY');
});

test('a body that comes in pieces is read whole', async () => {
  const long = { query, variables: { first: 3, more: 'x'.repeat(200_000) } };
  const short = await ask({ query, variables: { first: 3 } });
  for (let times = 0; times < 3; times += 1) expect((await ask(long)).text).toBe(short.text);
});

test('what is asked for at once is answered apart', async () => {
  const sizes = Array.from({ length: 40 }, (_, n) => 1 + (n % 3));
  const answers = await Promise.all(sizes.map((first) => ask({ query, variables: { first } })));
  const counted = answers.map(({ text }) => text.split('"name"').length - 1);
  expect(counted).toEqual(sizes);
});
