import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sampleSource } from '../../src/cli/samples.ts';
import { countGraph } from '../../src/graph/counts.ts';
import type { Database } from '../../src/graph/database.ts';
import { verify } from '../../src/graph/verify/verify.ts';
import { packageRoot } from '../../src/package-root.ts';
import { folderWith, pageText } from '../loaders/support.ts';
import { build } from '../support/compiled.ts';
import { laneSettings } from '../support/lane.ts';
import { emptyDatabase, laneEnvironment } from '../support/neo4j.ts';
import { type RunOptions, run, start } from './built.ts';
import { lineTo } from './cut-line.ts';
import { manyArticles } from './many.ts';

let main = '';
let database: Database;

const options = (more: RunOptions = {}): RunOptions => ({ env: laneEnvironment(), ...more });
const renmai = (words: readonly string[], more: RunOptions = {}) => run(main, words, options(more));

const report = z.object({
  articles: z.record(z.string(), z.number()),
  added: z
    .object({ articles: z.number(), people: z.number(), events: z.number(), edges: z.record(z.string(), z.number()) })
    .nullable(),
  notes: z.record(z.string(), z.number()),
  problems: z.array(z.string()),
  complete: z.boolean(),
  error: z.string().nullable(),
});
const reportOf = (stdout: string) => report.parse(JSON.parse(stdout));
const articles = async (): Promise<number> => (await countGraph(database)).articles;

async function problems(): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const problem of verify(database)) found.push(problem);
  return found;
}

/** Waits until something is committed. */
async function untilLoaded(least: number): Promise<void> {
  while ((await articles()) < least) await new Promise((resolve) => setTimeout(resolve, 50));
}

beforeAll(async () => {
  main = await build();
});
beforeEach(async () => {
  await database?.close();
  database = await emptyDatabase();
});
afterAll(() => database?.close());

