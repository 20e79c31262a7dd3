/** Random queries, valid and broken: every one gets an answer or a clear error, and nothing in the graph changes. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { toGlobalId } from '../../src/api/ids.ts';
import { createSchema } from '../../src/api/schema.ts';
import { seedLarge } from '../support/large-graph.ts';
import { randomQueries } from '../support/random-query.ts';
import { type RunningApi, startApi } from './running-api.ts';
import { sampleGraph } from './sample-graph.ts';

/** A graph of so many articles beside the sample: with it, no answer may take long, and memory must not grow. */
const articles = Number(process.env['RENMAI_FUZZ_ARTICLES'] ?? 0);
const LONGEST = 5_000;

let api: RunningApi;
beforeAll(async () => {
  api = await startApi(sampleGraph);
  if (articles > 0) await seedLarge(api.database, articles);
}, 1_200_000);
afterAll(() => api.stop());

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
    await api.database.read(
      'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN labels(n) AS labels, properties(n) AS properties, count(r) AS edges, elementId(n) AS id ORDER BY id',
    ),
  );

test(`${count} random queries of seed ${seed}`, { timeout: 600_000 + count * 1_000 }, async () => {
  const ids = sampleGraph.nodes.map(({ label, properties: { id } }) => toGlobalId({ label, id }));
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
    const response = await fetch(`${api.service.url}/graphql`, {
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
    if (asked % Math.max(4, Math.round(count / 80) * 4) === 0) memory.push(process.memoryUsage().rss);
  }
  expect(wrong.slice(0, 3).concat(api.logged.slice(0, 3))).toEqual([]);
  if (articles > 0) {
    expect(slowest.milliseconds, slowest.query).toBeLessThan(LONGEST);
    // What it takes at first, caches and all, is the most that it takes.
    expect(Math.max(...memory.slice(memory.length / 2))).toBeLessThan(
      Math.max(...memory.slice(0, memory.length / 2)) * 1.25,
    );
  }
  // It has to try both.
  expect(answered).toBeGreaterThan(count / 10);
  expect(refused).toBeGreaterThan(count / 10);
  expect(await state()).toBe(before);
});
