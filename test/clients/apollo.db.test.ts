/** Apollo Client 4: typed answers, one cache entry for one thing, and pages that grow one list. */
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toGlobalId } from '../../queries/parts/global-id.ts';
import { type RunningApi, startApi } from '../api/running-api.ts';
import { sampleGraph } from '../api/sample-graph.ts';

let api: RunningApi;
let requests = 0;
let client: ApolloClient;
beforeAll(async () => {
  api = await startApi(sampleGraph);
  const counted: typeof fetch = (input, init) => {
    requests += 1;
    return fetch(input, init);
  };
  const entities = ['Person', 'Organization', 'Event', 'Project', 'Award', 'Place'];
  client = new ApolloClient({
    link: new HttpLink({ uri: `${api.service.url}/graphql`, fetch: counted }),
    cache: new InMemoryCache({
      possibleTypes: { Entity: entities, Node: [...entities, 'Article'] },
      typePolicies: { Query: { fields: { events: relayStylePagination(['filter', 'orderBy']) } } },
    }),
  });
});
afterAll(async () => {
  client.stop();
  await api.stop();
});

const events = gql`query Events($after: String) {
  events(orderBy: DATE_ASC, first: 2, after: $after) { totalCount edges { cursor node { id name } } pageInfo { hasNextPage endCursor } }
}`;

interface Events {
  readonly events: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

test('fetchMore goes on where the list ended, and the cache holds one list', async () => {
  const { data } = await client.query<Events>({ query: events });
  const watched = client.watchQuery<Events>({ query: events });
  const watching = watched.subscribe(() => undefined);
  for (let pageInfo = data?.events.pageInfo; pageInfo?.hasNextPage; ) {
    const more = await watched.fetchMore({ variables: { after: pageInfo.endCursor } });
    pageInfo = more.data?.events.pageInfo;
  }
  watching.unsubscribe();
  const whole = client.readQuery<Events>({ query: events });
  expect(whole?.events.edges).toHaveLength(5);
  expect(new Set(whole?.events.edges.map(({ node }) => node.id)).size).toBe(5);
  expect(requests).toBe(3);
});

test('a thing that was read is not read again, under whatever field it came', async () => {
  const id = toGlobalId('Person', 'p1');
  const byId = gql`query ById($id: ID!) { node(id: $id) { id ... on Person { name isOfficial } } }`;
  await client.query({ query: byId, variables: { id } });
  expect(client.cache.extract()).toMatchObject({
    [`Person:${id}`]: { __typename: 'Person', name: '林若川', isOfficial: true },
  });
  const before = requests;
  await client.query({ query: byId, variables: { id } });
  expect(requests).toBe(before);
});

test('errors come as errors, with their codes', async () => {
  const bad = gql`{ people(first: 1000) { totalCount } }`;
  await expect(client.query({ query: bad })).rejects.toMatchObject({
    errors: [{ message: 'first: must be from 0 to 100, not 1000', extensions: { code: 'BAD_USER_INPUT' } }],
  });
});
