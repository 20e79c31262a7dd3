/** What comparable systems get wrong over several articles: each case with articles of its own, loaded in two orders. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { candidates } from '../../queries/decision/candidates.ts';
import { read } from '../../src/extract/read.ts';
import type { Database } from '../../src/graph/database.ts';
import { mergeEntities, rename } from '../../src/graph/decisions/things.ts';
import { undoDecision } from '../../src/graph/decisions/undo.ts';
import { removeArticles } from '../../src/graph/remove.ts';
import { writeArticles } from '../../src/graph/write/write.ts';
import { emptyGraph, linesOf, problemsOf, wipe } from '../support/graph.ts';
import { articleOf, type Item } from '../support/readings.ts';

let database: Database;
beforeAll(async () => {
  database = await emptyGraph();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

type Facts = Parameters<typeof articleOf>[1];

/** An article of a day of 2021, read by the rules. */
function printed(day: string, text: string, facts: Facts = {}): Item {
  const article = articleOf(text, { publishedOn: `2021-${day}`, ...facts });
  return { article, reading: read(article) };
}

async function load(...items: Item[]): Promise<void> {
  await writeArticles(database, items);
  const expected = await linesOf(database);
  await wipe(database);
  for (const x of [...items].reverse()) await writeArticles(database, [x]);
  expect(await linesOf(database)).toEqual(expected);
  expect(await problemsOf(database)).toEqual([]);
}

const values = async (cypher: string): Promise<string[]> =>
  (await database.read(cypher)).map((x) => Object.values(x).join(' ')).sort();
const posts = () =>
  values(
    'MATCH (p:Person) OPTIONAL MATCH (p)-[r:HOLDS_POSITION]->(o) WITH p, o.name + r.title AS post ORDER BY post WITH p.id AS id, p.name AS who, collect(post) AS posts RETURN who, posts',
  );
const bodies = () => values('MATCH (o:Organization) RETURN o.name AS name');
const doubts = async (): Promise<string[]> => {
  const all = { labels: null, least: null, above: null, below: null, descending: false, limit: 9 };
  return (await candidates.run(database, all)).flatMap(({ node }) => node.rules);
};
const ids = async (cypher: string): Promise<string[]> => (await database.read(cypher)).map((x) => String(x['id']));

const provincial = { place: '江南省', publication: '江南日报' };
const harbour = { place: '望海市', publication: '望海日报' };
const reason = { by: '石简', why: 'for the test' };

describe('people', () => {
  it('of one name and one post in two counties over one time are two, and people are asked', async () => {
    const [one, two] = ['青石县县长林若川', '白沙县县长林若川'];
    await load(
      printed('03-05', `3月4日，${one}主持召开全县防汛工作会议。`),
      printed('03-05', `3月4日，${two}到企业调研。`),
      printed('04-05', `4月4日，${one}主持召开全县抗旱工作会议。`),
      printed('04-03', `4月2日，${two}检查春耕。`),
    );
    expect(await posts()).toEqual(['林若川 白沙县县长', '林若川 青石县县长']);
    expect(await doubts()).toEqual(['same name and place']);
  });

  it('who are promoted between two papers are one, and were what they were', async () => {
    await load(
      printed('03-05', '3月4日，临江区副区长韩知远主持召开安全生产会议。'),
      printed('06-05', '6月4日，临江区区长韩知远主持召开安全生产会议。', { publication: '江南晨报' }),
      printed('09-05', '9月4日，云州市教育局局长韩知远主持召开全市教育工作会议。'),
      printed('09-10', '9月9日，原临江区区长韩知远出席仪式。'),
    );
    expect(await posts()).toEqual(['韩知远 临江区副区长,临江区区长,云州市教育局局长']);
    expect(await bodies()).toEqual(['临江区', '云州市教育局']);
  });
});

describe('bodies', () => {
  it('that a provincial paper names with their city are those of the city, or people are asked', async () => {
    await load(
      printed('03-05', '3月5日，云州市临江区委书记易南乔主持召开安全生产会议。', provincial),
      printed('03-05', '3月5日，临江区委书记易南乔主持召开安全生产会议。'),
      printed('03-06', '3月4日，云州高新区管委会主任温牧野主持召开会议。', provincial),
      printed('03-07', '3月6日，高新区管委会主任温牧野主持召开防汛会议。'),
    );
    expect((await posts()).filter((x) => x.startsWith('易南乔'))).toEqual(['易南乔 临江区区委书记']);
    expect(new Set(await doubts())).toEqual(new Set(['named with its city']));
  });

  it('that got another name are two until people say so', async () => {
    await load(
      printed('03-05', '3月4日，云州市教育局局长江晓岚主持召开全市教育工作会议。'),
      printed('09-05', '9月4日，云州市教育体育局局长江晓岚主持召开全市教育体育工作会议。'),
    );
    expect(await posts()).toEqual(['江晓岚 云州市教育体育局局长,云州市教育局局长']);
    expect(await doubts()).toEqual(['short or earlier name']);
  });

  it('of a short name are the firm’s in its own city, and nobody’s in another', async () => {
    await load(
      printed('03-05', '3月4日，云州市恒岳重工股份有限公司举行开工仪式。'),
      printed('03-06', '3月5日，恒岳重工董事长陆望舒到临江区考察。'),
      printed('03-07', '恒岳、青禾两家公司获批。'),
      printed('03-08', '3月7日，恒岳重工在望海市开工。', harbour),
    );
    expect((await bodies()).filter((x) => x.includes('恒岳'))).toEqual(['云州市恒岳重工股份有限公司', '恒岳重工']);
    expect(await posts()).toEqual(['陆望舒 云州市恒岳重工股份有限公司董事长']);
  });
});

