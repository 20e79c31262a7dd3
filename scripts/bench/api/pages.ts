/** What a first page of somebody with very many events costs beside one of somebody with few. */
import { z } from 'zod';

const LEAST = 20;
const MOST = 60;
const TIMES = 200;

const people = z.object({
  data: z.object({
    statistics: z.object({ people: z.array(z.object({ events: z.int(), node: z.object({ id: z.string() }) })) }),
    people: z.object({
      nodes: z.array(z.object({ id: z.string(), statistics: z.object({ events: z.int() }) })),
    }),
  }),
});

const PEOPLE = `{ statistics { people(first: 1) { events node { id } } }
  people(first: 100) { nodes { id statistics { events } } } }`;
const PAGE = `query($id: ID!) { node(id: $id) { ... on Person {
  participations(first: 20) { edges { role rank node { id name date } } } } } }`;

async function ask(url: string, query: string, variables: object = {}): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

export interface Pages {
  readonly events: readonly [number, number];
  /** Of the medians of pages asked for in turn. */
  readonly ratio: number;
}

/** Times pages of the person with the most events and of one with a page or two. */
export async function comparePages(url: string): Promise<Pages> {
  const { data } = people.parse(await ask(url, PEOPLE));
  const [hub] = data.statistics.people;
  const leaf = data.people.nodes.find(({ statistics: { events } }) => events >= LEAST && events <= MOST);
  if (hub === undefined || leaf === undefined) throw new Error('there is nobody with many events, or nobody with few');
  const times: [number[], number[]] = [[], []];
  for (let n = 0; n < TIMES; n += 1) {
    times[0].push(await timeOf(() => ask(url, PAGE, { id: hub.node.id })));
    times[1].push(await timeOf(() => ask(url, PAGE, { id: leaf.id })));
  }
  return { events: [hub.events, leaf.statistics.events], ratio: median(times[0]) / median(times[1]) };
}
