/** Who took part in an event: every part of the list is what sorting all of it would give, whatever is asked of each person. */
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { participants } from '../../queries/event/participants.ts';
import type { Database } from '../../src/graph/database.ts';
import { seed } from '../support/graph-seed.ts';
import { emptyDatabase } from '../support/neo4j.ts';

const people = ['周予安', '林若川', '何见山', '苏砚秋', '韩知远', '江晓岚'].map((name, n) => ({
  id: `p${5 - n}`,
  name,
}));
const roles = ['CHAIRED', 'LED', 'ACCOMPANIED', 'ATTENDED', 'SPOKE_AT', 'SIGNED_AT'] as const;
const said = { evidence: ['a0:0-4'], rules: ['a rule'], confidences: [0.9] };
const parts = people.flatMap(({ id }, n) =>
  roles
    .filter((_, r) => (n + r) % 3 !== 0)
    .map((type, r) => ({ from: id, type, to: 'e0', properties: { ...said, rank: n % 2 === 0 ? 12 - n - r : null } })),
);

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
  const article = { id: 'a0', title: '简讯', text: '人们到会', kind: 'news', publishedOn: null };
  const event = { id: 'e0', name: '例会', type: 'meeting', date: null, aliases: [] };
  await seed(database, {
    nodes: [
      { label: 'Article', properties: article },
      { label: 'Event', properties: event },
      { label: 'Event', properties: { ...event, id: 'e1' } },
      ...people.map((properties) => ({ label: 'Person' as const, properties: { aliases: [], ...properties } })),
    ],
    edges: parts,
  });
});
afterAll(() => database.close());

const PLACES: Readonly<Record<string, number>> = { CHAIRED: 0, LED: 1, SPOKE_AT: 3, SIGNED_AT: 3 };
const keyOf = ({ type, from, properties: { rank } }: (typeof parts)[number]): string =>
  `${PLACES[type] ?? 2}${String(rank ?? 99_999).padStart(5, '0')} ${from} ${type}`;

test('from the beginning, from a place on and backwards, with and without titles', async () => {
  const bound = fc.option(fc.constantFrom(...parts.map(keyOf)), { nil: null });
  const asked = fc.record({
    ...{ above: bound, below: bound, descending: fc.boolean(), limit: fc.integer({ min: 1, max: 20 }) },
    ...{
      roles: fc.constantFrom<(readonly (typeof roles)[number][])[]>(roles, ['LED', 'SPOKE_AT']),
      called: fc.boolean(),
    },
  });
  await fc.assert(
    fc.asyncProperty(asked, async (window) => {
      const { above, below, descending, limit } = window;
      const sorts = parts.filter(({ type }) => window.roles.includes(type)).map(keyOf);
      const inside = sorts.filter((sort) => (above === null || sort > above) && (below === null || sort < below));
      const inOrder = descending ? inside.toSorted().reverse() : inside.toSorted();
      const shown = { orderBy: 'RANK', stated: false, reasons: false, fields: null } as const;
      const found = await participants.run(database, ['e0', 'e1'], { ...window, ...shown });
      expect(found.map(({ parent, sort }) => `${parent} ${sort}`)).toEqual(
        inOrder.slice(0, limit).map((sort) => `e0 ${sort}`),
      );
    }),
    { numRuns: 40 },
  );
});
