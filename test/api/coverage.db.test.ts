/** What is loaded, as data: an empty answer says whether it means none or not loaded. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { removeArticles } from '../../src/graph/remove.ts';
import { writeArticles } from '../../src/graph/write/write.ts';
import { problemsOf } from '../support/graph.ts';
import { type Item, item } from '../support/readings.ts';
import { type RunningApi, startApi } from './running-api.ts';

const printed = (
  publication: string | null,
  publishedOn: string | null,
  page: string | null,
  text = '林若川出席。',
): Item => item(`${text}${page ?? ''}`, { persons: [{ name: '林若川' }] }, { publication, publishedOn, page });
const papers = [
  printed('云州日报', '2021-03-01', 'A01'),
  printed('云州日报', '2021-03-01', 'A01', '韩知远主持。'),
  printed('云州日报', '2021-03-02', 'A02'),
  printed('江南晨报', '2021-03-01', null),
  printed('云州日报', '2021-03-05', 'A01'),
  printed(null, '2021-03-03', 'A01'),
];

let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ nodes: [], edges: [] });
});
beforeEach(async () => {
  await writeArticles(api.database, papers);
});
afterAll(() => api.stop());

const FIELDS = 'verdict daysAsked days articles firstDay lastDay';
const some = z.object({ coverage: z.record(z.string(), z.unknown()) });
const ask = async (range: string, fields = FIELDS) =>
  (await api.data(some, `{ coverage${range} { ${fields} } }`)).coverage;

it.each([
  ['', 'PARTLY', 5, 3, 5],
  ['(from: "2021-03-01", to: "2021-03-02")', 'LOADED', 2, 2, 4],
  ['(from: "2021-03")', 'PARTLY', 5, 3, 5],
  ['(from: "2021-03-03", to: "2021-03-04")', 'NOT_LOADED', 2, 0, 0],
  ['(to: "2021-02")', 'NOT_LOADED', null, 0, 0],
  ['(publication: "江南晨报")', 'LOADED', 1, 1, 1],
])('of%s the papers are %s', async (range, verdict, daysAsked, days, articles) =>
  expect(await ask(range)).toMatchObject({ verdict, daysAsked, days, articles }),
);

it('names papers, days and pages', async () => {
  const found = await ask(
    '(from: "2021-03-01", to: "2021-03-02")',
    'publications { publication articles days pages firstDay lastDay } issues { totalCount nodes { publication date pages { page articles } } }',
  );
  expect(found).toEqual({
    publications: [
      { publication: '云州日报', articles: 3, days: 2, pages: 2, firstDay: '2021-03-01', lastDay: '2021-03-02' },
      { publication: '江南晨报', articles: 1, days: 1, pages: 1, firstDay: '2021-03-01', lastDay: '2021-03-01' },
    ],
    issues: {
      totalCount: 3,
      nodes: [
        { publication: '云州日报', date: '2021-03-01', pages: [{ page: 'A01', articles: 2 }] },
        { publication: '江南晨报', date: '2021-03-01', pages: [{ page: null, articles: 1 }] },
        { publication: '云州日报', date: '2021-03-02', pages: [{ page: 'A02', articles: 1 }] },
      ],
    },
  });
});

it('says of an empty list whether its days are loaded', async () => {
  const verdict = z.object({ list: z.object({ totalCount: z.int(), coverage: z.object({ verdict: z.string() }) }) });
  const events = async (from: string, to: string) =>
    (
      await api.data(
        verdict,
        `{ list: events(filter: { date: { from: "${from}", to: "${to}" } }) { totalCount coverage { verdict } } }`,
      )
    ).list;
  expect(await events('2021-03-01', '2021-03-02')).toEqual({ totalCount: 0, coverage: { verdict: 'LOADED' } });
  expect(await events('2021-02', '2021-02')).toEqual({ totalCount: 0, coverage: { verdict: 'NOT_LOADED' } });
  const parts = z.object({ people: z.object({ nodes: z.array(z.object({ participations: verdict.shape.list })) }) });
  const { people } = await api.data(
    parts,
    '{ people { nodes { participations(from: "2021-03-02", to: "2021-03-31") { totalCount coverage { verdict } } } } }',
  );
  expect(people.nodes[0]?.participations).toEqual({ totalCount: 0, coverage: { verdict: 'PARTLY' } });
});

it('follows what is taken out and loaded again', async () => {
  const [first, second] = papers;
  await removeArticles(
    api.database,
    [first, second].flatMap((x) => x?.article.id ?? []),
  );
  expect(await ask('(publication: "云州日报")')).toMatchObject({ days: 2, articles: 2, firstDay: '2021-03-02' });
  expect(await problemsOf(api.database)).toEqual([]);
  await writeArticles(api.database, papers);
  expect(await ask('(publication: "云州日报")')).toMatchObject({ days: 3, articles: 4 });
  await api.database.execute('MATCH (i:Issue {id: "2021-03-05 云州日报"}) DELETE i');
  expect(await problemsOf(api.database)).toEqual([
    'coverage 2021-03-05 云州日报: the issue does not say which articles are loaded',
  ]);
});
