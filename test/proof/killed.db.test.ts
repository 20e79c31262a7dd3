import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { randomFrom } from '../../scripts/press/random.ts';
import { countGraph } from '../../src/graph/counts.ts';
import type { Database } from '../../src/graph/database.ts';
import { type Running, start } from '../cli/built.ts';
import { build } from '../support/compiled.ts';
import { decisionsOf, linesOf, problemsOf, wipe } from '../support/graph.ts';
import { emptyDatabase, laneEnvironment } from '../support/neo4j.ts';
import { pressFile } from './articles.ts';
import { kills, seed } from './counts.ts';

/** More articles for more kills: a load is killed while it runs, not when it is through. */
const COUNT = 60 + 20 * kills;

let main = '';
let file = '';
let database: Database;
let expected: string[] = [];

const loader = (): Running => start(main, ['load', file], { env: laneEnvironment() });
const all = async (): Promise<string[]> => [...(await linesOf(database)), ...(await decisionsOf(database))];
const articles = async (): Promise<number> => (await countGraph(database)).articles;

async function untilMore(than: number): Promise<void> {
  while ((await articles()) <= than) await sleep(30);
}

beforeAll(async () => {
  main = await build();
  file = await pressFile(seed, COUNT);
  database = await emptyDatabase();
  expect((await loader().ended).code).toBe(0);
  expected = await all();
}, 600_000);
beforeEach(() => wipe(database));
afterAll(() => database.close());

it('a loader that is killed again and again, and started again, ends in the same graph', async () => {
  const random = randomFrom(seed);
  for (let i = 0; i < kills; i += 1) {
    const before = await articles();
    const running = loader();
    // Somewhere between two commits, or in the midst of one; a load that is through is killed in vain.
    await Promise.race([untilMore(Math.min(before, COUNT - 1)), running.ended]);
    await sleep(random.below(600));
    running.kill('SIGKILL');
    await running.ended;
    expect(await problemsOf(database)).toEqual([]);
    if ((await articles()) === COUNT) await wipe(database);
  }
  expect((await loader().ended).code).toBe(0);
  expect(await all()).toEqual(expected);
}, 3_600_000);

it('two loaders of the same articles at once, one of them killed, end in the same graph', async () => {
  const random = randomFrom(seed + 1);
  for (let i = 0; i < Math.max(1, kills / 4); i += 1) {
    await wipe(database);
    const [one, two] = [loader(), loader()];
    if (i % 2 === 1) {
      await Promise.race([untilMore(0), one.ended]);
      await sleep(random.below(600));
      one.kill('SIGKILL');
    }
    await one.ended;
    expect((await two.ended).code).toBe(0);
    expect(await all()).toEqual(expected);
    expect(await problemsOf(database)).toEqual([]);
  }
}, 3_600_000);
