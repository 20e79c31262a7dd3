/**
 * Random queries, valid and broken, asked of the service as users run it: every one gets an answer or a clear error, and
 * nothing in the graph changes.
 */
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { toGlobalId } from '../../queries/parts/global-id.ts';
import { createSchema } from '../../src/api/schema.ts';
import type { Database } from '../../src/graph/database.ts';
import { type Running, start } from '../cli/built.ts';
import { build } from '../support/compiled.ts';
import { seed as seedGraph } from '../support/graph-seed.ts';
import { seedLarge } from '../support/large-graph.ts';
import { emptyDatabase, laneEnvironment } from '../support/neo4j.ts';
import { randomQueries } from '../support/random-query.ts';
import { sampleGraph } from './sample-graph.ts';

/** A graph of so many articles beside the sample: with it, no answer may take long, and memory must not grow. */
const articles = Number(process.env['RENMAI_FUZZ_ARTICLES'] ?? 0);
const LONGEST = 5_000;

/** The memory that `npm start` gives it. */
const flags = ['--max-old-space-size=1536', '--max-semi-space-size=32'];
/** No request is refused for its number; a Neo4j that has planned nothing yet gets the time it takes. */
const env = { RENMAI_RATE_LIMIT: '100000000', RENMAI_QUERY_SECONDS: '100', RENMAI_LOG: 'error' };

let database: Database;
let service: Running;
let url = '';
beforeAll(async () => {
  database = await emptyDatabase();
  await database.execute('CALL db.awaitIndexes(60)');
  await seedGraph(database, sampleGraph);
  if (articles > 0) await seedLarge(database, articles);
  service = start(await build(), ['serve', '--port', '0'], { env: { ...env, ...laneEnvironment() }, flags });
  [, url = ''] = await service.until(/Open (http:\S+) in a browser/u);
}, 1_200_000);
afterAll(async () => {
  service.kill('SIGTERM');
  expect((await service.ended).code).toBe(0);
  await database.close();
});

/** What the service holds in memory, in kB. */
const memoryNow = () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(service.pid)]).toString());

const count = Number(process.env['RENMAI_FUZZ'] ?? 500);
const seed = Number(process.env['RENMAI_FUZZ_SEED'] ?? 20_210_305);
const answer = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.looseObject({ message: z.string().min(1), extensions: z.record(z.string(), z.unknown()).optional() }))
    .min(1)
    .optional(),
});

const state = async () =>
  JSON.stringify(
    await database.read(
      'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN labels(n) AS labels, properties(n) AS properties, count(r) AS edges, elementId(n) AS id ORDER BY id',
    ),
  );

test(`${count} random queries of seed ${seed}`, { timeout: 600_000 + count * 1_000 }, async () => {
  const ids = sampleGraph.nodes.map(({ label, properties: { id } }) => String(toGlobalId(label, id)));
  const next = randomQueries(createSchema(), { ids, seed });
  const before = await state();
  const wrong: unknown[] = [];
  let answered = 0;
  let refused = 0;
  let slowest = { query: '', milliseconds: 0 };
  const memory: number[] = [];
  const ask = async (): Promise<void> => {
    const query = next();
    const asked = performance.now();
    const response = await fetch(`${url}/graphql`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify({ query }),
    });
    const text = await response.text();
    const milliseconds = performance.now() - asked;
    if (milliseconds > slowest.milliseconds) slowest = { query, milliseconds };
    const told = answer.safeParse(JSON.parse(text));
    const inner = told.data?.errors?.find(
      ({ message, extensions }) =>
        extensions?.['code'] === 'INTERNAL_SERVER_ERROR' || / {4}at |neo4j|cypher|undefined/iu.test(message),
    );
    if (response.status >= 500 || !told.success || inner !== undefined)
      wrong.push({ query, status: response.status, text: text.slice(0, 500) });
    if (told.data?.errors === undefined) answered += 1;
    else refused += 1;
  };
  for (let asked = 0; asked < count; asked += 4) {
    await Promise.all([ask(), ask(), ask(), ask()]);
    if (asked % Math.max(4, Math.round(count / 80) * 4) === 0) memory.push(memoryNow());
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(service.soFar().stderr).toBe('');
  if (articles > 0) {
    expect.soft(slowest.milliseconds, slowest.query).toBeLessThan(LONGEST);
    // What it takes at first, caches and all, is the most that it takes.
    expect
      .soft(Math.max(...memory.slice(memory.length / 2)))
      .toBeLessThan(Math.max(...memory.slice(0, memory.length / 2)) * 1.25);
  }
  // It has to try both.
  expect(answered).toBeGreaterThan(count / 10);
  expect(refused).toBeGreaterThan(count / 10);
  expect(await state()).toBe(before);
});
