/** Queries 3, 4 and 5 of the contract, and the words that every answer shows. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { toGlobalId } from '../../queries/parts/global-id.ts';
import * as answers from './answers.ts';
import { certain, unique } from './gold.ts';
import { literalOf } from './queries.ts';
import { type Asking, partsOf } from './running.ts';

const ids = z.object({ events: z.object({ nodes: z.array(z.object({ id: z.string() })) }) });
const someMeetings = '{ events(filter: { types: [MEETING] }, first: 20, orderBy: DATE_DESC) { nodes { id } } }';

/** How an article points back to a company that it has named: 该公司, 本公司. */
const pointer = /^(?:该|本|这家|我[校院厂行])|^(?:公司|企业|学校|医院|集团|合作社|协会|商会)$/u;

/** Dates ascend, and what has none comes last. */
function expectInOrder(dates: readonly (string | null)[]): void {
  const last = '9999';
  expect(dates.map((date) => date ?? last)).toEqual(dates.map((date) => date ?? last).sort());
}

function companyTest(asking: () => Asking): void {
  test('3: a company on one timeline, under each of its names', async () => {
    const { api, corpus } = asking();
    const organizations = corpus.gold.flatMap((page) => page.articles.flatMap((one) => certain(one.organizations)));
    const names = unique(organizations.filter(({ kind }) => kind === 'company').map(({ name }) => name));
    let found = 0;
    for (const name of names) {
      const { organizations } = await api.data(answers.company, corpus.queries('Company'), { name });
      for (const { aliases, appearances } of organizations.nodes) {
        found += 1;
        const { totalCount, edges } = appearances;
        expect(edges.length).toBe(Math.min(totalCount, 50));
        expectInOrder(edges.map((edge) => edge.date));
        const quotes = edges.filter(({ kind }) => kind === 'MENTION').flatMap((edge) => edge.evidence);
        expect(quotes.length).toBeGreaterThan(0);
        const known = [name, ...aliases];
        const strange = quotes.filter(({ quote }) => !pointer.test(quote) && !known.some((one) => quote.includes(one)));
        expect(strange).toEqual([]);
      }
    }
    expect(names.length).toBeGreaterThan(3);
    expect(found / names.length).toBeGreaterThanOrEqual(0.65);
  });
}

function connectionTests(asking: () => Asking): void {
  test('4: two who were at one event are two steps apart, and keep each other company', async () => {
    const { api, corpus, people } = asking();
    const parts = [...people].flatMap(([name, nodes]) =>
      partsOf(nodes).map(({ node }) => ({ name, id: nodes[0]?.id, event: node.id })),
    );
    const [one] = parts;
    const other = parts.find((part) => part.event === one?.event && part.name !== one.name);
    const ends = { a: one?.id, b: other?.id };
    const { paths } = await api.data(answers.path, corpus.queries('Path'), ends);
    expect(paths[0]?.length).toBe(2);
    expect(paths.length).toBeGreaterThan(0);
    for (const { length, steps } of paths) expect(steps.length).toBe(length);
    expect(paths[0]?.steps.at(0)?.from.name).toBe(one?.name);
    expect(paths[0]?.steps.at(-1)?.to.name).toBe(other?.name);
    const names = [];
    for (const { id } of people.get(one?.name ?? '') ?? [])
      for (const { node } of (await api.data(answers.circle, corpus.queries('Circle'), { id })).node.companions)
        names.push(node.name);
    expect(names).not.toContain(one?.name);
    expect(names.length).toBeGreaterThan(0);
  });

  test('4: who held an office: everybody whom the pages give that title', async () => {
    const { api, corpus, people } = asking();
    const query = corpus.queries('Office');
    const title = literalOf(query, 'title');
    const positions = [...people.values()].flat().flatMap((person) => person.positions);
    const holders = new Set<string>();
    for (const id of unique(positions.map(({ organization }) => organization.id)))
      for (const tenure of (await api.data(answers.office, query, { id })).node.tenures) {
        expect(tenure.title).toBe(title);
        holders.add(tenure.person.name);
      }
    const persons = corpus.gold.flatMap((page) => page.articles.flatMap((one) => certain(one.persons)));
    const annotated = persons.filter(({ positions }) =>
      certain(positions).some((position) => position.title === title && position.organization !== null),
    );
    const names = unique(annotated.map(({ name }) => name)).filter((name) => people.has(name));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => holders.has(name)).length).toBeGreaterThanOrEqual(0.65 * names.length);
  });

  test('4: nobody who was there is called absent', async () => {
    const { api, corpus, people } = asking();
    for (const { id } of (await api.data(ids, someMeetings)).events.nodes) {
      const { node } = await api.data(answers.absent, corpus.queries('Absent'), { id });
      for (const absentee of node.usualButAbsent)
        expect(partsOf(people.get(absentee.node.name)).map((part) => part.node.id)).not.toContain(id);
    }
  });
}

