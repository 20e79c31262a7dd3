import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Decision } from '../../schema/decision.ts';
import type { Database } from '../../src/graph/database.ts';
import { currentIds } from '../../src/graph/decisions/current.ts';
import { confirmFact, rejectFact } from '../../src/graph/decisions/facts.ts';
import { keepApart, keepArticlesApart, mergeEntities, rename, suppress } from '../../src/graph/decisions/things.ts';
import { restoreDecisions, undoDecision } from '../../src/graph/decisions/undo.ts';
import { removeArticles } from '../../src/graph/remove.ts';
import { writeArticles } from '../../src/graph/write/write.ts';
import { emptyGraph, linesOf, problemsOf, wipe } from '../support/graph.ts';
import { type Item, item } from '../support/readings.ts';

let database: Database;
beforeAll(async () => {
  database = await emptyGraph();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

const reason = { by: '石简', why: 'asked at the office' };

const holder = (name: string, organization: string, title: string, publishedOn: string, place = '云州市'): Item =>
  item(
    `${organization}${title}${name}出席。${publishedOn}`,
    {
      persons: [{ name, positions: [{ organization, title }] }],
      organizations: [{ name: organization, kind: 'other' }],
    },
    { publishedOn, place },
  );
const official = holder('林若川', '市教育局', '局长', '2021-01-04');
const teacher = holder('林若川', '云州大学', '教授', '2021-02-04');
const visitor = holder('林若川', '江南大学', '教授', '2021-03-04', '江南市');

const person = z.object({ id: z.string(), name: z.string(), posts: z.array(z.string()), articles: z.int() });
async function people() {
  const rows = await database.read(
    'MATCH (p:Person) RETURN p.id AS id, p.name AS name, COLLECT { MATCH (p)-[r:HOLDS_POSITION]->(o) RETURN o.name + r.title ORDER BY o.name + r.title } AS posts, count { (p)<-[:MENTIONS]-() } AS articles ORDER BY posts, id',
  );
  return rows.map((x) => person.parse(x));
}
async function idOf(post: string): Promise<string> {
  const found = (await people()).find((x) => x.posts.includes(post));
  if (found === undefined) throw new Error(`nobody is ${post}`);
  return found.id;
}
const posts = async () => (await people()).map((x) => x.posts);

/** The graph is what a fresh load and the decisions in force give. */
async function expectFresh(items: readonly Item[], decisions: readonly Decision[]): Promise<void> {
  const before = await linesOf(database);
  expect(await problemsOf(database)).toEqual([]);
  await wipe(database);
  await restoreDecisions(database, decisions);
  await writeArticles(database, items, { batchSize: 1 });
  expect(await linesOf(database)).toEqual(before);
}

describe('a merge', () => {
  it('makes one node of two with all of their edges, and undone gives both back', async () => {
    await writeArticles(database, [official, teacher, visitor]);
    const before = await linesOf(database);
    const [one, two] = [await idOf('云州市教育局局长'), await idOf('云州大学教授')];
    const made = await mergeEntities(database, [one, two], reason);
    expect(await posts()).toEqual([['云州大学教授', '云州市教育局局长'], ['江南大学教授']]);
    expect((await people())[0]).toMatchObject({ id: one, articles: 2 });
    expect(await currentIds((q, p) => database.read(q, p), [two, one])).toEqual([one, one]);
    expect(await problemsOf(database)).toEqual([]);
    await undoDecision(database, made.id, reason);
    expect(await linesOf(database)).toEqual(before);
  });

  it('outlives a reload, and waits for what is not there', async () => {
    await writeArticles(database, [official, teacher, visitor]);
    const made = await mergeEntities(database, [await idOf('江南大学教授'), await idOf('云州大学教授')], reason);
    await removeArticles(database, [teacher.article.id]);
    expect(await posts()).toEqual([['云州市教育局局长'], ['江南大学教授']]);
    await writeArticles(database, [teacher]);
    expect(await posts()).toEqual([['云州大学教授', '江南大学教授'], ['云州市教育局局长']]);
    await expectFresh([visitor, teacher, official], [made]);
  });

  it('follows the person, not the id: a namesake who takes the plain id stays out of it', async () => {
    await writeArticles(database, [teacher, visitor]);
    const made = await mergeEntities(database, [await idOf('江南大学教授'), await idOf('云州大学教授')], reason);
    await writeArticles(database, [official]);
    expect(await posts()).toEqual([['云州大学教授', '江南大学教授'], ['云州市教育局局长']]);
    await expectFresh([official, visitor, teacher], [made]);
  });

  it('of what is kept apart is refused, and the other way round, naming the earlier record', async () => {
    await writeArticles(database, [official, teacher, visitor]);
    const [a, b, c] = [await idOf('云州市教育局局长'), await idOf('云州大学教授'), await idOf('江南大学教授')];
    const apart = await keepApart(database, [a, b], reason);
    await expect(mergeEntities(database, [a, b], reason)).rejects.toThrow(apart.id);
    await expect(keepApart(database, [a, b], reason)).rejects.toThrow(apart.id);
    const merge = await mergeEntities(database, [b, c], reason);
    await expect(mergeEntities(database, [c, a], reason)).rejects.toThrow(apart.id);
    await expect(mergeEntities(database, [c, b], reason)).rejects.toThrow(merge.id);
    await expect(keepApart(database, [b, c], reason)).rejects.toThrow(merge.id);
    await expect(undoDecision(database, 'd0', reason)).rejects.toThrow('no decision');
    await undoDecision(database, apart.id, reason);
    await expect(undoDecision(database, apart.id, reason)).rejects.toThrow('was undone by 石简');
    await mergeEntities(database, [a, b], reason);
    expect(await posts()).toHaveLength(1);
  });

  it('of two bodies lets who holds posts in both be one person', async () => {
    const items = [
      holder('简亦安', '青禾公司', '总经理', '2021-01-04'),
      holder('简亦安', '禾苗公司', '董事长', '2021-02-04'),
    ];
    await writeArticles(database, items);
    expect(await posts()).toEqual([['禾苗公司董事长'], ['青禾公司总经理']]);
    const rows = await database.read('MATCH (o:Organization) RETURN o.id AS id ORDER BY o.name');
    const made = await mergeEntities(
      database,
      rows.map((x) => z.string().parse(x['id'])),
      reason,
    );
    expect(await posts()).toEqual([['禾苗公司总经理', '禾苗公司董事长']]);
    await expectFresh(items, [made]);
  });
});

describe('keeping apart', () => {
  const short = item('青禾公司开工。', { organizations: [{ name: '青禾公司', kind: 'company' }] });
  const full = item('云州青禾食品有限公司签约。', {
    organizations: [{ name: '云州青禾食品有限公司', kind: 'company' }],
  });
  const names = async () =>
    (await database.read('MATCH (o:Organization) RETURN o.name AS name ORDER BY name')).map((x) => x['name']);

  it('splits what the rules have joined, each name by itself', async () => {
    await writeArticles(database, [short]);
    const [row] = await database.read('MATCH (o:Organization) RETURN o.id AS id');
    const id = z.string().parse(row?.['id']);
    await writeArticles(database, [full]);
    expect(await names()).toEqual(['云州青禾食品有限公司']);
    const [whole = ''] = await currentIds((q, p) => database.read(q, p), [id]);
    const made = await keepApart(database, [whole, id], reason);
    expect(await names()).toEqual(['云州青禾食品有限公司', '青禾公司']);
    await expectFresh([full, short], [made]);
    await undoDecision(database, made.id, reason);
    expect(await names()).toEqual(['云州青禾食品有限公司']);
  });

  it('holds when an article comes that the rules would join them by; that article is given to neither', async () => {
    const both = item('市教育局局长、云州大学教授林若川出席。', {
      persons: [
        {
          name: '林若川',
          positions: [
            { organization: '市教育局', title: '局长' },
            { organization: '云州大学', title: '教授' },
          ],
        },
      ],
    });
    await writeArticles(database, [official, teacher]);
    const made = await keepApart(database, [await idOf('云州市教育局局长'), await idOf('云州大学教授')], reason);
    await writeArticles(database, [both]);
    expect(await posts()).toEqual([['云州大学教授'], ['云州大学教授', '云州市教育局局长'], ['云州市教育局局长']]);
    await expectFresh([both, teacher, official], [made]);
  });

  it('takes some articles out of one person', async () => {
    const again = holder('林若川', '市教育局', '局长', '2021-05-04');
    await writeArticles(database, [official, again]);
    const id = await idOf('云州市教育局局长');
    await expect(keepArticlesApart(database, id, [teacher.article.id], reason)).rejects.toThrow('does not name');
    const made = await keepArticlesApart(database, id, [again.article.id], reason);
    expect((await people()).map((x) => x.articles)).toEqual([1, 1]);
    await expectFresh([again, official], [made]);
  });
});

it('a renamed thing has its names in the articles as aliases; an event too', async () => {
  const meeting = item('全市防汛会议召开。', { events: [{ name: '全市防汛会议' }] });
  await writeArticles(database, [official, meeting]);
  const before = await linesOf(database);
  const [event] = await database.read('MATCH (e:Event) RETURN e.id AS id');
  const made = [
    await rename(database, await idOf('云州市教育局局长'), '林若川（市教育局）', reason),
    await rename(database, z.string().parse(event?.['id']), '全市防汛工作会议', reason),
  ];
  const rows = await database.read('MATCH (n:Person|Event) RETURN n.name AS name, n.aliases AS aliases ORDER BY name');
  expect(rows).toEqual([
    { name: '全市防汛工作会议', aliases: ['全市防汛会议'] },
    { name: '林若川（市教育局）', aliases: ['林若川'] },
  ]);
  const other = item('全市防汛会议召开。会后调研。', { events: [{ name: '全市防汛会议' }] });
  await writeArticles(database, [other]);
  await removeArticles(database, [other.article.id]);
  await expectFresh([meeting, official], made);
  for (const { id } of made) await undoDecision(database, id, reason);
  expect(await linesOf(database)).toEqual(before);
});

it('a suppressed person is nowhere, not in others’ words either, nor back with another article', async () => {
  const meeting = item('受林若川委托，韩知远出席会议。市教育局局长林若川致信。', {
    persons: [{ name: '林若川', positions: [{ organization: '市教育局', title: '局长' }] }, { name: '韩知远' }],
    events: [{ name: '林若川委托的会议', participants: [{ name: '韩知远', role: 'attended', onBehalfOf: '林若川' }] }],
  });
  await writeArticles(database, [official, meeting]);
  const before = await linesOf(database);
  const made = await suppress(database, await idOf('云州市教育局局长'), reason);
  const shown = async () => (await linesOf(database)).filter((x) => !x.includes('"Article"')).join('\n');
  expect(await shown()).not.toContain('林若川');
  expect(await shown()).toContain('韩知远');
  expect(JSON.stringify(made)).not.toContain('林若川');
  await writeArticles(database, [holder('林若川', '市教育局', '局长', '2022-01-04')]);
  expect(await shown()).not.toContain('林若川');
  const id = made.kind === 'suppress' ? made.about[0].id : '';
  await expect(rename(database, id, '林', reason)).rejects.toThrow('nothing in the graph');
  await expectFresh([holder('林若川', '市教育局', '局长', '2022-01-04'), meeting, official], [made]);
  await removeArticles(database, [holder('林若川', '市教育局', '局长', '2022-01-04').article.id]);
  await undoDecision(database, made.id, reason);
  expect(await linesOf(database)).toEqual(before);
});

describe('a fact', () => {
  const factOf = async () => {
    const at = official.article.text.indexOf('林若川');
    const [row] = await database.read('MATCH (p:Person)-[r:HOLDS_POSITION]->(o) RETURN p.id AS from, o.id AS to');
    const ends = z.object({ from: z.string(), to: z.string() }).parse(row);
    return { ...ends, type: 'HOLDS_POSITION', article: official.article.id, start: at, end: at + 3, title: null };
  };

  it('that is rejected is gone, and back when that is undone', async () => {
    await writeArticles(database, [official]);
    const before = await linesOf(database);
    const fact = await factOf();
    const made = await rejectFact(database, fact, reason);
    expect(await posts()).toEqual([[]]);
    await expect(confirmFact(database, fact, reason)).rejects.toThrow(made.id);
    await expectFresh([official], [made]);
    await undoDecision(database, made.id, reason);
    expect(await linesOf(database)).toEqual(before);
  });

  it('that is confirmed is sure, and stays when the rules no longer find it', async () => {
    await writeArticles(database, [official]);
    const made = await confirmFact(database, await factOf(), reason);
    const sure = async () =>
      (await database.read('MATCH ()-[r:HOLDS_POSITION]->() RETURN r.confidences AS c')).map((x) => x['c']);
    expect(await sure()).toEqual([[1]]);
    const { persons, organizations } = official.reading;
    const blind = {
      ...official,
      reading: { ...official.reading, persons: persons.map((x) => ({ ...x, positions: [] })) },
    };
    expect(organizations).toHaveLength(1);
    await writeArticles(database, [blind]);
    expect(await sure()).toEqual([[1]]);
    await expectFresh([blind], [made]);
  });
});
