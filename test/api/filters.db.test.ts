/** Every condition lets through what it should; counts agree with lists; neighbours and mentions read both ways. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { toGlobalId } from '../../queries/parts/global-id.ts';
import { type RunningApi, startApi } from './running-api.ts';
import { sampleGraph } from './sample-graph.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi(sampleGraph);
});
afterAll(() => api.stop());

const id = (label: string, key: string) => toGlobalId(label, key);
const [p1, p2, p4, o1, o2, l1] = [
  ...[id('Person', 'p1'), id('Person', 'p2'), id('Person', 'p4')],
  ...[id('Organization', 'o1'), id('Organization', 'o2'), id('Place', 'l1')],
];
const found = z.record(z.string(), z.object({ totalCount: z.int(), nodes: z.array(z.object({ name: z.string() })) }));

test.each([
  ['people(filter: { name: { eq: "周予安" } })', ['周予安', '周予安']],
  ['people(filter: { name: { eq: "周予安" }, official: true })', ['周予安']],
  ['people(filter: { anyName: { eq: "若川同志" } })', ['林若川']],
  ['people(filter: { name: { eq: "若川同志" } })', []],
  ['people(filter: { anyName: { contains: "砚" } })', ['苏砚秋']],
  ['people(filter: { name: { startsWith: "何" } })', ['何见山']],
  [`people(filter: { organization: "${o2}" })`, ['何见山']],
  ['people(filter: { title: "书记" })', ['林若川']],
  [`people(filter: { title: "书记", organization: "${o2}" })`, []],
  ['people(filter: { pinyin: "linruochuan" })', ['林若川']],
  ['people(filter: { pinyin: "Lín Ruòchuān" })', ['林若川']],
  ['people(filter: { pinyin: "zya" }, orderBy: NAME_DESC)', ['周予安', '周予安']],
  ['people(filter: { pinyin: "ruoch" })', ['林若川']],
  ['people(filter: { pinyin: "uochuan" })', []],
  ['people(filter: { pinyin: "rctz" })', ['林若川']],
  [`people(filter: { organization: "${o1}", date: { from: "2021-01-20", to: "2021-01-25" } })`, ['林若川']],
  [`people(filter: { organization: "${o1}", date: { from: "2021-02-03" } })`, []],
  ['people(filter: { title: "负责人", date: { from: "2021-02", to: "2021-03" } })', ['何见山']],
  ['places(filter: { anyName: { contains: "会议" } })', ['区会议中心']],
  ['places(filter: { name: { eq: "会议中心" } })', []],
  [`awards(filter: { recipient: "${o2}" })`, ['全市先进单位']],
  [`awards(filter: { recipient: "${p1}" })`, []],
  ['awards', ['全市先进单位']],
  [
    `events(filter: { attendedByAny: ["${p1}"], roles: [CHAIRED] }, orderBy: DATE_ASC)`,
    ['临江区安全生产例会', '临江区安全生产例会'],
  ],
  [`events(filter: { attendedByAll: ["${p1}"], roles: [LED, ATTENDED] }, orderBy: DATE_ASC)`, ['走访慰问', '座谈会']],
  [`events(filter: { organization: "${o2}" })`, ['冷链园项目签约仪式']],
  [`events(filter: { organization: "${o1}" })`, ['临江区安全生产例会']],
  [`events(filter: { project: "${id('Project', 'j1')}" })`, ['冷链园项目签约仪式']],
  ['organizations(filter: { kinds: [SCHOOL, PARTY] })', ['中共临江区委', '青石县一中']],
  ['organizations(filter: { anyName: { startsWith: "江禾" } })', ['云州江禾食品有限公司']],
  ['organizations(orderBy: NAME_DESC)', ['青石县一中', '云州江禾食品有限公司', '中共临江区委']],
  ['projects(filter: { investment: { min: 3300000000 }, statuses: [SIGNED] })', ['冷链园项目']],
  ['projects(filter: { investment: { max: 3299999999 } })', []],
  [`projects(filter: { owner: "${o2}" }, orderBy: INVESTMENT_DESC)`, ['冷链园项目']],
  [
    'events(filter: { types: [MEETING, TALK] }, orderBy: DATE_ASC)',
    ['临江区安全生产例会', '临江区安全生产例会', '座谈会'],
  ],
  [
    'events(filter: { date: { from: "2021-02", to: "2021-02" } }, orderBy: DATE_ASC)',
    ['走访慰问', '临江区安全生产例会', '冷链园项目签约仪式'],
  ],
  ['events(filter: { date: { from: "2021-02-02", to: "2021-02-28" } })', ['冷链园项目签约仪式']],
  [`events(filter: { attendedByAny: ["${p2}", "${p4}"] })`, ['临江区安全生产例会']],
  [
    `events(filter: { attendedByAll: ["${p1}"], attendedByNone: ["${p2}"] }, orderBy: DATE_ASC)`,
    ['走访慰问', '临江区安全生产例会', '座谈会'],
  ],
  [`events(filter: { organizer: "${o1}" })`, ['临江区安全生产例会']],
  [`events(filter: { place: "${l1}" })`, ['临江区安全生产例会']],
  ['events(filter: { text: "冷链园" })', ['冷链园项目签约仪式']],
  ['events(filter: { text: "捐款" })', ['冷链园项目签约仪式']],
])('%s', async (field, expected) => {
  const data = await api.data(found, `{ ${field} { totalCount nodes { name } } }`);
  const [list] = Object.values(data);
  expect(list?.nodes.map((node) => node.name)).toEqual(expected);
  expect(list?.totalCount).toBe(expected.length);
});

test('articles by date, paper and words, those without a date last', async () => {
  const schema = z.record(
    z.string(),
    z.object({ totalCount: z.int(), nodes: z.array(z.object({ title: z.string() })) }),
  );
  const ask = async (args: string) => {
    const [list] = Object.values(await api.data(schema, `{ articles${args} { totalCount nodes { title } } }`));
    expect(list?.totalCount).toBe(list?.nodes.length);
    return list?.nodes.map((node) => node.title);
  };
  expect(await ask('')).toEqual(['江禾食品项目签约', '例会部署春季工作', '临江区部署安全生产工作', '旧闻一则']);
  expect(await ask('(filter: { date: { to: "2021-01" } })')).toEqual(['临江区部署安全生产工作']);
  expect(await ask('(filter: { text: "安全生产" }, orderBy: DATE_ASC)')).toEqual([
    '临江区部署安全生产工作',
    '例会部署春季工作',
  ]);
  expect(await ask('(filter: { text: "33亿" })')).toEqual(['江禾食品项目签约']);
  expect(await ask('(filter: { publication: "江南晨报" })')).toEqual([]);
});

test('what an entity shares with every other: mentions, when it was seen, its neighbours', async () => {
  const { data } = await api.ask(
    `query ($p: ID!, $o: ID!) {
      person: node(id: $p) { ... on Entity { firstSeen lastSeen articles { title }
        mentions(orderBy: DATE_ASC, first: 2) { totalCount edges { node { title } evidence { quote } } } } }
      company: node(id: $o) { ... on Entity {
        neighbours(relations: [FUNDED, HOLDS_POSITION]) { totalCount
          edges { relation direction amount what title node { __typename name } evidence { quote } } } } } }`,
    { p: p1, o: o2 },
  );
  expect(data).toEqual({
    person: {
      ...{ firstSeen: '2021-01-05', lastSeen: '2021-02-02' },
      articles: [{ title: '例会部署春季工作' }, { title: '临江区部署安全生产工作' }, { title: '旧闻一则' }],
      mentions: {
        totalCount: 3,
        edges: [
          { node: { title: '临江区部署安全生产工作' }, evidence: [{ quote: '林若川' }] },
          { node: { title: '例会部署春季工作' }, evidence: [{ quote: '林若川' }] },
        ],
      },
    },
    company: {
      neighbours: {
        totalCount: 2,
        edges: [
          {
            ...{ relation: 'FUNDED', direction: 'OUT', amount: 500_000, what: '捐款', title: null },
            ...{ node: { __typename: 'Organization', name: '青石县一中' }, evidence: [{ quote: '捐款50万元' }] },
          },
          {
            ...{ relation: 'HOLDS_POSITION', direction: 'IN', amount: null, what: null, title: '负责人' },
            ...{ node: { __typename: 'Person', name: '何见山' }, evidence: [{ quote: '公司负责人何见山' }] },
          },
        ],
      },
    },
  });
});

test('a company’s timeline between two days, of some kinds', async () => {
  const query = `query ($id: ID!) { node(id: $id) { ... on Organization {
    appearances(kinds: [EVENT, AWARD, FUNDING], from: "2021-02-19", to: "2021-02-19") { totalCount edges { kind date } } } } }`;
  expect((await api.ask(query, { id: o2 })).data).toEqual({
    node: { appearances: { totalCount: 1, edges: [{ kind: 'EVENT', date: '2021-02-19' }] } },
  });
});

test('who was absent is asked for by role, and an article says what it names', async () => {
  const { data } = await api.ask(`{ events(filter: { date: { from: "2021-02-01", to: "2021-02-01" } }) { nodes {
    participants(roles: [ABSENT_FROM]) { totalCount edges { role node { name isOfficial } } }
    articles { contents(kinds: [EVENT]) { totalCount nodes { __typename name } } } } } }`);
  expect(data).toEqual({
    events: {
      nodes: [
        {
          participants: { totalCount: 1, edges: [{ role: 'ABSENT_FROM', node: { name: '周予安', isOfficial: true } }] },
          articles: [{ contents: { totalCount: 1, nodes: [{ __typename: 'Event', name: '临江区安全生产例会' }] } }],
        },
      ],
    },
  });
});
