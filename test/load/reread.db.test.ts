import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Article } from '../../schema/nodes.ts';
import { noFacts } from '../../src/article.ts';
import { read } from '../../src/extract/read.ts';
import type { Database } from '../../src/graph/database.ts';
import { mergeEntities } from '../../src/graph/decisions/things.ts';
import { outdated } from '../../src/graph/release.ts';
import { writeArticles } from '../../src/graph/write/write.ts';
import { readPage } from '../../src/load/read-page.ts';
import { reread } from '../../src/load/reread.ts';
import { emptyGraph, linesOf, problemsOf, wipe } from '../support/graph.ts';
import { articleOf, type Item, readingOf } from '../support/readings.ts';

let database: Database;
beforeAll(async () => {
  database = await emptyGraph();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

const text = (i: number): string =>
  `本报讯 3月${i + 1}日，临江区召开第${i}次安全生产会议。区委书记林若川主持会议，区领导韩知远出席会议。`;
const articles: Article[] = Array.from({ length: 7 }, (_, i) =>
  articleOf(text(i), { title: `第${i}次会议`, publishedOn: `2021-03-0${i + 1}` }),
);
/** As rules read that found nobody. */
const blind = (article: Article): Item => ({ article, reading: readingOf(article.text, {}) });
const seeing = (article: Article): Item => ({ article, reading: read(article) });

const never = new AbortController().signal;
const options = { rules: '1', signal: never, batchSize: 3 };

it('gives the graph that a fresh load by the present rules gives, from the stored text alone', async () => {
  await writeArticles(database, articles.map(seeing));
  const expected = await linesOf(database);
  await wipe(database);
  await writeArticles(database, articles.map(blind));
  expect(await reread(database, options)).toMatchObject({ articles: 7, changed: 7, resumed: false, problems: [] });
  expect(await linesOf(database)).toEqual(expected);
  expect(await problemsOf(database)).toEqual([]);
  expect(await reread(database, options)).toMatchObject({ articles: 7, changed: 0, ids: [] });
});

it('brings a graph of another release up to date, which is told of until then', async () => {
  await writeArticles(database, articles.map(seeing));
  expect(await outdated(database)).toBeNull();
  await database.write((run) => run('MATCH (w:Writer) SET w.rules = 1'));
  await database.write((run) => run("MATCH (r:Reading) SET r.digest = 'old'"));
  expect(await outdated(database)).toMatch(/renmai reread/u);
  const expected = await linesOf(database);
  expect(await reread(database, options)).toMatchObject({ articles: 7, changed: 7 });
  expect(await outdated(database)).toBeNull();
  expect(await linesOf(database)).toEqual(expected);
  await database.write((run) => run('MATCH (w:Writer) REMOVE w.rules'));
  expect(await outdated(database)).not.toBeNull();
});

it('goes on where it was cut off, and begins anew by other rules', async () => {
  await writeArticles(database, articles.map(blind));
  const stop = new AbortController();
  const cut = await reread(database, { ...options, signal: stop.signal, onProgress: () => stop.abort() });
  expect(cut).toMatchObject({ articles: 3, changed: 3 });
  expect(await reread(database, options)).toMatchObject({ articles: 4, changed: 4, resumed: true });
  const again = new AbortController();
  await reread(database, { ...options, signal: again.signal, onProgress: () => again.abort() });
  expect(await reread(database, { ...options, rules: '2' })).toMatchObject({ articles: 7, changed: 0, resumed: false });
});

it('keeps what people decided, and reads the versions that are kept aside too', async () => {
  const [first, ...others] = articles;
  if (first === undefined) throw new Error('an article is expected');
  const corrected = articleOf(`${first.text}会议强调了纪律。`, { title: first.title, publishedOn: first.publishedOn });
  await writeArticles(database, [first, ...others].map(seeing));
  await writeArticles(database, [seeing(corrected)]);
  const rows = await database.read('MATCH (p:Person) RETURN p.id AS id ORDER BY p.name');
  await mergeEntities(
    database,
    rows.map((x) => String(x['id'])),
    { by: '石简', why: 'for the test' },
  );
  const expected = await linesOf(database);
  await writeArticles(database, [first, corrected, ...others].map(blind));
  expect(await reread(database, options)).toMatchObject({ articles: 8, changed: 8 });
  expect(await linesOf(database)).toEqual(expected);
});

/** A page of a paper whose name tells no place: only its articles speak of their city. */
const printed = [
  '江南晨报 2021年3月8日 第3版',
  '全市防汛工作会议召开',
  '本报讯 3月7日，全市防汛工作会议召开。市长林若川主持会议，云州市水利局局长顾远山作汇报。我市将加固江堤三十公里。',
  '市教育局检查开学工作',
  '本报讯 3月7日，云州市教育局局长江晓岚到望江小学检查开学工作。我市今年新增学位两千个。',
].join('\n\n');

it('finds the place of a page again from its articles, as a fresh load does', async () => {
  const page = { text: printed, sourceUri: 'file:///page.txt', facts: noFacts };
  const fresh = readPage({ kind: 'page', name: 'page', page }, 'page.txt').flatMap((x) =>
    x.kind === 'page' ? x.articles : [],
  );
  expect(fresh.map((x) => [x.article.place, x.guessed])).toEqual([
    ['云州市', true],
    ['云州市', true],
  ]);
  await writeArticles(database, fresh);
  const expected = await linesOf(database);
  for (const place of [null, '望海市']) {
    await wipe(database);
    await writeArticles(
      database,
      fresh.map(({ article, guessed }) => ({ ...blind({ ...article, place }), guessed: guessed === true })),
    );
    expect(await reread(database, { ...options, batchSize: 1, fromStart: true })).toMatchObject({ changed: 2 });
    expect(await linesOf(database)).toEqual(expected);
    expect(await problemsOf(database)).toEqual([]);
  }
});

it('leaves the place as it is where it was told', async () => {
  const told = articles.map((article) => seeing({ ...article, place: '望海市' }));
  await writeArticles(database, told);
  expect(await reread(database, options)).toMatchObject({ articles: 7, changed: 0 });
});
