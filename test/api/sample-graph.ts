/** Ten weeks of an invented district: a monthly meeting, a talk, a tour, a company from signing to award. */
import { type SeedEdge, type SeedGraph, type SeedNode, said, seedArticle } from '../support/graph-seed.ts';

export const january = seedArticle(
  '临江区部署安全生产工作',
  '2021-01-05',
  '本报讯 1月4日，临江区安全生产例会在区会议中心召开。区委书记林若川主持会议，周予安、何见山、苏砚秋出席会议。苏砚秋请假的说法不实。',
);
export const february = seedArticle(
  '例会部署春季工作',
  '2021-02-02',
  '本报讯 2月1日，临江区安全生产例会召开，𠮷祥街道列席。林若川主持会议，何见山等参加。周予安因事请假。何见山讲话。',
);
export const signing = seedArticle(
  '江禾食品项目签约',
  '2021-02-20',
  '本报讯 2月19日，云州江禾食品有限公司冷链园项目签约仪式举行，总投资33亿元。公司负责人何见山签约。公司向青石县一中捐款50万元。',
);
export const undatedArticle = seedArticle(
  '旧闻一则',
  null,
  '临江区召开座谈会，林若川参加座谈。江禾食品获全市先进单位称号。',
);

const person = (id: string, name: string, scope: string, official = false): SeedNode => ({
  label: 'Person',
  ...(official ? { also: 'Official' as const } : {}),
  properties: { id, name, aliases: id === 'p1' ? ['若川同志'] : [], scope },
});
const event = (id: string, name: string, type: string, date: string | null, more = {}): SeedNode => ({
  label: 'Event',
  ...(type === 'meeting' || type === 'talk' ? { also: 'Meeting' as const } : {}),
  properties: { id, name, aliases: [], type, date, attendance: 'LISTED', ...more },
});

const nodes: readonly SeedNode[] = [
  ...[january, february, signing, undatedArticle],
  person('p1', '林若川', '临江区', true),
  person('p2', '周予安', '临江区', true),
  person('p3', '何见山', '云州市'),
  person('p4', '苏砚秋', '临江区'),
  person('p5', '周予安', '青石县'),
  event('e1', '临江区安全生产例会', 'meeting', '2021-01-04'),
  event('e2', '临江区安全生产例会', 'meeting', '2021-02-01', { attendance: 'PARTIAL' }),
  event('e3', '座谈会', 'talk', null, { dateText: '近日' }),
  event('e4', '冷链园项目签约仪式', 'signing', '2021-02-19'),
  event('e5', '走访慰问', 'condolence', '2021-02'),
  { label: 'Organization', properties: { id: 'o1', name: '中共临江区委', aliases: ['临江区委'], kind: 'party' } },
  {
    label: 'Organization',
    also: 'Company',
    properties: { id: 'o2', name: '云州江禾食品有限公司', aliases: ['江禾食品'], kind: 'company' },
  },
  { label: 'Organization', properties: { id: 'o3', name: '青石县一中', aliases: [], kind: 'school' } },
  {
    label: 'Project',
    properties: {
      id: 'j1',
      name: '冷链园项目',
      aliases: [],
      investment: 3_300_000_000,
      currency: 'CNY',
      status: 'signed',
    },
  },
  { label: 'Award', properties: { id: 'w1', name: '全市先进单位', aliases: [] } },
  { label: 'Place', properties: { id: 'l1', name: '区会议中心', aliases: [] } },
];

const edge = (from: string, type: SeedEdge['type'], to: string, properties: SeedEdge['properties']): SeedEdge => ({
  from,
  type,
  to,
  properties,
});

const parts: readonly SeedEdge[] = [
  edge('p1', 'CHAIRED', 'e1', { titles: ['区委书记'], ...said(january, '区委书记林若川主持会议') }),
  edge('p2', 'ATTENDED', 'e1', { rank: 1, ...said(january, '周予安、何见山、苏砚秋出席会议') }),
  edge('p3', 'ATTENDED', 'e1', { rank: 2, ...said(january, '周予安、何见山、苏砚秋出席会议') }),
  edge('p4', 'ATTENDED', 'e1', { rank: 3, ...said(january, '周予安、何见山、苏砚秋出席会议') }),
  edge('p1', 'CHAIRED', 'e2', said(february, '林若川主持会议')),
  edge('p3', 'ATTENDED', 'e2', { rank: 1, ...said(february, '何见山等参加') }),
  edge('p3', 'SPOKE_AT', 'e2', said(february, '何见山讲话')),
  edge('p2', 'ABSENT_FROM', 'e2', said(february, '周予安因事请假')),
  edge('p1', 'ATTENDED', 'e3', { rank: 1, ...said(undatedArticle, '林若川参加座谈') }),
  edge('p3', 'SIGNED_AT', 'e4', { rank: 1, ...said(signing, '何见山签约') }),
  edge('p1', 'LED', 'e5', said(february, '林若川')),
];

const others: readonly SeedEdge[] = [
  edge('o1', 'ORGANIZED', 'e1', said(january, '临江区安全生产例会')),
  edge('e1', 'HELD_AT', 'l1', said(january, '区会议中心')),
  edge('o2', 'SIGNED_AT', 'e4', said(signing, '云州江禾食品有限公司')),
  edge('o2', 'OWNS', 'j1', said(signing, '云州江禾食品有限公司冷链园项目')),
  edge('o2', 'FUNDED', 'o3', { amount: 500_000, currency: 'CNY', what: '捐款', ...said(signing, '捐款50万元') }),
  edge('o2', 'RECEIVED', 'w1', said(undatedArticle, '江禾食品获全市先进单位称号')),
  edge('e4', 'CONCERNS', 'j1', said(signing, '冷链园项目签约仪式')),
  edge('p3', 'HOLDS_POSITION', 'o2', {
    ...{ title: '负责人', firstSeen: '2021-02-20', lastSeen: '2021-02-20' },
    ...said(signing, '公司负责人何见山'),
  }),
  edge('p1', 'HOLDS_POSITION', 'o1', {
    ...{ title: '书记', firstSeen: '2021-01-05', lastSeen: '2021-02-02' },
    ...said(january, '区委书记林若川'),
  }),
  edge(january.properties.id, 'REPORTS', 'e1', said(january, '安全生产例会')),
  edge(february.properties.id, 'REPORTS', 'e2', said(february, '安全生产例会')),
  edge(undatedArticle.properties.id, 'REPORTS', 'e3', said(undatedArticle, '座谈会')),
  edge(signing.properties.id, 'REPORTS', 'e4', said(signing, '签约仪式')),
  edge(january.properties.id, 'MENTIONS', 'p1', said(january, '林若川')),
  edge(february.properties.id, 'MENTIONS', 'p1', said(february, '林若川')),
  edge(undatedArticle.properties.id, 'MENTIONS', 'p1', said(undatedArticle, '林若川')),
  edge(signing.properties.id, 'MENTIONS', 'o2', said(signing, '云州江禾食品有限公司')),
];

export const sampleGraph: SeedGraph = { nodes, edges: [...parts, ...others] };
