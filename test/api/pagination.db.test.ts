/** Walking connections page by page, both ways, while the graph grows. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { toGlobalId } from '../../queries/parts/global-id.ts';
import { type SeedGraph, seed } from '../support/graph-seed.ts';
import { type RunningApi, startApi } from './running-api.ts';
import { january, sampleGraph } from './sample-graph.ts';

const proof = { evidence: [`${january.properties.id}:0-3`], rules: ['a rule'], confidences: [1] };

/** Meetings that 林若川 attended; every third has no date. */
const meetings = (ids: readonly number[]): SeedGraph => ({
  nodes: ids.map((n) => ({
    label: 'Event',
    properties: {
      ...{ id: `m${String(n).padStart(3, '0')}`, name: `例会${n}`, aliases: [], type: 'meeting' },
      date: n % 3 === 0 ? null : `2023-01-${String((n % 28) + 1).padStart(2, '0')}`,
    },
  })),
  edges: ids.map((n) => ({ from: 'p1', type: 'ATTENDED', to: `m${String(n).padStart(3, '0')}`, properties: proof })),
});

const even = Array.from({ length: 20 }, (_, n) => 2 * n);
const odd = even.map((n) => n + 1);

let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ nodes: sampleGraph.nodes, edges: [] });
  await seed(api.database, meetings(even));
});
afterAll(() => api.stop());

const page = z.object({
  edges: z.array(z.object({ cursor: z.string(), node: z.object({ id: z.string(), date: z.string().nullable() }) })),
  pageInfo: z.object({
    ...{ hasNextPage: z.boolean(), hasPreviousPage: z.boolean() },
    ...{ startCursor: z.string().nullable(), endCursor: z.string().nullable() },
  }),
  totalCount: z.int(),
});
const fields =
  'edges { cursor node { id date } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';
const lists = {
  events: async (order: string, args: string) =>
    (
      await api.data(
        z.object({ events: page }),
        `{ events(filter: { name: { startsWith: "例会" } }, orderBy: ${order}, ${args}) { ${fields} } }`,
      )
    ).events,
  participations: async (order: string, args: string) => {
    const id = toGlobalId('Person', 'p1');
    const query = `{ node(id: "${id}") { ... on Person { participations(orderBy: ${order}, ${args}) { ${fields} } } } }`;
    return (await api.data(z.object({ node: z.object({ participations: page }) }), query)).node.participations;
  },
};
type List = keyof typeof lists;

async function forwards(list: List, order: string, meanwhile: (page: number) => Promise<void>) {
  const ids: string[] = [];
  const dates: (string | null)[] = [];
  for (let n = 0, after = ''; ; n += 1) {
    const { edges, pageInfo } = await lists[list](order, `first: 3${after}`);
    ids.push(...edges.map((edge) => edge.node.id));
    dates.push(...edges.map((edge) => edge.node.date));
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
    expect(pageInfo.hasPreviousPage).toBe(n > 0);
    if (!pageInfo.hasNextPage) return { ids, dates };
    after = `, after: "${pageInfo.endCursor}"`;
    await meanwhile(n);
  }
}

async function backwards(list: List, order: string) {
  const ids: string[] = [];
  for (let before = ''; ; ) {
    const { edges, pageInfo } = await lists[list](order, `last: 4${before}`);
    ids.unshift(...edges.map((edge) => edge.node.id));
    if (!pageInfo.hasPreviousPage) return ids;
    before = `, before: "${pageInfo.startCursor}"`;
  }
}

const stored = (ids: readonly number[]) =>
  new Set(ids.map((n) => String(toGlobalId('Event', `m${String(n).padStart(3, '0')}`))));

test.each([
  ['events', 'DATE_DESC'],
  ['events', 'DATE_ASC'],
  ['participations', 'DATE_DESC'],
  ['participations', 'DATE_ASC'],
] as const)('%s by %s: everything once, undated last, the same backwards', async (list, order) => {
  const { ids, dates } = await forwards(list, order, async () => {});
  expect(ids).toHaveLength(even.length);
  expect(new Set(ids)).toEqual(stored(even));
  const dated = dates.filter((date) => date !== null);
  expect(dates.slice(0, dated.length)).toEqual(order === 'DATE_ASC' ? dated.toSorted() : dated.toSorted().toReversed());
  expect(await backwards(list, order)).toEqual(ids);
});

test('what was there from the start is met once while more is loaded', async () => {
  const { ids } = await forwards('events', 'DATE_DESC', (n) =>
    seed(api.database, meetings(odd.slice(n * 3, n * 3 + 3))),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => stored(even).has(id))).toHaveLength(even.length);
});

test('totalCount is that of all pages, also where no item is asked for', async () => {
  const { totalCount, edges } = await lists.events('DATE_ASC', 'first: 0');
  expect(edges).toEqual([]);
  expect(totalCount).toBe((await forwards('events', 'DATE_ASC', async () => {})).ids.length);
});

test('a page between two cursors', async () => {
  const { edges } = await lists.events('DATE_ASC', 'first: 10');
  const [, from, , , to] = edges;
  const between = await lists.events('DATE_ASC', `first: 10, after: "${from?.cursor}", before: "${to?.cursor}"`);
  expect(between.edges).toEqual(edges.slice(2, 4));
});

test.each([
  ['events', 'DATE_DESC'],
  ['events', 'DATE_ASC'],
  ['participations', 'DATE_DESC'],
  ['participations', 'DATE_ASC'],
] as const)('%s by %s: whether there is more on either side is looked up, not guessed', async (list, order) => {
  const [first, second, , fourth] = (await lists[list](order, 'first: 4')).edges;
  const sides = async (args: string) => {
    const { hasPreviousPage, hasNextPage } = (await lists[list](order, args)).pageInfo;
    return { hasPreviousPage, hasNextPage };
  };
  expect(await sides(`first: 100, after: "${first?.cursor}"`)).toEqual({ hasPreviousPage: true, hasNextPage: false });
  expect(await sides(`first: 2, before: "${fourth?.cursor}"`)).toEqual({ hasPreviousPage: false, hasNextPage: true });
  expect(await sides(`first: 100, before: "${fourth?.cursor}"`)).toEqual({ hasPreviousPage: false, hasNextPage: true });
  expect(await sides(`last: 1, before: "${second?.cursor}"`)).toEqual({ hasPreviousPage: false, hasNextPage: true });
  expect(await sides(`last: 100, after: "${second?.cursor}"`)).toEqual({ hasPreviousPage: true, hasNextPage: false });
  const nodeId = Buffer.from(first?.node.id ?? '', 'base64url')
    .toString()
    .slice('Event:'.length);
  await api.database.write((run) => run('MATCH (e:Event {id: $id}) DETACH DELETE e', { id: nodeId }));
  expect(await sides(`first: 2, after: "${first?.cursor}"`)).toEqual({ hasPreviousPage: false, hasNextPage: true });
  expect(await sides(`last: 1, before: "${first?.cursor}"`)).toEqual({ hasPreviousPage: false, hasNextPage: true });
});
