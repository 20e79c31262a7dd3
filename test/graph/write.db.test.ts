import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseError } from '../../src/errors.ts';
import { countGraph } from '../../src/graph/counts.ts';
import type { Database, Run } from '../../src/graph/database.ts';
import { removeArticles } from '../../src/graph/remove.ts';
import { writeArticles } from '../../src/graph/write/write.ts';
import { emptyGraph, linesOf, problemsOf, wipe } from '../support/graph.ts';
import { newspaper } from '../support/newspaper.ts';
import { item } from '../support/readings.ts';

let database: Database;
beforeAll(async () => {
  database = await emptyGraph();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

const meeting = (text: string, publication: string, rank: number) =>
  item(
    text,
    {
      persons: [
        { name: '林若川', positions: [{ organization: '市委', title: '书记' }] },
        { name: '韩知远', positions: [{ organization: '市教育局', title: '局长' }] },
      ],
      organizations: [{ name: '市委', kind: 'party' }],
      events: [
        {
          name: '全市防汛工作会议',
          date: '2021-03-04',
          participants: [
            { name: '林若川', role: 'chaired' },
            { name: '韩知远', role: 'attended', rank, titles: ['市教育局局长'] },
          ],
          organizations: [{ name: '市委', role: 'organized' }],
        },
      ],
    },
    { publication },
  );
const first = meeting('林若川主持市委全市防汛工作会议，韩知远出席。', '云州日报', 1);
const second = meeting('市委召开全市防汛工作会议，林若川主持。韩知远参加会议。', '江南晨报', 2);

describe('a load', () => {
  it('writes nodes, edges with their words, and leaves nothing to complain about', async () => {
    const counts = await writeArticles(database, [first]);
    const none = { unchanged: 0, updated: 0, older: 0, replaced: 0, toldBefore: 0, failed: [], dropped: [] };
    expect(counts).toEqual({ loaded: 1, ids: { new: [first.article.id], updated: [] }, ...none });
    const graph = await countGraph(database);
    expect(graph).toMatchObject({ articles: 1, people: 2, organizations: 3, companies: 0, events: 1 });
    expect(graph.edges).toMatchObject({
      CHAIRED: 1,
      ATTENDED: 1,
      HOLDS_POSITION: 2,
      ORGANIZED: 1,
      REPORTS: 1,
      MENTIONS: 5,
    });
    expect(graph.publications).toEqual([
      { publication: '云州日报', articles: 1, firstDay: '2021-03-05', lastDay: '2021-03-05' },
    ]);
    expect(await problemsOf(database)).toEqual([]);
    const rows = await database.read(
      'MATCH (p:Official {name: "韩知远"})-[r:ATTENDED]->(e:Meeting) RETURN r.rank AS rank, r.titles AS titles, r.evidence AS evidence, e.date AS date, e.name AS name, valueType(r.rank) AS type',
    );
    const at = first.article.text.indexOf('韩知远');
    expect(rows).toEqual([
      {
        rank: 1,
        titles: ['市教育局局长'],
        evidence: [`${first.article.id}:${at}-${at + 3}`],
        date: '2021-03-04',
        name: '全市防汛工作会议',
        type: 'INTEGER NOT NULL',
      },
    ]);
  });

  it('of the same articles changes nothing', async () => {
    await writeArticles(database, [first, second]);
    const before = await linesOf(database);
    const again = await writeArticles(database, [second, first, first]);
    expect(again).toMatchObject({ loaded: 0, unchanged: 3, updated: 0 });
    expect(await linesOf(database)).toEqual(before);
  });

  it('joins the reports of two papers on one meeting in one event with the evidence of both', async () => {
    await writeArticles(database, [first, second]);
    const rows = await database.read(
      'MATCH (p {name: "韩知远"})-[r:ATTENDED]->(e:Event)<-[:REPORTS]-(a) RETURN size(r.evidence) AS spans, size(r.rules) AS rules, r.rank AS rank, count(a) AS reports',
    );
    expect(rows).toEqual([{ spans: 2, rules: 2, rank: 1, reports: 2 }]);
  });

  it('reads an article anew when its reading has changed', async () => {
    await writeArticles(database, [second, first]);
    const other = { ...first, reading: { ...first.reading, events: [] } };
    expect(await writeArticles(database, [other])).toMatchObject({ loaded: 0, updated: 1, unchanged: 0 });
    const updated = await linesOf(database);
    await wipe(database);
    await writeArticles(database, [other, second]);
    expect(await linesOf(database)).toEqual(updated);
  });

  it('does not depend on the file that an article came from', async () => {
    const from = (sourceUri: string) => ({ ...first, article: { ...first.article, sourceUri } });
    await writeArticles(database, [from('b.txt')]);
    await writeArticles(database, [from('a.txt')]);
    const lines = await linesOf(database);
    await wipe(database);
    await writeArticles(database, [from('a.txt'), from('b.txt')]);
    expect(await linesOf(database)).toEqual(lines);
  });

  it('sends a number of statements that does not grow with the facts', async () => {
    const statements = async (count: number) => {
      await wipe(database);
      await writeArticles(database, newspaper(1, 20));
      const before = database.roundTrips;
      await writeArticles(database, newspaper(2, count), { batchSize: count });
      return database.roundTrips - before;
    };
    const [few, many] = [await statements(30), await statements(150)];
    expect(many).toBeLessThanOrEqual(few + 5);
  });
});

describe('the same articles', () => {
  it('give the same graph in any order and batches, and from two loaders at once', async () => {
    const items = newspaper(3, 60);
    await writeArticles(database, items, { batchSize: 60 });
    const expected = await linesOf(database);
    expect(await problemsOf(database)).toEqual([]);
    await wipe(database);
    await writeArticles(database, [...items].reverse(), { batchSize: 7 });
    expect(await linesOf(database)).toEqual(expected);
    await wipe(database);
    await Promise.all([
      writeArticles(database, items.slice(0, 40), { batchSize: 5 }),
      writeArticles(database, items.slice(20).reverse(), { batchSize: 4 }),
    ]);
    expect(await linesOf(database)).toEqual(expected);
    expect(await problemsOf(database)).toEqual([]);
  }, 240_000);
});

it('counts an article that stands twice in one call twice', async () => {
  expect(await writeArticles(database, [first, second, first])).toMatchObject({ loaded: 2, unchanged: 1 });
});

describe('a corrected article', () => {
  const facts = { title: '防汛会议召开', page: 'A02' };
  const wrong = item(
    '林若川到青石县政府调研。',
    { persons: [{ name: '林若川' }], organizations: [{ name: '青石县政府', kind: 'government' }] },
    facts,
  );
  const right = item(
    '陆望舒到北塘区政府调研。',
    { persons: [{ name: '陆望舒' }], organizations: [{ name: '北塘区政府', kind: 'government' }] },
    facts,
  );

  it('replaces the older one with all that only it supported', async () => {
    await writeArticles(database, [first, wrong]);
    expect(await writeArticles(database, [right])).toMatchObject({ loaded: 1, replaced: 1 });
    const corrected = await linesOf(database);
    await wipe(database);
    await writeArticles(database, [right, first]);
    expect(await linesOf(database)).toEqual(corrected);
    expect(corrected.join()).not.toContain('青石县');
  });

  it('is kept as a record, so that the older one does not come back by another load of it, but by undoing that', async () => {
    await writeArticles(database, [first, wrong]);
    const before = await linesOf(database);
    await writeArticles(database, [right]);
    const corrected = await linesOf(database);
    expect(await writeArticles(database, [wrong])).toMatchObject({ loaded: 0, unchanged: 1, older: 0, replaced: 0 });
    expect(await linesOf(database)).toEqual(corrected);
    expect(await removeArticles(database, [right.article.id])).toEqual({ removed: 1, missing: [], raised: 1 });
    expect(await linesOf(database)).toEqual(before);
    expect(await writeArticles(database, [right])).toMatchObject({ loaded: 1, replaced: 1 });
    expect(await linesOf(database)).toEqual(corrected);
    expect(await problemsOf(database)).toEqual([]);
  });

  it('among the versions of one load is what the texts tell, whatever their order', async () => {
    const fuller = item(`${right.article.text}韩知远陪同调研。`, { persons: [{ name: '陆望舒' }] }, facts);
    const corrected = item('（更正）陆望舒调研。', { persons: [{ name: '陆望舒' }] }, facts);
    for (const order of [
      [wrong, fuller, first],
      [first, fuller, wrong],
    ]) {
      await wipe(database);
      const counts = await writeArticles(database, order, { batchSize: 1 });
      expect(counts.loaded + counts.older + counts.replaced).toBeGreaterThan(2);
      const lines = await linesOf(database);
      expect(lines.join()).toContain(fuller.article.id);
      expect(lines.join()).not.toContain(wrong.article.id);
      expect(await database.read('MATCH (d:Decision) RETURN d')).toEqual([]);
    }
    await wipe(database);
    await writeArticles(database, [corrected, fuller]);
    expect((await linesOf(database)).join()).not.toContain(fuller.article.id);
  });

  it('is what --replaces names, under any headline, until that is said the other way round', async () => {
    const elsewhere = item(
      '陆望舒到北塘区政府调研，昨报有误。',
      { persons: [{ name: '陆望舒' }] },
      { title: '更正启事' },
    );
    await writeArticles(database, [first, wrong]);
    const replaces = { replaces: wrong.article.id, by: '石简' };
    expect(await writeArticles(database, [elsewhere], replaces)).toMatchObject({ loaded: 1, replaced: 1 });
    const lines = await linesOf(database);
    expect(lines.join()).not.toContain(wrong.article.id);
    await wipe(database);
    await writeArticles(database, [elsewhere, first]);
    expect(await linesOf(database)).toEqual(lines);
    await writeArticles(database, [wrong], { replaces: elsewhere.article.id, by: '石简' });
    expect((await linesOf(database)).join()).not.toContain(elsewhere.article.id);
    await writeArticles(database, [elsewhere], replaces);
    expect(await linesOf(database)).toEqual(lines);
    const [row] = await database.read(
      'MATCH (d:Decision) WHERE d.undoneAt IS NULL RETURN d.by AS by, count(*) AS count',
    );
    expect(row).toEqual({ by: '石简', count: 1 });
  });

  it('is told from another article under the same headline in the same file', async () => {
    const inFile = (x: typeof wrong) => ({ ...x, article: { ...x.article, sourceUri: 'A02.txt' } });
    const both = [inFile(wrong), inFile(right)];
    expect(await writeArticles(database, both, { batchSize: 1 })).toMatchObject({ loaded: 2, replaced: 0 });
    expect(await writeArticles(database, both)).toMatchObject({ loaded: 0, unchanged: 2, replaced: 0 });
  });

  it('is none where the page or the headline is not known', async () => {
    const untitled = [wrong, right].map((x) => ({ ...x, article: { ...x.article, title: null } }));
    expect(await writeArticles(database, untitled)).toMatchObject({ loaded: 2, replaced: 0 });
  });
});

describe('removal', () => {
  it('leaves what a load of the rest gives', async () => {
    const items = newspaper(4, 50);
    await writeArticles(database, items);
    const out = items.filter((_, i) => i % 3 === 0).map((x) => x.article.id);
    expect(await removeArticles(database, [...out, 'a0'], { batchSize: 6 })).toEqual({
      removed: 17,
      missing: ['a0'],
      raised: 0,
    });
    const left = await linesOf(database);
    expect(await problemsOf(database)).toEqual([]);
    await wipe(database);
    await writeArticles(
      database,
      items.filter((x) => !out.includes(x.article.id)),
    );
    expect(await linesOf(database)).toEqual(left);
  });

  it('of everything leaves nothing', async () => {
    const items = newspaper(5, 20);
    await writeArticles(database, items);
    await removeArticles(
      database,
      items.map((x) => x.article.id),
    );
    expect(await linesOf(database)).toEqual([]);
    expect(await database.read('MATCH (n) WHERE NOT n:Writer RETURN count(n) AS left')).toEqual([{ left: 0 }]);
  });
});

/** The database, but its connection breaks at one statement of every transaction that `when` picks. */
function breaking(real: Database, when: (cypher: string) => boolean): Database {
  const broken =
    (run: Run): Run =>
    async (cypher, parameters) => {
      const rows = await run(cypher, parameters);
      if (when(cypher)) throw new DatabaseError(`broken at ${cypher.split('\n', 1)[0]}`);
      return rows;
    };
  return { ...real, roundTrips: 0, write: (work) => real.write((run) => work(broken(run))) };
}

describe('a failure', () => {
  it.each(['articles', 'new nodes', 'mentions', 'new edges', 'edges', 'unsupported edges'])(
    'at the statement "%s" leaves nothing of the batch',
    async (step) => {
      const older = item('陆望舒出席会议。', {
        persons: [{ name: '陆望舒', positions: [{ organization: '市委', title: '书记' }] }],
      });
      const newer = item('陆望舒未出席会议。', { persons: [{ name: '陆望舒' }] }, { title: older.article.title });
      await writeArticles(database, [first, older]);
      const before = await linesOf(database);
      const broken = breaking(database, (cypher) => cypher.startsWith(`// write: ${step}\n`));
      await expect(writeArticles(broken, [newer, ...newspaper(6, 5), second])).rejects.toThrow(
        `broken at // write: ${step}`,
      );
      expect(await linesOf(database)).toEqual(before);
      expect(await writeArticles(database, [newer, ...newspaper(6, 5), second])).toMatchObject({
        loaded: 7,
        replaced: 1,
      });
    },
  );

  it('of one article does not keep the others out', async () => {
    const bad = { ...second, article: { ...second.article, id: first.article.id.replace(/.$/u, 'x'), reporters: [] } };
    const picky: Database = {
      ...database,
      roundTrips: 0,
      write: (work) =>
        database.write((run) =>
          work(async (cypher, parameters) => {
            if (JSON.stringify(parameters)?.includes(bad.article.id)) throw new Error('too bad');
            return run(cypher, parameters);
          }),
        ),
    };
    const counts = await writeArticles(picky, [first, bad]);
    expect(counts).toMatchObject({ loaded: 1, failed: [{ articleId: bad.article.id, message: 'too bad' }] });
    expect(await problemsOf(database)).toEqual([]);
  });
});
