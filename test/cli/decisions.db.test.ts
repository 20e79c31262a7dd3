/** What people decide, by the command line: each command once, its refusals, and what it leaves in the graph. */
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { read } from '../../src/extract/read.ts';
import type { Database } from '../../src/graph/database.ts';
import { rewriteArticles } from '../../src/graph/write/rewrite.ts';
import { writeArticles } from '../../src/graph/write/write.ts';
import { folderWith } from '../loaders/support.ts';
import { article } from '../support/article.ts';
import { build } from '../support/compiled.ts';
import { emptyGraph, linesOf, problemsOf, wipe } from '../support/graph.ts';
import { laneEnvironment } from '../support/neo4j.ts';
import { readingOf } from '../support/readings.ts';
import { type RunOptions, run } from './built.ts';
import { manyArticles } from './many.ts';

let main = '';
let database: Database;
const renmai = (words: readonly string[], more: RunOptions = {}) =>
  run(main, words, { env: laneEnvironment(), ...more });

const record = z.object({ id: z.string(), kind: z.string(), by: z.string(), why: z.string() });
const signature = ['--by', '许知远', '--why', '问过办公室'];

/** The record that a decision prints. */
async function decided(...words: string[]): Promise<z.infer<typeof record>> {
  const { code, stdout, stderr } = await renmai(['decide', ...words, ...signature, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return record.parse(JSON.parse(stdout));
}

async function idOf(name: string): Promise<string> {
  const [row] = await database.read('MATCH (p:Person {name: $name}) RETURN p.id AS id', { name });
  return z.object({ id: z.string() }).parse(row).id;
}
const names = async (): Promise<unknown[]> =>
  (await database.read('MATCH (p:Person) RETURN p.name AS name ORDER BY name')).map((row) => row['name']);
const line = z.object({
  publication: z.string(),
  page: z.string(),
  publishedOn: z.string(),
  title: z.string(),
  text: z.string(),
});
const items = manyArticles(8)
  .trimEnd()
  .split('\n')
  .map((json) => {
    const { text, ...facts } = line.parse(JSON.parse(json));
    const whole = article(text, facts);
    return { article: whole, reading: read(whole) };
  });
/** Loads without a process of its own. */
const load = (count: number) => writeArticles(database, items.slice(0, count));

beforeAll(async () => {
  main = await build();
  database = await emptyGraph();
});
beforeEach(async () => {
  await wipe(database);
  await load(4);
});
afterAll(() => database.close());

it('a merge is listed, and undone: the graph is as before, the record stays and holds in another database', async () => {
  const before = await linesOf(database);
  const made = await decided('merge', await idOf('林若川'), await idOf('周远山'));
  expect(made).toMatchObject({ kind: 'merge', by: '许知远', why: '问过办公室' });
  expect(await names()).not.toContain('周远山');
  const merged = await linesOf(database);
  const listed = await renmai(['decisions', '--json']);
  const undone = await renmai(['decide', 'undo', made.id, '--by', '何田', '--why', '是两个人']);
  expect(undone.stdout).toContain('周远山');
  expect((await renmai(['decisions'])).stdout).toMatch(/\(merge, by 许知远.*undone by 何田: 是两个人/u);
  expect(await linesOf(database)).toEqual(before);
  const file = join(await folderWith({ 'decisions.jsonl': listed.stdout }), 'decisions.jsonl');
  await wipe(database);
  expect((await renmai(['decisions', 'restore', file])).stdout).toBe('1 new, 0 known\n');
  await load(4);
  expect(await linesOf(database)).toEqual(merged);
  expect(await problemsOf(database)).toEqual([]);
});

it('a name, a suppression and a rejected fact outlive the next load', async () => {
  const [renamed, gone, chair] = [await idOf('林若川'), await idOf('周远山'), await idOf('何清越')];
  await decided('rename', renamed, '林若川（临江）');
  const hidden = await decided('suppress', gone);
  const [fact] = await database.read(
    'MATCH (p:Person {id: $chair})-[r:CHAIRED]->(e:Event) RETURN e.id AS event, r.evidence[0] AS evidence',
    { chair },
  );
  const { event, evidence } = z.object({ event: z.string(), evidence: z.string() }).parse(fact);
  await decided('reject', evidence, '--fact', chair, 'CHAIRED', event);
  await load(8);
  expect(await names()).toContain('林若川（临江）');
  expect(await names()).not.toContain('周远山');
  const found = 'MATCH (:Person {id: $chair})-[r:CHAIRED]->(:Event {id: $event}) RETURN r';
  expect(await database.read(found, { chair, event })).toEqual([]);
  expect((await renmai(['decisions'])).stdout).not.toContain('周远山');
  await decided('unsuppress', hidden.id);
  expect(await names()).toContain('周远山');
  expect(await problemsOf(database)).toEqual([]);
});

it.each<[string, number, string[], string]>([
  ['one thing alone', 5, ['merge', 'p0123456789abcdef0123'], 'two'],
  ['what is no evidence', 2, ['reject', 'a1', '--fact', 'p1', 'CHAIRED', 'e1'], 'is no evidence'],
  ['a blank name', 5, ['rename', 'p0123456789abcdef0123', ' \u3000 '], 'must not be blank'],
  ['no such decision', 5, ['undo', 'd0123456789abcdef'], 'd0123456789abcdef'],
])('%s is refused with what is wrong, and changes nothing', async (_, expected, words, told) => {
  const before = await linesOf(database);
  const { code, stderr } = await renmai(['decide', ...words, ...signature]);
  expect(code).toBe(expected);
  expect(stderr).toContain(told);
  expect(await linesOf(database)).toEqual(before);
});

it('an article takes the place of the one that --replaces names, until that is undone', async () => {
  const right = {
    ...{ publication: '云州日报', publishedOn: '2021-03-05', page: 'A01', title: '临江区召开第1次会议（更正）' },
    text: '3月4日，临江区召开防汛会议。区长秦望山主持会议。',
  };
  await wipe(database);
  await load(1);
  const [row] = await database.read('MATCH (a:Article) RETURN a.id AS id');
  const { id } = z.object({ id: z.string() }).parse(row);
  const before = await names();
  const words = ['load', '-', '--replaces', id, '--json'];
  expect((await renmai(words, { input: `${JSON.stringify(right)}\n` })).code).toBe(0);
  expect(await names()).toEqual(['秦望山']);
  const [made = ''] = (await renmai(['decisions', '--json'])).stdout.split('\n');
  await renmai(['decide', 'undo', record.parse(JSON.parse(made)).id, ...signature]);
  expect(await names()).toEqual([...before, '秦望山'].sort());
});

it('things are found by name, articles by words, paper and day, all with ids', async () => {
  const id = await idOf('林若川');
  expect((await renmai(['find', '林若川', '--kind', 'person'])).stdout).toBe(`${id} Person  林若川\n`);
  const { stdout } = await renmai(['find', '--publication', '云州日报', '--date', '2021-01-02', '--json']);
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((json) => JSON.parse(json)),
  ).toEqual([
    {
      ...{ id: items[0]?.article.id, kind: 'Article', name: '临江区召开第1次会议' },
      where: '云州日报 2021-01-02 A01',
    },
  ]);
  expect(await renmai(['find', '无此人氏'])).toMatchObject({ code: 0, stdout: '' });
});

it('a merge tells what became what, and warns of what is not there yet', async () => {
  const [stays, goes, absent] = [await idOf('林若川'), await idOf('周远山'), 'p0123456789abcdef0123'];
  const merged = await renmai(['decide', 'merge', stays, goes, absent, ...signature]);
  expect(merged.code).toBe(0);
  expect(merged.stdout).toContain(`: 周远山 (${goes}), ${absent} became 林若川 (${stays})\n`);
  expect(merged.stderr).toBe(`renmai: nothing in the graph has the id ${absent} yet: it is decided on when it comes\n`);
  expect((await renmai(['decisions'])).stdout).toBe(merged.stdout);
});

it('an article that is not there is not corrected: nothing is read, nothing decided', async () => {
  const before = await linesOf(database);
  const absent = ['load', '-', '--replaces', 'a0123456789abcdef0123'];
  const { code, stdout, stderr } = await renmai(absent, { input: manyArticles(6) });
  expect({ code, stdout }).toEqual({ code: 5, stdout: '' });
  expect(stderr).toContain('no article has the id "a0123456789abcdef0123"');
  expect(await linesOf(database)).toEqual(before);
  expect((await renmai(['decisions'])).stdout).toBe('');
});

it('says of which kind a decision is that is not the one meant, and of a file that it is not there', async () => {
  const made = await decided('rename', await idOf('林若川'), '林若川（临江）');
  const { code, stderr } = await renmai(['decide', 'unsuppress', made.id, ...signature]);
  expect(code).toBe(5);
  expect(stderr).toContain(`decision ${made.id} (rename`);
  expect(await renmai(['decisions', 'restore', '/nowhere'])).toMatchObject({
    code: 1,
    stderr: 'renmai: /nowhere: there is no such file or folder\n',
  });
});

it('reread puts right what other rules had read', async () => {
  const before = await linesOf(database);
  const unread = items.slice(0, 1).map((x) => ({ article: x.article, reading: readingOf(x.article.text, {}) }));
  await rewriteArticles(database, unread, { after: '', rules: 'of before' });
  expect(await linesOf(database)).not.toEqual(before);
  const { code, stdout } = await renmai(['reread', '--from-start', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ articles: 4, changed: 1, complete: true });
  expect(await linesOf(database)).toEqual(before);
});
