/** Figures, and finding by sound, on the sample graph. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { toGlobalId } from '../../queries/parts/global-id.ts';
import * as contract from './contract-queries.ts';
import { type RunningApi, startApi } from './running-api.ts';
import { sampleGraph } from './sample-graph.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi(sampleGraph);
});
afterAll(() => api.stop());

const figures = 'events perMonth { month events } byType { type events }';

test('how many events a month and of which types; what has no month is in none', async () => {
  const { data } = await api.ask(`{ statistics { ${figures} } }`);
  expect(data).toEqual({
    statistics: {
      events: 5,
      perMonth: [
        { month: '2021-01', events: 1 },
        { month: '2021-02', events: 3 },
      ],
      byType: [
        { type: 'MEETING', events: 2 },
        ...['CONDOLENCE', 'SIGNING', 'TALK'].map((type) => ({ type, events: 1 })),
      ],
    },
  });
});

test('who and which organizations had a part in the most, within a span and of some types', async () => {
  const { data } = await api.ask(`{ statistics(from: "2021-01", to: "2021-02-18", types: [MEETING, SIGNING]) { events
    people(first: 2) { events node { name isOfficial } } organizations(kinds: [PARTY]) { events node { name } } } }`);
  expect(data).toEqual({
    statistics: {
      events: 2,
      people: [
        { events: 2, node: { name: '林若川', isOfficial: true } },
        { events: 2, node: { name: '何见山', isOfficial: false } },
      ],
      organizations: [{ events: 1, node: { name: '中共临江区委' } }],
    },
  });
});

test('which two were together at the most, and which officials were where a company or office appears', async () => {
  const { data } = await api.ask(`{
    statistics { pairs(first: 2) { together weight people { name } } }
    organizations(filter: { name: { eq: "中共临江区委" } }) { nodes { appearances { edges { kind officials(first: 5) { name } } } } } }`);
  expect(data).toEqual({
    statistics: {
      pairs: [
        { together: 2, weight: expect.closeTo(4 / 3), people: [{ name: '林若川' }, { name: '何见山' }] },
        { together: 1, weight: expect.closeTo(1 / 3), people: [{ name: '林若川' }, { name: '周予安' }] },
      ],
    },
    organizations: {
      nodes: [
        {
          appearances: {
            edges: [
              { kind: 'POSITION', officials: [] },
              { kind: 'EVENT', officials: [{ name: '林若川' }, { name: '周予安' }] },
            ],
          },
        },
      ],
    },
  });
});

test('of a person, each event once, roles apart, absence only where it is asked for', async () => {
  const query = `query ($id: ID!, $roles: [PersonRole!]) { node(id: $id) { ... on Person {
    statistics(roles: $roles) { ${figures} byRole { role events } } } } }`;
  const ask = async (id: string, roles?: string[]) =>
    (await api.ask(query, { id: toGlobalId('Person', id), roles })).data;
  expect(await ask('p3')).toEqual({
    node: {
      statistics: {
        events: 3,
        perMonth: [
          { month: '2021-01', events: 1 },
          { month: '2021-02', events: 2 },
        ],
        byType: [
          { type: 'MEETING', events: 2 },
          { type: 'SIGNING', events: 1 },
        ],
        byRole: [
          { role: 'ATTENDED', events: 2 },
          { role: 'SIGNED_AT', events: 1 },
          { role: 'SPOKE_AT', events: 1 },
        ],
      },
    },
  });
  expect(await ask('p2')).toMatchObject({ node: { statistics: { events: 1 } } });
  expect(await ask('p2', ['ABSENT_FROM'])).toMatchObject({
    node: { statistics: { events: 1, byRole: [{ role: 'ABSENT_FROM', events: 1 }] } },
  });
});

const found = z.object({
  search: z.object({
    totalCount: z.int(),
    edges: z.array(
      z.object({ score: z.number(), highlight: z.string(), node: z.looseObject({ name: z.string().optional() }) }),
    ),
  }),
});

test.each([
  ['linruochuan', '林若川'],
  ['lin ruo chuan', '林若川'],
  ['lrc', '林若川'],
  ['ruochuan', '林若川'],
  ['jhsp', '云州江禾食品有限公司'],
  ['lengl', '冷链园项目'],
  ['qsxyz', '青石县一中'],
])('%s finds by sound', async (q, name) => {
  const { search } = await api.data(found, contract.find, { q });
  expect(search.totalCount).toBe(search.edges.length);
  expect(search.edges[0]).toMatchObject({ score: 0.55, highlight: `<mark>${name}</mark>`, node: { name } });
});

test('a sound is no wildcard, and what is found by its letters is not found by its sound too', async () => {
  for (const q of ['*', 'l*', 'lin~', 'uochuan', 'zz'])
    expect((await api.data(found, contract.find, { q })).search.totalCount).toBe(0);
});
