import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { candidates } from '../../queries/decision/candidates.ts';
import { read } from '../../src/extract/read.ts';
import type { Database } from '../../src/graph/database.ts';
import { removeArticles } from '../../src/graph/remove.ts';
import { writeArticles } from '../../src/graph/write/write.ts';
import { decisionsOf, emptyGraph, linesOf, problemsOf, wipe } from '../support/graph.ts';
import { articleOf, type Claims, type Item, item } from '../support/readings.ts';

let database: Database;
beforeAll(async () => {
  database = await emptyGraph();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

const named = z.object({ name: z.string(), aliases: z.array(z.string()), articles: z.int() });
async function organizations(): Promise<string[]> {
  const rows = await database.read(
    'MATCH (n:Organization) RETURN n.name AS name, n.aliases AS aliases, count { (n)<-[:MENTIONS]-() } AS articles ORDER BY name',
  );
  return rows.map((x) => named.parse(x)).map((x) => `${x.name} = ${x.aliases.join('、')} (${x.articles})`);
}

/** Loads the articles one by one in both directions, and all at once: each time the same graph; then answers it. */
async function inEveryWay<T>(items: readonly Item[], ask: () => Promise<T>): Promise<T> {
  const graph = async () => [...(await linesOf(database)), ...(await decisionsOf(database))];
  await writeArticles(database, items);
  const expected = await graph();
  for (const order of [items, [...items].reverse()]) {
    await wipe(database);
    for (const one of order) await writeArticles(database, [one]);
    expect(await graph()).toEqual(expected);
    expect(await problemsOf(database)).toEqual([]);
  }
  return ask();
}

const idOf = (x: Item): string => x.article.id;

describe('a company under several names', () => {
  const signing = item('云州青禾生物科技有限公司投资建厂。', {
    organizations: [{ name: '云州青禾生物科技有限公司', kind: 'company' }],
    projects: [{ name: '酶制剂工厂', owners: ['云州青禾生物科技有限公司'] }],
  });
  const post = item('青禾公司总经理简亦安介绍情况。', {
    persons: [{ name: '简亦安', positions: [{ organization: '青禾公司', title: '总经理' }] }],
    organizations: [{ name: '青禾公司', kind: 'company' }],
  });
  const visit = item('林若川到青禾生物调研。', {
    persons: [{ name: '林若川' }],
    organizations: [{ name: '青禾生物', kind: 'other' }],
    events: [{ name: '调研', type: 'inspection', organizations: [{ name: '青禾生物', role: 'visited', order: 1 }] }],
  });
  const rival = item('云州青禾食品有限公司开业。', {
    organizations: [{ name: '云州青禾食品有限公司', kind: 'company' }],
  });

  it('is one node with all of its edges and names', async () => {
    expect(await inEveryWay([signing, post, visit], organizations)).toEqual([
      '云州青禾生物科技有限公司 = 青禾公司、青禾生物 (3)',
    ]);
    const rows = await database.read('MATCH (:Company)-[r]-() RETURN type(r) AS type ORDER BY type');
    expect(rows.map((x) => x['type'])).toEqual([
      'HOLDS_POSITION',
      'MENTIONS',
      'MENTIONS',
      'MENTIONS',
      'OWNS',
      'VISITED',
    ]);
  });

  it('is left apart again once a second company fits, and joined when that one goes', async () => {
    await writeArticles(database, [signing, post, visit]);
    const before = await linesOf(database);
    await writeArticles(database, [rival]);
    expect(await organizations()).toEqual([
      '云州青禾生物科技有限公司 = 青禾生物 (2)',
      '云州青禾食品有限公司 =  (1)',
      '青禾公司 =  (1)',
    ]);
    expect(await decisionsOf(database)).toContainEqual(expect.stringContaining('2 bodies fit'));
    await removeArticles(database, [idOf(rival)]);
    expect(await linesOf(database)).toEqual(before);
  });

  it('goes with the article that knew its full name', async () => {
    await writeArticles(database, [signing, post, visit]);
    await removeArticles(database, [idOf(signing)]);
    expect(await organizations()).toEqual(['青禾公司 =  (1)', '青禾生物 =  (1)']);
    expect(await problemsOf(database)).toEqual([]);
  });

  it('named twice in one article is mentioned once', async () => {
    const both = item('青禾公司即将扩建，青禾生物有关负责人说。', {
      organizations: [
        { name: '青禾公司', kind: 'company' },
        { name: '青禾生物', kind: 'company' },
      ],
      relations: [{ from: '青禾公司', type: 'part_of', to: '青禾生物' }],
    });
    expect(await inEveryWay([signing, both], organizations)).toEqual([
      '云州青禾生物科技有限公司 = 青禾公司、青禾生物 (2)',
    ]);
  });

  it('states of which rule and for what reason it is meant', async () => {
    await writeArticles(database, [signing, post]);
    const rows = await database.read(
      'MATCH (f:Form) WHERE f.rule IS NOT NULL RETURN f.rule AS rule, f.reason AS reason',
    );
    expect(rows).toEqual([
      {
        rule: 'short company name',
        reason: '青禾公司 shortens 云州青禾生物科技有限公司, the only full name here that it fits',
      },
    ]);
  });
});

describe('a firm that an article calls by its brand alone', () => {
  const firm = (name: string, text = `${name}的消息。`): Item =>
    item(text, { organizations: [{ name, kind: 'company' }] });
  const full = firm('云州市恒岳重工股份有限公司');
  const pairs = async () => {
    const all = { labels: ['Organization'], least: null, above: null, below: null, descending: false, limit: 9 };
    return (await candidates.run(database, all)).map(({ node }) => `${node.rules.join()} ${node.score}`);
  };

  it('is the one whose core it is, until another firm has that core: then people are asked', async () => {
    const items = [full, firm('恒岳重工'), firm('恒岳', '恒岳上市。')];
    expect(await inEveryWay(items, organizations)).toEqual(['云州市恒岳重工股份有限公司 = 恒岳、恒岳重工 (3)']);
    expect(await pairs()).toEqual([]);
    const before = await linesOf(database);
    const other = firm('云州恒岳食品有限公司');
    await writeArticles(database, [other]);
    expect(await organizations()).toEqual([
      '云州市恒岳重工股份有限公司 = 恒岳重工 (2)',
      '云州恒岳食品有限公司 =  (1)',
      '恒岳 =  (1)',
    ]);
    expect(await pairs()).toEqual(['short company name 0.3', 'short company name 0.3']);
    expect(await problemsOf(database)).toEqual([]);
    await removeArticles(database, [idOf(other)]);
    expect(await linesOf(database)).toEqual(before);
  });

  it('is not it where the brand is a common word or a place; under another legal form people are asked', async () => {
    const items = [
      ...[firm('云州光明乳业有限公司'), firm('光明'), firm('云州光明乳业股份有限公司')],
      ...[firm('云州临江机械有限公司'), firm('临江区教育局'), firm('临江')],
    ];
    expect(await inEveryWay(items, organizations)).toHaveLength(6);
    expect(await pairs()).toEqual(['another legal form 0.6', ...Array(3).fill('short company name 0.3')]);
  });
});

describe('an office', () => {
  const holder = (
    name: string,
    organization: string,
    title: string,
    publishedOn: string,
    kind = 'government' as const,
  ): Item =>
    item(
      `${organization}${title}${name}出席。`,
      {
        persons: [{ name, positions: [{ organization, title }] }],
        organizations: [{ name: organization, kind }],
      } satisfies Claims,
      { publishedOn },
    );
  it('is one however it is cut and whatever its district is called', async () => {
    const pair = item('经开区（临港区）发布消息。', {
      organizations: [{ name: '经开区（临港区）', kind: 'government' }],
    });
    const items = [
      pair,
      holder('林若川', '经开区管委会', '主任', '2021-01-04'),
      holder('林若川', '临港区', '管委会主任', '2021-02-04'),
      holder('韩知远', '云州临港区', '管委会主任', '2021-03-04'),
    ];
    const ask = () =>
      database.read(
        'MATCH (p:Person)-[r:HOLDS_POSITION]->(o) RETURN p.name AS who, r.title AS title, o.name AS where, r.firstSeen AS first, r.lastSeen AS last ORDER BY first',
      );
    const at = { title: '管委会主任', where: '经开区（临港区）' };
    expect(await inEveryWay(items, ask)).toEqual([
      { ...at, who: '林若川', first: '2021-01-04', last: '2021-02-04' },
      { ...at, who: '韩知远', first: '2021-03-04', last: '2021-03-04' },
    ]);
  });
});

describe('people of one name', () => {
  const holder = (organization: string, title: string, publishedOn: string): Item =>
    item(
      `${organization}${title}林若川出席。`,
      { persons: [{ name: '林若川', positions: [{ organization, title }] }] },
      { publishedOn },
    );
  const people = async (): Promise<unknown[]> => {
    const rows = await database.read(
      'MATCH (p:Person {name: "林若川"})<-[:MENTIONS]-(a) OPTIONAL MATCH (p)-[r:HOLDS_POSITION]->(o) RETURN p.id AS id, count(DISTINCT a) AS articles, collect(DISTINCT o.name + r.title) AS posts ORDER BY articles DESC, posts',
    );
    return rows.map((x) => [x['articles'], z.array(z.string()).parse(x['posts']).sort()]);
  };
  const office = [holder('临江区', '区长', '2021-01-04'), holder('云州市教育局', '局长', '2021-06-04')];
  const teacher = holder('望江小学', '教师', '2021-02-04');
  const bare = item('林若川出席仪式。', { persons: [{ name: '林若川' }] });

  it('are one through changes of office, two where nothing joins them, and one again when that one goes', async () => {
    expect(await inEveryWay([...office, bare], people)).toEqual([[3, ['临江区区长', '云州市教育局局长']]]);
    const before = await linesOf(database);
    await writeArticles(database, [teacher]);
    expect(await people()).toEqual([
      [2, ['临江区区长', '云州市教育局局长']],
      [1, []],
      [1, ['望江小学教师']],
    ]);
    expect(await decisionsOf(database)).toContainEqual(expect.stringContaining('kept apart from a namesake'));
    expect(await problemsOf(database)).toEqual([]);
    await removeArticles(database, [idOf(teacher)]);
    expect(await linesOf(database)).toEqual(before);
  });

  it('are told apart by what a later article shows: one office in two places at once', async () => {
    const heads = [
      holder('临江区', '区长', '2021-01-04'),
      holder('北塘区', '区长', '2021-02-04'),
      holder('临江区', '区长', '2021-03-04'),
    ];
    expect(await inEveryWay(heads, people)).toEqual([
      [2, ['临江区区长']],
      [1, ['北塘区区长']],
    ]);
    await removeArticles(
      database,
      heads.slice(2).map((x) => x.article.id),
    );
    expect(await people()).toEqual([[2, ['临江区区长', '北塘区区长']]]);
  });

  it('are two where one article names both, and each has what other articles say of him', async () => {
    const printed = (text: string): Item => ({ article: articleOf(text), reading: read(articleOf(text)) });
    const both = printed(
      '3月4日，云州市水利局局长林若川主持召开全市防汛工作会议。\n临江区实验中学教师林若川作了发言。',
    );
    const items = [
      both,
      printed('3月5日，云州市水利局局长林若川主持召开全市抗旱工作会议。'),
      printed('临江区实验中学教师林若川获得表彰。'),
    ];
    expect(await inEveryWay(items, people)).toEqual([
      [2, ['临江区实验中学教师']],
      [2, ['云州市水利局局长']],
    ]);
    expect(await decisionsOf(database)).toContainEqual(expect.stringContaining('one article names both'));
  });

  it('are one in one firm that goes by two names', async () => {
    const firm = item('云州青禾生物科技有限公司开工。', {
      organizations: [{ name: '云州青禾生物科技有限公司', kind: 'company' }],
    });
    const posts = [holder('青禾公司', '总经理', '2021-01-04'), holder('青禾生物', '董事长', '2021-02-04')];
    expect(await inEveryWay([...posts, firm], people)).toEqual([
      [2, ['云州青禾生物科技有限公司总经理', '云州青禾生物科技有限公司董事长']],
    ]);
    await removeArticles(database, [idOf(firm)]);
    expect(await people()).toEqual([
      [1, ['青禾公司总经理']],
      [1, ['青禾生物董事长']],
    ]);
  });
});

describe('a meeting in two papers', () => {
  const report = (publication: string, name: string, rest: Partial<NonNullable<Claims['events']>[number]>): Item =>
    item(
      `${publication}：林若川主持${name}。韩知远、江晓岚出席。`,
      {
        persons: [{ name: '林若川' }, { name: '韩知远' }, { name: '江晓岚' }],
        events: [{ name, date: '2021-03-04', ...rest }],
      },
      { publication },
    );
  const chaired = { name: '林若川', role: 'chaired' as const };
  const daily = report('云州日报', '全市防汛工作会议', {
    timeOfDay: '上午',
    participants: [chaired, { name: '韩知远', role: 'attended', rank: 1 }],
  });
  const morning = report('江南晨报', '防汛抗旱工作会议', {
    type: 'talk',
    timeOfDay: '上午',
    participants: [chaired, { name: '江晓岚', role: 'attended', rank: 1 }],
  });
  const followUp = report('江南晨报', '全市防汛工作会议', { timeOfDay: '下午', participants: [chaired] });
  const ask = () =>
    database.read(
      'MATCH (a:Article)-[:REPORTS]->(e:Event) RETURN e.name AS name, e.aliases AS aliases, e.timeOfDay AS at, count(DISTINCT a) AS reports, COUNT { (e)<-[:ATTENDED]-() } AS attended ORDER BY at',
    );

  it('is one event with what both say; the sitting of the afternoon is another', async () => {
    expect(await inEveryWay([daily, morning, followUp], ask)).toEqual([
      { name: '全市防汛工作会议', aliases: ['防汛抗旱工作会议'], at: '上午', reports: 2, attended: 2 },
      { name: '全市防汛工作会议', aliases: [], at: '下午', reports: 1, attended: 0 },
    ]);
    await removeArticles(database, [idOf(daily)]);
    expect(await problemsOf(database)).toEqual([]);
  });

  it('is one event announced, reported and followed up, with what all say', async () => {
    const said = (text: string, publishedOn: string, claim: Partial<NonNullable<Claims['events']>[number]>): Item =>
      item(text, { persons: [{ name: '林若川' }], events: [{ name: '全市防汛工作会议', ...claim }] }, { publishedOn });
    const day = { date: '2021-03-04' };
    const notice = said('全市防汛工作会议将于3月4日召开。', '2021-03-01', day);
    const report = said('林若川主持召开全市防汛工作会议。', '2021-03-05', { ...day, participants: [chaired] });
    const followedUp = said('日前召开的全市防汛工作会议由林若川主持。', '2021-03-09', { participants: [chaired] });
    const asked = () =>
      database.read(
        'MATCH (a:Article)-[:REPORTS]->(e:Event) RETURN e.date AS date, e.announced AS announced, e.series AS series, count(DISTINCT a) AS reports ORDER BY date',
      );
    const one = { date: '2021-03-04', announced: false, series: '云州市 防汛工作会议', reports: 3 };
    expect(await inEveryWay([notice, report, followedUp], asked)).toEqual([one]);
    await removeArticles(database, [idOf(report)]);
    expect(await asked()).toEqual([{ ...one, announced: false, reports: 2 }]);
    await removeArticles(database, [idOf(followedUp)]);
    expect(await asked()).toEqual([{ ...one, announced: true, reports: 1 }]);
    expect(await problemsOf(database)).toEqual([]);
  });
});

describe('a project through its life', () => {
  const firm = '云州青禾生物科技有限公司';
  const said = (
    text: string,
    publishedOn: string,
    claims: NonNullable<Claims['projects']>[number],
    body: string,
  ): Item => item(text, { organizations: [{ name: body, kind: 'company' }], projects: [claims] }, { publishedOn });
  const signed = said(
    `${firm}签约酶制剂工厂项目。`,
    '2021-01-04',
    { name: '酶制剂工厂项目', owners: [firm], stages: ['signed'], investment: 300_000_000 },
    firm,
  );
  const started = said(
    '青禾生物酶制剂工厂开工。',
    '2021-06-04',
    { name: '青禾生物酶制剂工厂', owners: ['青禾生物'], stages: ['started'] },
    '青禾生物',
  );
  const running = said(
    '酶制剂工厂投产。',
    '2022-06-04',
    { name: '酶制剂工厂', stages: ['operating'], investment: 310_000_000 },
    firm,
  );
  const ask = () =>
    database.read(
      'MATCH (j:Project) OPTIONAL MATCH (o)-[:OWNS]->(j) RETURN j.name AS name, j.status AS status, j.investment AS sum, collect(DISTINCT o.name) AS owners, COUNT { (j)<-[:MENTIONS]-() } AS articles ORDER BY name',
    );

  it('is one node under its names, with the latest word on it', async () => {
    expect(await inEveryWay([signed, started, running], ask)).toEqual([
      { name: '青禾生物酶制剂工厂', status: 'operating', sum: 310_000_000, owners: [firm], articles: 3 },
    ]);
    await removeArticles(database, [idOf(started)]);
    expect(await ask()).toEqual([
      { name: '酶制剂工厂项目', status: 'operating', sum: 310_000_000, owners: [firm], articles: 2 },
    ]);
  });
});
