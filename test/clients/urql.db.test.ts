/** urql with graphcache, which knows the schema: one entry for one thing, pages joined, partial answers from the cache. */
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type RunningApi, startApi } from '../api/running-api.ts';
import { sampleGraph } from '../api/sample-graph.ts';

let api: RunningApi;
let requests = 0;
let client: Client;
const warned = vi.spyOn(console, 'warn');
beforeAll(async () => {
  api = await startApi(sampleGraph);
  const answer = await fetch(`${api.service.url}/graphql`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  const { data }: { data: IntrospectionQuery } = JSON.parse(await answer.text());
  client = new Client({
    url: `${api.service.url}/graphql`,
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        schema: data,
        keys: { PageInfo: () => null, Evidence: () => null, Companion: () => null, Position: () => null },
        resolvers: { Query: { events: relayPagination() } },
      }),
      fetchExchange,
    ],
    fetch: (input, init) => {
      requests += 1;
      return fetch(input, init);
    },
  });
});
afterAll(() => api.stop());

const page = gql`query ($after: String) { events(orderBy: DATE_DESC, first: 2, after: $after) {
  edges { cursor node { id name participants(first: 10) { edges { role node { id name } } } } } pageInfo { hasNextPage endCursor } } }`;

test('pages join into one list, and what is cached is answered without asking', async () => {
  let after: string | null = null;
  let names: string[] = [];
  for (let asked = 0; asked < 3; asked += 1) {
    const { data, error } = await client.query(page, { after }).toPromise();
    expect(error).toBeUndefined();
    names = data.events.edges.map((edge: { node: { name: string } }) => edge.node.name);
    after = data.events.pageInfo.endCursor;
  }
  expect(names).toHaveLength(5);
  const before = requests;
  const again = await client.query(page, { after: null }).toPromise();
  expect(again.data.events.edges.length).toBeGreaterThanOrEqual(5);
  expect(requests).toBe(before);
  expect(warned.mock.calls).toEqual([]);
});

test('things of any kind are told apart by the schema', async () => {
  const { data, error } = await client
    .query(
      gql`query ($q: String!) { search(query: $q) { edges { score node { __typename id ... on Entity { name } } } } }`,
      {
        q: '若川',
      },
    )
    .toPromise();
  expect(error).toBeUndefined();
  expect(data.search.edges[0].node).toMatchObject({ __typename: 'Person', name: '林若川' });
});
