/** Two ways to the same list: of those with very many events the newest are read from indexes. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { toGlobalId } from '../../queries/parts/global-id.ts';
import { looking, newest } from '../../queries/person/participations.ts';
import { seed } from '../support/graph-seed.ts';
import { type RunningApi, startApi } from './running-api.ts';
import { january, sampleGraph } from './sample-graph.ts';

const proof = { evidence: [`${january.properties.id}:0-3`], rules: ['a rule'], confidences: [1] };
const dates = ['2023', '2023-01', '2023-01-05', '2023-01-05', '2023-02-10', null, '2022-12-31', null];
const types = ['ATTENDED', 'CHAIRED', 'ABSENT_FROM'] as const;

let api: RunningApi;
beforeAll(async () => {
  api = await startApi(sampleGraph);
  await seed(api.database, {
    nodes: dates.map((date, n) => ({
      label: 'Event',
      properties: { id: `w${n}`, name: `例会${n}`, aliases: [], type: n % 2 === 0 ? 'meeting' : 'talk', date },
    })),
    edges: dates.flatMap((_, n) =>
      types.map((type) => ({ from: 'p1', type, to: `w${n}`, properties: proof })).slice(0, 1 + (n % 3)),
    ),
  });
});
afterAll(() => api.stop());

const roles = { roles: [...types], types: null, date: null, organization: null };
const all = {
  above: null,
  below: null,
  descending: true,
  limit: 100,
  undated: '',
  stated: true,
  reasons: true,
  fields: null,
} as const;

test.each([
  ['everything', {}],
  ['the first three', { limit: 3 }],
  ['one role', { roles: ['CHAIRED'] }],
  ['one type of event', { types: ['talk'] }],
  ['a span of time', { date: { from: '2023-01', to: '2023-01-31' } }],
  ['a year', { date: { from: '2023', to: '2023-12-31' } }],
  ['what comes after a cursor', { below: '2023-01-05 w3 CHAIRED', limit: 4 }],
  ['what comes before a cursor', { above: '2023 w0 ATTENDED' }],
  ['what comes after one without a date', { below: ' w7 ATTENDED' }],
])('%s', async (_, asked) => {
  const parameters = { ...roles, ...all, ...asked };
  const looked = await looking.run(api.database, ['p1', 'p2'], parameters);
  const indexed = await newest.run(api.database, ['p1', 'p2'], parameters);
  expect(looked.length).toBeGreaterThan(0);
  expect(indexed).toEqual(looked);
});

test("only one organization's events, counted alike", async () => {
  const shape = z.object({
    node: z.object({
      participations: z.object({
        totalCount: z.int(),
        edges: z.array(z.object({ role: z.string(), node: z.object({ name: z.string() }) })),
      }),
    }),
  });
  const query = `query($id: ID!, $organization: ID!) { node(id: $id) { ... on Person {
    participations(organization: $organization, first: 1, orderBy: DATE_ASC) { totalCount edges { role node { name } } } } } }`;
  const of = (person: string, organization: string) =>
    api.data(shape, query, {
      id: toGlobalId('Person', person),
      organization: toGlobalId('Organization', organization),
    });
  expect((await of('p1', 'o1')).node.participations).toEqual({
    totalCount: 1,
    edges: [{ role: 'CHAIRED', node: { name: '临江区安全生产例会' } }],
  });
  expect((await of('p3', 'o2')).node.participations.totalCount).toBe(1);
  expect((await of('p1', 'o2')).node.participations.totalCount).toBe(0);
});