describe('load', () => {
  it('loads what can be read, tells what cannot, and changes nothing the second time', async () => {
    const folder = await folderWith({
      'a.txt': pageText,
      'undated.txt': '本报讯（记者 温如言）北塘区第二实验小学举行读书活动。全校师生参加了活动。\n',
      'bad.txt': Uint8Array.of(0, 1, 2),
      'list.jsonl': `${manyArticles(3)}{"text": 5}\n`,
    });
    const first = await renmai(['load', folder, join(folder, 'none'), '--json']);
    expect(first.code).toBe(1);
    const loaded = reportOf(first.stdout);
    expect(loaded.articles).toMatchObject({ read: 5, new: 5, failed: 0 });
    expect(loaded.added).toMatchObject({ articles: 5 });
    expect(loaded.added?.edges['CHAIRED']).toBeGreaterThan(0);
    expect(loaded.notes['article without a date']).toBe(1);
    expect(loaded.problems.map((line) => line.replaceAll(`${folder}/`, ''))).toEqual([
      'none: there is no such file or folder',
      'bad.txt: not a text file (a NUL byte at offset 0)',
      expect.stringContaining('list.jsonl line 4: text: '),
    ]);
    expect(first.stderr.trimEnd().split('\n')).toEqual(loaded.problems);
    const second = reportOf((await renmai(['load', folder, '--json'])).stdout);
    expect(second.articles).toMatchObject({ new: 0, unchanged: 5, updated: 0, replaced: 0 });
    expect(Object.values(second.added?.edges ?? {}).every((count) => count === 0)).toBe(true);
    expect(await problems()).toEqual([]);
  });

  it('prints a table for people', async () => {
    const { code, stdout, stderr } = await renmai(['load', '-'], { input: manyArticles(3) });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}articles +3 +\+3$/mu);
    expect(stdout).toMatch(/^ {4}CHAIRED +\d+ +\+\d+$/mu);
    expect(stdout).toMatch(/^seconds +\d+\.\d$/mu);
    expect(stderr).toContain('1 of 1 file, 3 articles');
  });

  it('says only that nothing came where nothing came', async () => {
    const folder = await folderWith({ 'fox.txt': 'The quick brown fox.', 'empty.txt': '' });
    const { code, stdout, stderr } = await renmai(['load', folder]);
    expect(code).toBe(1);
    expect(stdout).toBe('no article was read: 2 files, 2 problems (named above); the graph is as it was\n');
    expect(stderr).toContain('fox.txt: hardly any Chinese in it');
  });

  it('tells the ids of what is new and what was updated', async () => {
    const told = z.object({ ids: z.object({ new: z.array(z.string()), updated: z.array(z.string()) }) });
    const load = async (...words: string[]) =>
      told.parse(JSON.parse((await renmai(['load', '-', '--json', ...words], { input: manyArticles(3) })).stdout)).ids;
    const first = await load();
    const rows = await database.read('MATCH (a:Article) RETURN a.id AS id ORDER BY id');
    expect([...first.new].sort()).toEqual(rows.map((row) => row['id']));
    expect(await load()).toEqual({ new: [], updated: [] });
    expect((await load('--place', '江州市')).updated.sort()).toEqual([...first.new].sort());
  });

  it('takes facts from the command line', async () => {
    const words = ['--publication', '江南晨报', '--place', '云州市', '--date', '2021-06-01', '--page', 'B03'];
    await renmai(['load', '-', ...words], { input: pageText });
    const [row] = await database.read(
      'MATCH (a:Article) RETURN a.publication AS p, a.place AS l, a.publishedOn AS d, a.page AS n',
    );
    expect(row).toEqual({ p: '江南晨报', l: '云州市', d: '2021-06-01', n: 'B03' });
  });

  it('stops at Ctrl-C between two batches', async () => {
    const folder = await folderWith({ 'many.jsonl': manyArticles(3000) });
    const running = start(main, ['load', folder, '--json'], options());
    await untilLoaded(20);
    running.kill('SIGINT');
    const { code, stdout, stderr } = await running.ended;
    const told = reportOf(stdout);
    expect(code).toBe(130);
    expect(told).toMatchObject({ complete: false, error: null });
    expect(stderr).toContain('stopped');
    expect(await articles()).toBe(told.articles['new']);
    expect(told.articles['new']).toBeLessThan(3000);
    expect(await problems()).toEqual([]);
  }, 120_000);

  it('says what was committed when the database goes away', async () => {
    const line = await lineTo(laneSettings.uri);
    const folder = await folderWith({ 'many.jsonl': manyArticles(3000) });
    const running = start(main, ['load', folder, '--json'], { env: laneEnvironment(line.uri) });
    await untilLoaded(20);
    line.cut();
    const { code, stdout, stderr } = await running.ended;
    const told = reportOf(stdout);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^renmai: the load ended early, .*no Neo4j answers at .*\n$/u);
    expect(told).toMatchObject({ complete: false, added: null, error: expect.stringContaining(line.uri) });
    // A batch whose commit was not confirmed may be in or out, as a whole.
    expect([0, 8, 16, 32, 64, 100]).toContain((await articles()) - (told.articles['new'] ?? 0));
    expect(await problems()).toEqual([]);
  }, 120_000);
});

