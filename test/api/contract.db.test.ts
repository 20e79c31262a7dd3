/** The contract queries over HTTP, on the sample graph. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { toGlobalId } from '../../queries/parts/global-id.ts';
import { seed } from '../support/graph-seed.ts';
import * as contract from './contract-queries.ts';
import { type RunningApi, startApi } from './running-api.ts';
import { february, january, sampleGraph, signing, undatedArticle } from './sample-graph.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi(sampleGraph);
});
afterAll(() => api.stop());

const person = (id: string) => toGlobalId('Person', id);

test('who attended which meetings: newest first, in printed order, with the sentences', async () => {
  const { data, errors } = await api.ask(contract.attendance, { name: '林若川' });
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    people: {
      totalCount: 1,
      nodes: [
        {
          name: '林若川',
          isOfficial: true,
          positions: [
            { title: '书记', organization: { name: '中共临江区委' }, evidence: [{ quote: '区委书记林若川' }] },
          ],
          participations: {
            totalCount: 3,
            pageInfo: { hasNextPage: false },
            edges: [
              { role: 'CHAIRED', node: { date: '2021-02-01', place: null } },
              { role: 'LED', node: { date: '2021-02', type: 'CONDOLENCE' } },
              {
                ...{ role: 'CHAIRED', rank: null, evidence: [{ quote: '区委书记林若川主持会议' }] },
                node: {
                  ...{ date: '2021-01-04', place: { name: '区会议中心' } },
                  participants: {
                    edges: [
                      { role: 'CHAIRED', node: { name: '林若川' } },
                      { role: 'ATTENDED', rank: 1, node: { name: '周予安' } },
                      { role: 'ATTENDED', rank: 2, node: { name: '何见山' } },
                      { role: 'ATTENDED', rank: 3, node: { name: '苏砚秋' } },
                    ],
                  },
                },
              },
            ],
          },
        },
      ],
    },
  });
});

test('meetings by any combination: absent people were not there, talks are no meetings', async () => {
  const both = await api.ask(contract.meetings, { ids: [person('p1'), person('p3')] });
  expect(both.data).toMatchObject({
    events: {
      totalCount: 2,
      edges: [
        {
          node: {
            ...{ date: '2021-01-04', chairs: [{ name: '林若川' }], organizers: [{ name: '中共临江区委' }] },
            articles: [{ title: '临江区部署安全生产工作' }],
          },
        },
        { node: { date: '2021-02-01', organizers: [] } },
      ],
    },
  });
  const withAbsent = await api.ask(contract.meetings, { ids: [person('p1'), person('p2')] });
  expect(withAbsent.data).toMatchObject({ events: { totalCount: 1, edges: [{ node: { date: '2021-01-04' } }] } });
});

test("a company's appearances: one timeline, what has no date last", async () => {
  const { data } = await api.ask(contract.company, { name: '云州江禾食品有限公司' });
  expect(data).toMatchObject({
    organizations: {
      nodes: [
        {
          aliases: ['江禾食品'],
          appearances: {
            totalCount: 6,
            edges: [
              { kind: 'EVENT', date: '2021-02-19', node: { __typename: 'Event', type: 'SIGNING' } },
              { kind: 'FUNDING', date: '2021-02-20', node: { __typename: 'Organization', name: '青石县一中' } },
              { kind: 'MENTION', date: '2021-02-20', node: { __typename: 'Article', title: '江禾食品项目签约' } },
              { kind: 'POSITION', date: '2021-02-20', node: { __typename: 'Person', name: '何见山' } },
              { kind: 'PROJECT', date: '2021-02-20', node: { __typename: 'Project', investment: 3_300_000_000 } },
              { kind: 'AWARD', date: null, node: { __typename: 'Award', name: '全市先进单位' } },
            ],
          },
        },
      ],
    },
  });
});

test('how two things are connected: the shortest way first, never through an absence', async () => {
  const found = z.object({ paths: z.array(z.object({ length: z.int(), steps: z.array(z.unknown()) })) });
  const ends = { a: person('p2'), b: toGlobalId('Organization', 'o2') };
  const { paths } = await api.data(found, contract.paths, ends);
  expect(paths.map((path) => path.length)).toEqual([3, 4, 5]);
  expect(paths[0]?.steps).toMatchObject([
    {
      ...{ relation: 'ATTENDED', from: { name: '周予安' }, to: { name: '临江区安全生产例会' } },
      evidence: [{ quote: '周予安、何见山、苏砚秋出席会议' }],
    },
    { relation: 'ATTENDED', to: { name: '何见山' } },
    { relation: 'HOLDS_POSITION', to: { name: '云州江禾食品有限公司' } },
  ]);
});

test('who meets whom, a small event counting more', async () => {
  const { data } = await api.ask(contract.circle, { id: person('p1') });
  expect(data).toEqual({
    node: {
      companions: [
        {
          ...{ together: 2, node: { name: '何见山' }, firstSeen: '2021-01-04', lastSeen: '2021-02-01' },
          events: {
            nodes: [
              { name: '临江区安全生产例会', date: '2021-02-01' },
              { name: '临江区安全生产例会', date: '2021-01-04' },
            ],
          },
        },
        ...['周予安', '苏砚秋'].map((name) => ({
          ...{ together: 1, node: { name }, firstSeen: '2021-01-04', lastSeen: '2021-01-04' },
          events: { nodes: [{ name: '临江区安全生产例会', date: '2021-01-04' }] },
        })),
      ],
    },
  });
});

test('who held an office', async () => {
  const { data } = await api.ask(contract.office, { id: toGlobalId('Organization', 'o1') });
  expect(data).toEqual({
    node: {
      tenures: [{ title: '书记', firstSeen: '2021-01-05', lastSeen: '2021-02-02', person: { name: '林若川' } }],
    },
  });
});

test('who is usually there and was not: only where a closed list was printed, and after three such events', async () => {
  const series = [1, 2, 3, 4, 5].map((month) => ({
    label: 'Event' as const,
    properties: {
      ...{ id: `s${month}`, name: '北塘区周例会', aliases: [], type: 'meeting', date: `2022-0${month}-03` },
      ...{ attendance: month === 5 ? 'PARTIAL' : 'LISTED', series: '北塘区 周例会' },
    },
  }));
  const article = seedArticleOf();
  const proof = { evidence: [`${article}:0-4`], rules: ['a rule'], confidences: [1] };
  const tookPart = ['p2', 'p4'].flatMap((from) =>
    ['s1', 's2', 's3'].map((to) => ({ from, type: 'ATTENDED' as const, to, properties: proof })),
  );
  // Of the other nothing tells that there is an office to be there for.
  const office = { title: '科长', firstSeen: '2022-01-04', lastSeen: '2022-06-04' };
  const edges = [
    ...tookPart,
    { from: 'p4', type: 'HOLDS_POSITION' as const, to: 'o1', properties: { ...office, ...proof } },
  ];
  await seed(api.database, { nodes: series, edges });
  const ask = async (id: string) => (await api.ask(contract.absent, { id: toGlobalId('Event', id) })).data;
  expect(await ask('s4')).toEqual({ node: { usualButAbsent: [{ usualShare: 1, node: { name: '苏砚秋' } }] } });
  expect(await ask('s3')).toEqual({ node: { usualButAbsent: [] } });
  expect(await ask('s5')).toEqual({ node: { usualButAbsent: [] } });
});

const seedArticleOf = () => january.properties.id;

test('finding, in Chinese, by part of a name, an alias or a word of an article', async () => {
  const found = z.object({
    search: z.object({ totalCount: z.int(), edges: z.array(z.looseObject({ highlight: z.string() })) }),
  });
  const ask = (q: string) => api.data(found, contract.find, { q });
  expect((await ask('若川')).search.edges[0]).toMatchObject({
    ...{ score: 0.7, highlight: '林<mark>若川</mark>' },
    node: { __typename: 'Person', name: '林若川' },
  });
  expect((await ask('江禾食品')).search.edges[0]).toMatchObject({
    ...{ score: 0.9, highlight: '<mark>江禾食品</mark>' },
    node: { __typename: 'Organization', name: '云州江禾食品有限公司' },
  });
  const inText = await ask('捐款');
  expect(inText.search).toMatchObject({ totalCount: 1, edges: [{ score: 0.4, node: { __typename: 'Article' } }] });
  expect(inText.search.edges[0]?.highlight).toContain('<mark>捐款</mark>50万元');
});

test('one character finds too, and nothing is found twice', async () => {
  const { data } = await api.ask(contract.find, { q: '砚' });
  expect(data).toMatchObject({
    search: {
      totalCount: 2,
      edges: [
        { highlight: '苏<mark>砚</mark>秋', node: { __typename: 'Person' } },
        { node: { __typename: 'Article', id: toGlobalId('Article', january.properties.id) } },
      ],
    },
  });
});

test('every quote is the text between its offsets, also after a character of two units', async () => {
  const texts = new Map([january, february, signing, undatedArticle].map((x) => [x.properties.id, x.properties.text]));
  const schema = z.object({
    events: z.object({
      nodes: z.array(
        z.object({
          participants: z.object({
            edges: z.array(
              z.object({
                evidence: z
                  .array(
                    z.object({
                      quote: z.string(),
                      start: z.int(),
                      end: z.int(),
                      article: z.object({ id: z.string(), text: z.string() }),
                    }),
                  )
                  .min(1),
              }),
            ),
          }),
        }),
      ),
    }),
  });
  const query =
    '{ events(first: 50) { nodes { participants(roles: [CHAIRED, LED, ATTENDED, SPOKE_AT, SIGNED_AT, ABSENT_FROM]) { edges { evidence { quote start end article { id text } } } } } } }';
  const evidence = (await api.data(schema, query)).events.nodes.flatMap((node) =>
    node.participants.edges.flatMap((edge) => edge.evidence),
  );
  expect(evidence.length).toBeGreaterThan(10);
  for (const { quote, start, end, article } of evidence) {
    expect(quote).toBe(article.text.slice(start, end));
    expect([...texts.values()]).toContain(article.text);
  }
  expect(evidence.map((x) => x.quote)).toContain('周予安因事请假');
});