function findTest(asking: () => Asking): void {
  test('5: everybody is found by name, and by the end of it', async () => {
    const { api, corpus, people } = asking();
    const query = corpus.queries('Find');
    for (const [name, nodes] of [...people].slice(0, 15)) {
      if (nodes.length === 0) continue;
      const { search } = await api.data(answers.find, query, { q: name });
      const [first] = search.edges;
      expect(first?.node).toMatchObject({ __typename: 'Person', name });
      expect(first?.highlight).toBe(`<mark>${name}</mark>`);
      const end = name.slice(1);
      const byEnd = await api.data(answers.find, query, { q: end });
      expect(byEnd.search.totalCount).toBeGreaterThanOrEqual(search.totalCount);
      for (const { highlight } of byEnd.search.edges) expect(highlight).toContain('<mark>');
    }
    const titles = corpus.items.flatMap(({ article }) => article.title ?? []);
    const [title = ''] = titles;
    const { search } = await api.data(answers.find, query, { q: title.slice(0, 6) });
    expect(search.edges.map(({ node }) => node.__typename)).toContain('Article');
  });
}

const quoted = z.object({
  quote: z.string().min(1),
  ...{ start: z.int(), end: z.int(), article: z.object({ id: z.string() }) },
});
const shown = z.object({
  articles: z.object({
    nodes: z.array(
      z.object({
        ...{ id: z.string(), text: z.string() },
        contents: z.object({
          edges: z.array(
            z.object({
              evidence: z.array(quoted).min(1),
              node: z.object({
                neighbours: z.object({ edges: z.array(z.object({ evidence: z.array(quoted).min(1) })) }),
              }),
            }),
          ),
        }),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});
const words = 'evidence { quote start end article { id } }';
const everything = `query ($after: String) { articles(first: 5, after: $after) { pageInfo { hasNextPage endCursor } nodes { id text
  contents(first: 40) { edges { ${words} node { neighbours(first: 10) { edges { ${words} } } } } } } } }`;

function evidenceTest(asking: () => Asking): void {
  test('every quote is the text of its article between its offsets', async () => {
    const { api, corpus } = asking();
    const texts = new Map(corpus.items.map(({ article }) => [String(toGlobalId('Article', article.id)), article.text]));
    let checked = 0;
    for (let after: string | null = null, more = true; more; ) {
      const { articles }: z.infer<typeof shown> = await api.data(shown, everything, { after });
      const edges = articles.nodes.flatMap(({ contents }) => contents.edges);
      const all = edges.flatMap(({ evidence, node }) => [
        ...evidence,
        ...node.neighbours.edges.flatMap((edge) => edge.evidence),
      ]);
      for (const { quote, start, end, article } of all) expect(texts.get(article.id)?.slice(start, end)).toBe(quote);
      for (const { id, text } of articles.nodes) expect(texts.get(id)).toBe(text);
      checked += all.length;
      more = articles.pageInfo.hasNextPage;
      after = articles.pageInfo.endCursor;
    }
    expect(checked).toBeGreaterThan(500);
  });
}

/** Registers the tests of companies, connections, finding and evidence. */
export function thingTests(asking: () => Asking): void {
  companyTest(asking);
  connectionTests(asking);
  findTest(asking);
  evidenceTest(asking);
}