it('a meeting that two papers tell with other people and counts is one, with what both say', async () => {
  await load(
    printed('03-05', '3月4日上午，全市防汛工作会议召开。市长林若川主持会议，韩知远、江晓岚出席会议。会议有200人参加。'),
    printed('03-05', '3月4日，云州市召开防汛工作会议，市长林若川主持会议，温牧野出席会议。会议有300人参加。', {
      publication: '江南晨报',
    }),
  );
  expect(
    await values('MATCH (e:Event)<-[r:ATTENDED]-(p) RETURN e.name AS name, e.timeOfDay AS at, p.name AS who'),
  ).toEqual(['江晓岚', '温牧野', '韩知远'].map((who) => `全市防汛工作会议 上午 ${who}`));
});

describe('what people decided', () => {
  it('outlives a correction that removes the only mention, and its undoing leaves what a fresh load gives', async () => {
    const old = printed('03-05', '3月4日，临江区区长林若川主持召开会议，顾远山出席会议。', { title: '会议' });
    const fixed = printed('03-05', '3月4日，临江区区长林若川主持召开会议。', { title: '会议' });
    const rest = printed('03-06', '3月5日，北塘区区长韩知远主持召开会议。');
    await writeArticles(database, [old, rest]);
    const both = await ids('MATCH (p:Person) WHERE p.name <> "林若川" RETURN p.id AS id ORDER BY p.name DESC');
    const { id } = await mergeEntities(database, both, reason);
    await writeArticles(database, [fixed]);
    const merged = await linesOf(database);
    await writeArticles(database, [fixed, rest, old]);
    expect(await linesOf(database)).toEqual(merged);
    expect(await posts()).toEqual(['林若川 临江区区长', '韩知远 北塘区区长']);
    await undoDecision(database, id, reason);
    expect(await problemsOf(database)).toEqual([]);
    expect(await posts()).toEqual(['林若川 临江区区长', '韩知远 北塘区区长']);
  });

  it('on a firm holds while articles go and come, and is undone to where it began', async () => {
    const [a, b, c] = [
      printed('03-05', '3月4日，云州市恒岳重工股份有限公司举行开工仪式。'),
      printed('03-07', '3月6日，恒岳重工董事长陆望舒到临江区考察。'),
      printed('03-09', '3月8日，云州恒岳重工机械有限公司举行开工仪式。'),
    ];
    await writeArticles(database, [a, b, c]);
    const before = await linesOf(database);
    const two = await ids(
      'MATCH (o:Company) WHERE o.name IN ["恒岳重工", "云州恒岳重工机械有限公司"] RETURN o.id AS id',
    );
    const { id } = await mergeEntities(database, two, reason);
    const merged = await linesOf(database);
    for (const gone of [c, a, b]) {
      await removeArticles(database, [gone.article.id]);
      expect(await problemsOf(database)).toEqual([]);
    }
    await writeArticles(database, [b]);
    await writeArticles(database, [a, c]);
    expect(await linesOf(database)).toEqual(merged);
    await undoDecision(database, id, reason);
    expect(await linesOf(database)).toEqual(before);
  });

  it('is undone in another order than it was done', async () => {
    const [a, b] = [
      printed('03-05', '3月4日，临江区区长林若川主持召开安全生产会议。'),
      printed('03-10', '3月9日，望江小学教师林若川获奖。'),
    ];
    await writeArticles(database, [a, b]);
    const before = await linesOf(database);
    const two = await ids('MATCH (p:Person) RETURN p.id AS id ORDER BY id');
    const merge = await mergeEntities(database, two, reason);
    const name = await rename(database, two[0] ?? '', '林大川', reason);
    await removeArticles(database, [a.article.id]);
    await undoDecision(database, merge.id, reason);
    expect(await problemsOf(database)).toEqual([]);
    await writeArticles(database, [a]);
    await undoDecision(database, name.id, reason);
    expect(await linesOf(database)).toEqual(before);
  });
});
