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

  it('that articles tell was renamed is one, under its present name, in whatever order they come', async () => {
    const [before, told] = [
      printed('03-05', '3月4日，云州市水利水电局局长江晓岚主持召开全市水利工作会议。'),
      printed('05-09', '5月8日，云州市水务局（原云州市水利水电局）举行揭牌仪式，局长江晓岚出席。'),
    ];
    await load(before, told, printed('09-05', '9月4日，云州市水务局局长江晓岚主持召开全市防汛工作会议。'));
    expect(await posts()).toEqual(['江晓岚 云州市水务局局长']);
    const named = 'MATCH (o:Organization) WHERE o.name ENDS WITH "局" RETURN o.name AS name, o.aliases AS aliases';
    expect(await values(named)).toEqual(['云州市水务局 云州市水利水电局']);
    await removeArticles(database, [told.article.id]);
    expect(await values(named)).toEqual(['云州市水利水电局 ', '云州市水务局 ']);
    expect(await problemsOf(database)).toEqual([]);
  });

  it('that got another full company name are one firm, and a plan to rename it tells no name', async () => {
    await load(
      printed('03-05', '3月4日，云州市青禾机械制造有限公司董事长陆望舒到临江区考察。'),
      printed('04-05', '4月4日，云州市青禾机械制造有限公司正式更名为云州市青禾重工有限公司。'),
      printed('09-05', '9月4日，云州市青禾重工有限公司举行投产仪式，董事长陆望舒出席。'),
      printed('09-06', '云州市长风机械制造有限公司拟更名为云州市长风重工有限公司。'),
    );
    expect((await posts()).filter((x) => x.startsWith('陆望舒'))).toEqual(['陆望舒 云州市青禾重工有限公司董事长']);
    const firms = (await bodies()).filter((x) => x.endsWith('公司'));
    expect(firms).toEqual(['云州市长风机械制造有限公司', '云州市长风重工有限公司', '云州市青禾重工有限公司']);
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

it('a meeting of a city that a provincial paper tells of too is one', async () => {
  await load(
    printed('09-01', '8月31日，市长林若川会见恒岳集团董事长陆望舒一行。副市长顾远山参加会见。'),
    printed('09-01', '8月31日，云州市市长林若川会见恒岳集团董事长陆望舒一行。云州市副市长顾远山参加会见。', provincial),
    printed('09-03', '9月2日，江南省防汛工作会议召开，江南省副省长温牧野主持会议。', provincial),
  );
  expect(await values('MATCH (e:Event)<-[:REPORTS]-(a) RETURN e.date AS date, count(a) AS reports')).toEqual([
    '2021-08-31 2',
    '2021-09-02 1',
  ]);
});

it('an event that is announced, held and looked back at is one, and two sittings of a meeting are two', async () => {
  await load(
    printed('09-28', '第三届云州国际茶文化节将于10月8日在云州会展中心开幕。'),
    printed('10-09', '10月8日，第三届云州国际茶文化节在云州会展中心开幕。市长林若川宣布开幕。'),
    printed('04-02', '4月1日，全市安全生产例会召开。副市长顾远山主持会议。'),
    printed('05-07', '5月6日，全市安全生产例会召开。副市长顾远山主持会议。'),
  );
  expect(
    await values('MATCH (e:Event)<-[:REPORTS]-(a) RETURN e.date AS date, count(a) AS reports, e.announced AS plan'),
  ).toEqual(['2021-04-01 1 false', '2021-05-06 1 false', '2021-10-08 2 false']);
});

it('a debtor is not the man of his name who leads another firm', async () => {
  await load(
    printed('03-18', '3月17日，市法院公布失信被执行人名单，云州长风商贸有限公司法定代表人林若川被列入名单。'),
    printed('03-19', '3月18日，云州青禾食品有限公司获评龙头企业，公司法定代表人林若川上台领奖。'),
  );
  expect(await posts()).toEqual(['林若川 云州长风商贸有限公司法定代表人', '林若川 云州青禾食品有限公司法定代表人']);
  expect(await doubts()).toEqual(['same name and place']);
});

it('an article that is loaded again adds nothing, and its correction leaves nothing of it behind', async () => {
  const old = printed('03-05', '3月4日，全市防汛会议召开，市长林若川主持会议，韩知远出席会议。', { title: '会议' });
  const corrected = printed('03-05', '3月4日，全市防汛会议召开，市长林若川主持会议。', { title: '会议' });
  await writeArticles(database, [corrected]);
  const fresh = await linesOf(database);
  await wipe(database);
  await writeArticles(database, [old]);
  const once = await linesOf(database);
  expect(await writeArticles(database, [old])).toMatchObject({ loaded: 0, unchanged: 1 });
  expect(await linesOf(database)).toEqual(once);
  expect(await writeArticles(database, [corrected])).toMatchObject({ loaded: 1, replaced: 1 });
  expect(await linesOf(database)).toEqual(fresh);
});

it('one who was acting and was then elected, with the body’s former name beside it, holds one office', async () => {
  await load(
    printed('11-05', '11月4日，临江区第五届人大常委会第十二次会议召开，决定任命韩知远为临江区副区长、代理区长。'),
    printed('12-20', '12月19日，临江区第五届人民代表大会第六次会议闭幕，韩知远当选为临江区人民政府区长。'),
    printed('12-25', '12月24日，原云州市住建局局长、现临江区区长韩知远主持会议。'),
  );
  expect(await posts()).toEqual(['韩知远 临江区代区长,临江区副区长,临江区区长,云州市住建局局长']);
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

  it('on the name of a body that was renamed wins over what articles tell, until it is undone', async () => {
    const [before, told] = [
      printed('03-05', '3月4日，云州市水利水电局局长江晓岚主持召开全市水利工作会议。'),
      printed('05-09', '5月8日，云州市水务局（原云州市水利水电局）举行揭牌仪式，局长江晓岚出席。'),
    ];
    await writeArticles(database, [before, told]);
    const once = await linesOf(database);
    const [body = ''] = await ids('MATCH (o:Organization) WHERE o.name ENDS WITH "水务局" RETURN o.id AS id');
    const names = () => values(`MATCH (o:Organization {id: "${body}"}) RETURN o.name AS name, o.aliases AS aliases`);
    const { id } = await rename(database, body, '水务局', reason);
    expect(await names()).toEqual(['水务局 云州市水利水电局,云州市水务局']);
    expect(await problemsOf(database)).toEqual([]);
    await removeArticles(database, [told.article.id]);
    expect(await names()).toEqual(['水务局 云州市水利水电局']);
    expect(await problemsOf(database)).toEqual([]);
    await writeArticles(database, [told]);
    await undoDecision(database, id, reason);
    expect(await linesOf(database)).toEqual(once);
    expect(await problemsOf(database)).toEqual([]);
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
