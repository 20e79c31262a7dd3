/** What is read for a request goes with it, so that under load nothing young has to be moved, nor old things collected. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { type Running, start } from '../cli/built.ts';
import { build } from '../support/compiled.ts';
import { type SeedGraph, seed } from '../support/graph-seed.ts';
import { emptyDatabase, laneEnvironment } from '../support/neo4j.ts';
import { january } from './sample-graph.ts';

const proof = { evidence: [`${january.properties.id}:0-3`], rules: ['a rule'], confidences: [1] };
const SIZE = 25;
const numbers = Array.from({ length: SIZE }, (_, n) => n);

/** Everybody at every meeting. */
const crowd: SeedGraph = {
  nodes: [
    january,
    ...numbers.flatMap((n) => [
      {
        label: 'Event' as const,
        properties: { id: `c${n}`, name: '安全生产会', aliases: [], type: 'meeting', date: `2021-01-0${n % 9}` },
      },
      { label: 'Person' as const, properties: { id: `q${n}`, name: `群众${n}`, aliases: [] } },
    ]),
  ],
  edges: numbers.flatMap((n) =>
    numbers.map((m) => ({ from: `q${m}`, type: 'ATTENDED' as const, to: `c${n}`, properties: proof })),
  ),
};

/** V8 tells of each collection; the room for young things is small, so that there are many. */
const flags = ['--trace-gc', '--trace-gc-nvp', '--max-semi-space-size=4'];
const env = { RENMAI_RATE_LIMIT: '100000', RENMAI_QUERY_SECONDS: '100', RENMAI_LOG: 'error' };

let database: Database;
let service: Running;
let url = '';
beforeAll(async () => {
  database = await emptyDatabase();
  await seed(database, crowd);
  service = start(await build(), ['serve', '--port', '0'], { env: { ...env, ...laneEnvironment() }, flags });
  [, url = ''] = await service.until(/Open (http:\S+) in a browser/u);
}, 120_000);
afterAll(async () => {
  service.kill('SIGTERM');
  await service.ended;
  await database.close();
});

const everybody = `{ events(first: ${SIZE}) { nodes { name participants(first: 50) { edges { role node { name } } } } } }`;

/** Asks for everybody so many times, one after the other; answers how many characters came. */
async function ask(times: number): Promise<number> {
  let characters = 0;
  for (let n = 0; n < times; n += 1) {
    const body = JSON.stringify({ query: everybody });
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    characters += (await answer.text()).length;
  }
  return characters;
}

/** What collections of young things told: bytes that came since the one before, and bytes that went on to the old things. */
const collections = () =>
  service
    .soFar()
    .stdout.split('\n')
    .filter((line) => line.includes(' gc=s '))
    .map((line) => ({
      allocated: Number(/ allocated=(\d+)/u.exec(line)?.[1]),
      promoted: Number(/ promoted=(\d+)/u.exec(line)?.[1]),
    }));

test('what was read for a request does not become old', { timeout: 120_000 }, async () => {
  await ask(100);
  const before = collections().length;
  expect((await ask(200)) / 200).toBeGreaterThan(SIZE * SIZE * 40);
  const since = collections().slice(before);
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);
  expect(since.length).toBeGreaterThan(5);
  expect(sum(since.map((x) => x.promoted)) / sum(since.map((x) => x.allocated))).toBeLessThan(0.1);
});
