/** One article of which one load tells the place, the headline or the section, and another does not. */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { removeArticles } from '../../src/graph/remove.ts';
import { writeArticles } from '../../src/graph/write/write.ts';
import { decisionsOf, emptyGraph, linesOf, problemsOf, wipe } from '../support/graph.ts';
import { item } from '../support/readings.ts';

let database: Database;
beforeAll(async () => {
  database = await emptyGraph();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

const all = async (): Promise<string[]> => [...(await linesOf(database)), ...(await decisionsOf(database))];

const told = (facts: Parameters<typeof item>[2]) =>
  item(
    '市委书记林若川主持召开全市防汛工作会议。',
    {
      persons: [{ name: '林若川', positions: [{ organization: '市委', title: '书记' }] }],
      organizations: [{ name: '市委', kind: 'party' }],
      events: [{ name: '全市防汛工作会议', participants: [{ name: '林若川', role: 'chaired' }] }],
    },
    { publication: '江南晨报', ...facts },
  );

it('an article that is loaded without its place after it was loaded with it keeps the place', async () => {
  const [placed, placeless] = [told({ place: '云州市' }), told({ place: null })];
  expect(placeless.article.id).toBe(placed.article.id);
  await writeArticles(database, [placed]);
  const expected = await all();
  expect(await writeArticles(database, [placeless])).toMatchObject({
    loaded: 0,
    unchanged: 1,
    updated: 0,
    toldBefore: 1,
  });
  expect(await all()).toEqual(expected);
  await wipe(database);
  await writeArticles(database, [placeless]);
  expect(await writeArticles(database, [placed])).toMatchObject({ loaded: 0, updated: 1, toldBefore: 0 });
  expect(await all()).toEqual(expected);
});

it('an article that is loaded with another place is set right', async () => {
  const [wrong, right] = [told({ place: '云州市' }), told({ place: '青石县' })];
  await writeArticles(database, [right]);
  const expected = await all();
  await writeArticles(database, [wrong]);
  expect(await writeArticles(database, [right])).toMatchObject({ updated: 1, toldBefore: 0 });
  expect(await all()).toEqual(expected);
  await wipe(database);
  await writeArticles(database, [wrong, right]);
  const once = await all();
  await wipe(database);
  await writeArticles(database, [right, wrong]);
  expect(await all()).toEqual(once);
});

it('tellings of one article end in one graph in any order, also of loads at once', async () => {
  const facts = fc.record({
    place: fc.constantFrom(null, '云州市'),
    section: fc.constantFrom(null, '临江区专刊'),
    title: fc.constantFrom(null, '防汛会议召开'),
    sourceUri: fc.constantFrom('a.txt', 'b.json', null),
  });
  const some = fc.array(facts, { minLength: 2, maxLength: 4 }).chain((list) =>
    fc.record({
      list: fc.constant(list.map(told)),
      order: fc.shuffledSubarray(list.map(told), { minLength: list.length }),
      batchSize: fc.integer({ min: 1, max: 3 }),
      atOnce: fc.boolean(),
    }),
  );
  const property = fc.asyncProperty(some, async ({ list, order, batchSize, atOnce }) => {
    await wipe(database);
    await writeArticles(database, list);
    const expected = await all();
    await wipe(database);
    if (atOnce) await Promise.all(order.map((x) => writeArticles(database, [x])));
    else for (const x of order) await writeArticles(database, [x], { batchSize });
    expect(await all()).toEqual(expected);
    expect(await problemsOf(database)).toEqual([]);
    await removeArticles(
      database,
      list.map((x) => x.article.id),
    );
    expect(await linesOf(database)).toEqual([]);
  });
  await fc.assert(property, {
    numRuns: Number(process.env['RENMAI_PROOF_RUNS'] ?? 8),
    seed: 20210307,
    endOnFailure: true,
  });
}, 3_600_000);
