import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from '../support/compiled.ts';
import { run, start } from './built.ts';

let main = '';
let home = '';

beforeAll(async () => {
  main = await build();
  home = await mkdtemp(join(tmpdir(), 'renmai-samples-'));
});
afterAll(async () => {
  await run(main, ['db', 'reset', '--yes'], { env: { RENMAI_HOME: home } });
  await rm(home, { recursive: true, force: true });
});

const renmai = (...words: string[]) => run(main, words, { env: { RENMAI_HOME: home } });
const state = async () => JSON.parse((await renmai('db', 'status', '--json')).stdout);
const serve = async () => {
  const running = start(main, ['serve', '--samples', '--port', '0'], { env: { RENMAI_HOME: home } });
  await running.until(/Ctrl-C stops it/u);
  return running;
};

it('loads the samples into an empty database of its own, once, and stops what it started', async () => {
  const first = await serve();
  expect(first.soFar().stdout).toMatch(/^ {2}articles +\d+ +\+\d+$/mu);
  expect(await state()).toMatchObject({ running: true, users: [first.pid] });
  first.kill('SIGINT');
  expect((await first.ended).code).toBe(0);
  expect(await state()).toMatchObject({ running: false, users: [] });

  const second = await serve();
  expect(second.soFar().stdout).not.toContain('articles');
  const removed = await renmai('remove', '--samples', '--json');
  expect(JSON.parse(removed.stdout)).toMatchObject({ missing: [] });
  expect(JSON.parse((await renmai('status', '--json')).stdout)).toMatchObject({
    database: { managed: true },
    graph: { articles: 0, people: 0, events: 0 },
  });
  second.kill('SIGTERM');
  expect((await second.ended).code).toBe(0);
  expect(await state()).toMatchObject({ running: false });
}, 180_000);

it('ends while the database is starting', async () => {
  const running = start(main, ['serve', '--port', '0'], { env: { RENMAI_HOME: home } });
  await running.until(/starting Neo4j/u);
  running.kill('SIGINT');
  expect((await running.ended).code).toBe(130);
  expect(await state()).toMatchObject({ running: false });
}, 120_000);
