/** What names a thing is read from an index: every page of every order is what sorting all of it would give. */
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mentions } from '../../queries/entity/mentions.ts';
import { seen } from '../../queries/entity/seen.ts';
import { appearances } from '../../queries/organization/appearances.ts';
import type { Window } from '../../queries/parts/window.ts';
import { applyConstraints } from '../../src/graph/constraints.ts';
import type { Database } from '../../src/graph/database.ts';
import { seed } from '../support/graph-seed.ts';
import { emptyDatabase } from '../support/neo4j.ts';

const days = ['2023', '2023-01', '2023-01-05', '2023-01-05', '2023-02-10', null, '2022-12-31', null, '2023-01-31'];
const articles = days.map((publishedOn, n) => ({
  label: 'Article' as const,
  properties: { id: `a${(n * 5) % days.length}`, title: '简讯', text: '青禾公司到会', kind: 'news', publishedOn },
}));
const said = (n: number) => ({ evidence: [`a${n}:0-4`], rules: ['a rule'], confidences: [0.9] });
const company = { id: 'o1', name: '青禾公司', aliases: [], kind: 'company' };
const events = ['2023-01', '2023-01-05', null].map((date, n) => ({
  id: `e${n}`,
  name: `例会${n}`,
  type: 'meeting',
  date,
}));

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
  await applyConstraints(database);
  await database.execute('CALL db.awaitIndexes(60)');
  await seed(database, {
    nodes: [
      ...articles,
      { label: 'Organization', also: 'Company', properties: company },
      ...events.map((event) => ({ label: 'Event' as const, properties: { aliases: [], ...event } })),
    ],
    edges: [
      ...articles.map(({ properties: { id } }, n) => ({
        from: id,
        type: 'MENTIONS' as const,
        to: 'o1',
        properties: said(n),
      })),
      ...events.map(({ id }, n) => ({ from: 'o1', type: 'ATTENDED' as const, to: id, properties: said(n) })),
    ],
  });
  // A graph of other programs may use one id for things of two kinds.
  await database.write((run) =>
    run(`CREATE (p:Place {id: 'o1', name: '青禾', aliases: []}) WITH p MATCH (a:Article {id: 'a3'})
         CREATE (a)-[:MENTIONS {evidence: ['a3:0-2'], rules: ['a rule'], confidences: [0.9], _of: 'o1', _when: a.publishedOn + ' a3'}]->(p)`),
  );
});
afterAll(() => database.close());

const shown = { stated: true, reasons: false, fields: null };
const byText = (a: string, b: string): number => (a < b ? -1 : 1);

/** What a window shows of all sort keys. */
const within = (sorts: readonly string[], { above, below, descending, limit }: Window): string[] => {
  const left = sorts
    .filter((sort) => (above === null || sort > above) && (below === null || sort < below))
    .sort(byText);
  return (descending ? left.reverse() : left).slice(0, limit);
};

const sortsOf = (rows: readonly { readonly sort: string }[]): string[] => rows.map(({ sort }) => sort);
const windows = (sorts: readonly string[]) =>
  fc.record({
    above: fc.option(fc.constantFrom(...sorts), { nil: null }),
    below: fc.option(fc.constantFrom(...sorts), { nil: null }),
    descending: fc.boolean(),
    limit: fc.integer({ min: 1, max: 15 }),
  });

const nowhere = fc.constantFrom('' as const, '~' as const);

test('mentions', async () => {
  const sorts = (undated: string) =>
    articles.map(({ properties: { id, publishedOn } }) => `${publishedOn ?? undated} ${id}`);
  const read = (window: Window, undated: '' | '~') =>
    mentions.run(database, ['Organization:o1'], { ...window, undated, ...shown });
  const asked = nowhere.chain((undated) =>
    fc.record({ undated: fc.constant(undated), window: windows(sorts(undated)) }),
  );
  await fc.assert(
    fc.asyncProperty(asked, async ({ undated, window }) => {
      expect(sortsOf(await read(window, undated))).toEqual(within(sorts(undated), window));
    }),
    { numRuns: 20 },
  );
  const whole = { above: null, below: null, limit: 9, descending: false, undated: '~' as const };
  const [place] = await mentions.run(database, ['Place:o1'], { ...whole, ...shown });
  expect(place).toMatchObject({ node: { graphId: 'a3' }, stated: [{ at: 'a3:0-2', rule: null, confidence: null }] });
});

const spans = [
  null,
  { from: '2023-01', to: '2023-01-31' },
  { from: '2023', to: '2023-12-31' },
  { from: '', to: '2022-12-31' },
];
const lastDay = (date: string): string => date + ({ 4: '-12-31', 7: '-31' }[date.length] ?? '');

test('appearances', async () => {
  const all = (undated: string) => [
    ...articles.map(({ properties: { id, publishedOn: date } }) => {
      return { date, sort: `${date ?? undated} MENTION ${id} MENTIONS    <` };
    }),
    ...events.map(({ id, date }) => ({ date, sort: `${date ?? undated} EVENT ${id} ATTENDED    >` })),
  ];
  const asked = nowhere.chain((undated) =>
    fc.record({
      undated: fc.constant(undated),
      window: windows(sortsOf(all(undated))),
      date: fc.constantFrom(...spans),
    }),
  );
  await fc.assert(
    fc.asyncProperty(asked, async ({ undated, window, date }) => {
      const kinds = ['EVENT', 'MENTION'];
      const rows = await appearances.run(database, ['o1'], { ...window, kinds, date, undated, ...shown });
      const dated = all(undated).filter(
        (x) => date === null || (x.date !== null && x.date >= date.from && lastDay(x.date) <= date.to),
      );
      expect(sortsOf(rows)).toEqual(within(sortsOf(dated), window));
    }),
    { numRuns: 25 },
  );
});

test('the first and the last of them, of a thing, of another of its id, and of an event', async () => {
  await database.write((run) =>
    run(`MATCH (e:Event {id: 'e0'}), (a:Article {id: 'a1'})
         CREATE (a)-[:REPORTS {evidence: ['a1:0-4'], rules: ['a rule'], confidences: [0.9]}]->(e)`),
  );
  const ids = ['Organization:o1', 'Place:o1', 'Event:e0', 'Event:e1', 'Person:o1'];
  const found = await seen.run(database, ids, {});
  const dayOf = (id: string) => articles.find(({ properties }) => properties.id === id)?.properties.publishedOn ?? null;
  expect(found.sort((a, b) => ids.indexOf(a.parent) - ids.indexOf(b.parent))).toEqual([
    { parent: 'Organization:o1', firstSeen: '2022-12-31', lastSeen: '2023-02-10' },
    { parent: 'Place:o1', firstSeen: dayOf('a3'), lastSeen: dayOf('a3') },
    { parent: 'Event:e0', firstSeen: dayOf('a1'), lastSeen: dayOf('a1') },
    { parent: 'Event:e1', firstSeen: null, lastSeen: null },
    { parent: 'Person:o1', firstSeen: null, lastSeen: null },
  ]);
});