describe('what is loaded', () => {
  it('is told by status', async () => {
    await renmai(['load', '-'], { input: manyArticles(3) });
    const { stdout } = await renmai(['status', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      database: { uri: laneSettings.uri, managed: false, version: expect.stringMatching(/^\d/u) },
      graph: { articles: 3, publications: [{ publication: '云州日报', articles: 3, firstDay: '2021-01-02' }] },
    });
    expect((await renmai(['status'])).stdout).toContain('云州日报: 3 articles, 2021-01-02 to 2021-03-04');
  });

  it('is removed by id, and all samples at once', async () => {
    await renmai(['load', join(packageRoot, 'src', 'demo', 'articles'), '-'], { input: manyArticles(2) });
    const samples = (await articles()) - 2;
    expect(samples).toBeGreaterThan(5);
    const removed = await renmai(['remove', '--samples', '--json']);
    expect(JSON.parse(removed.stdout)).toEqual({ removed: samples, missing: [], raised: 0 });
    const rows = await database.read('MATCH (a:Article) RETURN a.id AS id, a.sourceUri AS uri ORDER BY id');
    expect(rows.filter(({ uri }) => String(uri).startsWith(sampleSource))).toEqual([]);
    const id = String(rows[0]?.['id']);
    expect(await renmai(['remove', id])).toMatchObject({ code: 0, stdout: 'removed 1 article\n' });
    expect(await renmai(['remove', id])).toMatchObject({
      code: 1,
      stdout: 'removed 0 articles\n',
      stderr: `renmai: no article in the graph has the id ${id}\n`,
    });
    expect(await articles()).toBe(1);
  }, 120_000);

  it('is removed by paper and day, and by the file that it came from', async () => {
    const folder = await folderWith({ 'a.jsonl': manyArticles(3), 'a.jsonl.txt': pageText });
    await renmai(['load', folder]);
    const daily = ['remove', '--publication', '云州日报', '--json'];
    const day = await renmai([...daily, '--date', '2021-01-02']);
    expect(JSON.parse(day.stdout)).toEqual({ removed: 1, missing: [], raised: 0 });
    const file = await renmai(['remove', '--from', join(folder, 'a.jsonl'), '--json']);
    expect(JSON.parse(file.stdout)).toEqual({ removed: 2, missing: [], raised: 0 });
    expect(JSON.parse((await renmai(daily)).stdout)).toMatchObject({ removed: 1 });
    expect(await renmai(daily)).toMatchObject({ code: 1, stderr: expect.stringContaining('no article in the graph') });
    expect(await articles()).toBe(0);
  });

  it('is verified: exit code 4 when something is wrong', async () => {
    await renmai(['load', '-'], { input: manyArticles(2) });
    expect(await renmai(['verify'])).toMatchObject({ code: 0, stdout: '' });
    await database.write((cypher) => cypher(`MATCH ()-[r:CHAIRED]->() WITH r LIMIT 1 SET r.evidence = ['a0:0-1']`));
    const { code, stdout } = await renmai(['verify', '--json']);
    expect(code).toBe(4);
    expect(stdout).toContain('is of an article that is not there');
  });

  it('is exported, the same after loading it again', async () => {
    await renmai(['load', '-'], { input: manyArticles(4) });
    const first = await renmai(['export', '--format', 'canonical']);
    expect(first.stdout.split('\n').filter((line) => line.includes('"labels":["Article"]'))).toHaveLength(4);
    await renmai(['load', '-'], { input: manyArticles(4) });
    expect((await renmai(['export'])).stdout).toBe(first.stdout);
  });
});

describe('serve', () => {
  it('says who can read where others reach it, and an address that can be opened', async () => {
    const running = start(main, ['serve', '--host', '0.0.0.0', '--port', '0'], options());
    const [, url = ''] = await running.until(/Open (http:\/\/127\.0\.0\.1:\d+) in a browser/u);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(running.soFar().stderr).toContain('whoever reaches this machine can read');
    running.kill('SIGINT');
    expect((await running.ended).code).toBe(0);
  });

  it('answers until it is told to stop, and leaves nothing behind', async () => {
    await renmai(['load', '-'], { input: manyArticles(2) });
    const running = start(main, ['serve', '--samples', '--port', '0'], options());
    const [, url = ''] = await running.until(/Open (http:\/\/127\.0\.0\.1:\d+) in a browser/u);
    const [command = ''] = /\{ people.*\}(?="\})/u.exec(running.soFar().stdout) ?? [];
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: command }),
    });
    expect(await answer.json()).toMatchObject({ data: { people: { totalCount: expect.any(Number) } } });
    const taken = await renmai(['serve', '--port', new URL(url).port]);
    expect(taken).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('is in use') });
    running.kill('SIGINT');
    expect((await running.ended).code).toBe(0);
    expect(() => process.kill(running.pid, 0)).toThrow();
    expect(running.soFar().stderr).toContain('the samples are not loaded');
    expect(await articles()).toBe(2);
  });
});
