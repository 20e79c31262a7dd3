/** Tables over HTTP: whole, in order, safe to open. */
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toGlobalId } from '../../queries/parts/global-id.ts';
import { type SeedGraph, seed } from '../support/graph-seed.ts';
import { type RunningApi, startApi } from './running-api.ts';
import { january, sampleGraph } from './sample-graph.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi(sampleGraph);
});
afterAll(() => api.stop());

async function table(path: string) {
  const response = await fetch(`${api.service.url}/export/${path}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect({ status: response.status, type: response.headers.get('content-type') }).toEqual({
    ...{ status: 200, type: 'text/csv; charset=utf-8' },
  });
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const rows: Record<string, string>[] = parse(bytes, { bom: true, columns: true });
  return { rows, text: bytes.toString() };
}

test('what a person took part in, by name or id, within a span', async () => {
  const { rows } = await table(`attendance.csv?person=${encodeURIComponent('林若川')}`);
  expect(rows).toEqual((await table(`attendance.csv?person=${toGlobalId('Person', 'p1')}`)).rows);
  expect(rows.map(({ date, role }) => [date, role])).toEqual([
    ['2021-01-04', 'CHAIRED'],
    ['2021-02', 'LED'],
    ['2021-02-01', 'CHAIRED'],
    ['', 'ATTENDED'],
  ]);
  expect(rows[0]).toEqual({
    ...{
      date: '2021-01-04',
      name: '临江区安全生产例会',
      type: 'MEETING',
      role: 'CHAIRED',
      rank: '',
      titles: '区委书记',
    },
    ...{ place: '区会议中心', quote: '区委书记林若川主持会议', article: '临江区部署安全生产工作' },
    ...{ publication: '云州日报', publishedOn: '2021-01-05', id: toGlobalId('Event', 'e1') },
  });
  const february = await table(`attendance.csv?person=${encodeURIComponent('林若川')}&from=2021-02&to=2021-02`);
  expect(february.rows.map(({ date }) => date)).toEqual(['2021-02', '2021-02-01']);
});

test('everything that an organization appears in', async () => {
  const { rows } = await table(`appearances.csv?organization=${encodeURIComponent('江禾食品')}`);
  expect(rows.map(({ kind, name, amount }) => [kind, name, amount])).toEqual([
    ['EVENT', '冷链园项目签约仪式', ''],
    ['FUNDING', '青石县一中', '500000'],
    ['MENTION', '江禾食品项目签约', ''],
    ['POSITION', '何见山', ''],
    ['PROJECT', '冷链园项目', '3300000000'],
    ['AWARD', '全市先进单位', ''],
  ]);
  const kinds = await table(`appearances.csv?organization=${encodeURIComponent('江禾食品')}&kinds=EVENT,PROJECT`);
  expect(kinds.rows.map(({ kind }) => kind)).toEqual(['EVENT', 'PROJECT']);
});

test('events by conditions, or all of them, those without a date last', async () => {
  expect((await table('events.csv')).rows.map(({ date }) => date)).toEqual([
    ...['2021-01-04', '2021-02', '2021-02-01', '2021-02-19', ''],
  ]);
  const { rows } = await table(`events.csv?types=MEETING,TALK&from=2021-01&to=2021-01`);
  expect(rows).toMatchObject([
    { chairs: '林若川', organizers: '中共临江区委', participants: '林若川、周予安、何见山、苏砚秋' },
  ]);
  const none = await table('events.csv?text=没有这样的字');
  expect(none.rows).toEqual([]);
  expect(none.text).toMatch(/^\uFEFF?date,name,type,place/u);
});

test('more rows than a page, and nothing that a spreadsheet would take for a formula', async () => {
  const proof = { evidence: [`${january.properties.id}:0-3`], rules: ['a rule'], confidences: [1] };
  const names = ['=HYPERLINK("http://example.org")', '+1', '-1', '@SUM(A1)', '名,称"引"\n号'];
  const graph: SeedGraph = {
    nodes: Array.from({ length: 205 }, (_, n) => ({
      label: 'Event',
      properties: { id: `x${n}`, name: names[n] ?? `例会${n}`, aliases: [], type: 'meeting', date: '2022-01-01' },
    })),
    edges: Array.from({ length: 205 }, (_, n) => ({
      from: 'p4',
      type: 'ATTENDED' as const,
      to: `x${n}`,
      properties: proof,
    })),
  };
  await seed(api.database, graph);
  const { rows } = await table(`attendance.csv?person=${encodeURIComponent('苏砚秋')}&from=2022`);
  expect(rows).toHaveLength(205);
  const found = rows.map(({ name }) => name ?? '');
  expect(new Set(found).size).toBe(205);
  for (const name of names.slice(0, 4)) expect(found).toContain(`'${name}`);
  expect(found).toContain(names[4]);
});

test.each([
  ['attendance.csv', 400, /say which: \?person=/u],
  [`attendance.csv?person=${encodeURIComponent('无此人')}`, 404, /nothing is called/u],
  [`attendance.csv?person=${encodeURIComponent('周予安')}`, 409, /2 are called "周予安": give the id/u],
  [`attendance.csv?person=${toGlobalId('Organization', 'o1')}`, 404, /of another kind/u],
  ['events.csv?types=PARTY', 400, /PARTY/u],
  ['events.csv?from=2021-02-30', 400, /is not a date/u],
  ['events.csv?when=now', 400, /"when" is not known here/u],
  ['people.csv', 404, /./u],
])('%s: %i', async (path, status, message) => {
  const response = await fetch(`${api.service.url}/export/${path}`);
  expect(response.status).toBe(status);
  if (path !== 'people.csv') expect((await response.text()).replaceAll('\\"', '"')).toMatch(message);
});
