/** Queries 1 and 2 of the contract, compared with what was read and with what the pages' annotators saw. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { RunningApi } from '../api/running-api.ts';
import * as answers from './answers.ts';
import type { Corpus } from './corpus.ts';
import { certain, unique } from './gold.ts';
import { literalOf, withoutText } from './queries.ts';
import { type Asking, partsOf } from './running.ts';

/** The roles that query 1 asks for, as readings call them. */
const asked = ['chaired', 'attended', 'led', 'accompanied'];
const PAGE = 20;

interface Part {
  readonly name: string;
  readonly role: string;
  readonly date: string;
  /** Which of the annotated events. */
  readonly event: number;
}

function within(date: string | null, query: string): date is string {
  return date !== null && date >= literalOf(query, 'from') && date <= literalOf(query, 'to');
}

/** What the annotators say of who took part in dated events. */
function annotated({ gold, queries }: Corpus, types: (type: string) => boolean): Part[] {
  const events = gold.flatMap((page) => page.articles.flatMap((article) => certain(article.events)));
  return events.flatMap(({ type, date, participants }, event) =>
    types(type) && within(date, queries('Attendance'))
      ? certain(participants)
          .filter(({ role }) => asked.includes(role))
          .map(({ name, role }) => ({ name, role: role.toUpperCase(), date, event }))
      : [],
  );
}

/** Pairs that took part in the same events, the most frequent first. */
function pairsOf(parts: readonly Part[]): (readonly [string, string])[] {
  const counts = new Map<string, number>();
  for (const a of parts)
    for (const b of parts)
      if (a.event === b.event && a.name < b.name)
        counts.set(`${a.name} ${b.name}`, (counts.get(`${a.name} ${b.name}`) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.map(([pair]) => {
    const [a = '', b = ''] = pair.split(' ');
    return [a, b];
  });
}

const told = z.object({
  nodes: z.array(
    z.object({
      ...{ id: z.string(), name: z.string() },
      articles: z.array(z.object({ title: z.string().nullable(), text: z.string() })),
    }),
  ),
});

/** Those of the events whose name or articles have the words. */
async function withText(api: RunningApi, ids: readonly string[], text: string): Promise<string[]> {
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Event { id name articles { title text } } } }';
  const { nodes } = await api.data(told, query, { ids });
  return nodes
    .filter(({ name, articles }) =>
      [name, ...articles.flatMap((one) => [one.title, one.text])].join('\n').includes(text),
    )
    .map(({ id }) => id);
}

/** Registers the tests of who attended what. */
export function attendanceTests(asking: () => Asking): void {
  test('1: the answer has every part that was read, with its words, and what it counts', () => {
    const { corpus, people } = asking();
    const missing: string[] = [];
    for (const { article, reading } of corpus.items)
      for (const event of reading.events)
        for (const { name, role, evidence } of event.participants) {
          const nodes = people.get(name);
          if (nodes === undefined || !asked.includes(role) || !within(event.date, corpus.queries('Attendance')))
            continue;
          if (nodes.some(({ participations }) => participations.pageInfo.hasNextPage)) continue;
          const quotes = partsOf(nodes).flatMap((part) => (part.role === role.toUpperCase() ? part.evidence : []));
          const words = evidence.map(({ start, end }) => article.text.slice(start, end));
          if (!words.every((quote) => quotes.some((one) => one.quote === quote)))
            missing.push(`${name} ${role} ${words}`);
        }
    expect(missing).toEqual([]);
    for (const { participations } of [...people.values()].flat()) {
      const { totalCount, edges, pageInfo } = participations;
      expect(edges.length).toBe(Math.min(totalCount, PAGE));
      expect(pageInfo.hasNextPage).toBe(totalCount > PAGE);
    }
  });

  test('1: the annotated parts are in the answer, as far as reading goes', () => {
    const { corpus, people } = asking();
    for (const types of [(type: string) => type === 'meeting', () => true]) {
      const parts = annotated(corpus, types);
      const right = parts.filter(({ name, role, date }) =>
        partsOf(people.get(name)).some((part) => part.role === role && part.node.date === date),
      );
      expect(parts.length).toBeGreaterThan(20);
      expect(right.length / parts.length).toBeGreaterThanOrEqual(0.75);
    }
  });

  test('2: meetings where two were, with and without a word of their articles', async () => {
    const { api, corpus, people } = asking();
    const query = corpus.queries('Meetings');
    const text = literalOf(query, 'text');
    const pairs = pairsOf(annotated(corpus, (type) => type === 'meeting')).slice(0, 5);
    expect(pairs.length).toBe(5);
    let together = 0;
    for (const pair of pairs) {
      const nodes = pair.map((name) => people.get(name)?.[0]);
      const ids = nodes.flatMap((node) => node?.id ?? []);
      const all = await api.data(answers.meetings, withoutText(query), { ids });
      const some = await api.data(answers.meetings, query, { ids });
      const found = all.events.edges.map(({ node }) => node.id);
      expect(all.events.totalCount).toBe(found.length);
      expect(unique(found)).toEqual(found);
      // Whoever has one of the asked roles at the same meeting was there.
      const [ofOne = [], ofOther = []] = nodes.map((node) =>
        partsOf(node === undefined ? [] : [node]).filter(
          (part) => part.node.type === 'MEETING' && within(part.node.date, query),
        ),
      );
      const both = ofOne.map((part) => part.node.id).filter((id) => ofOther.some((part) => part.node.id === id));
      expect(found).toEqual(expect.arrayContaining(unique(both)));
      together += both.length;
      expect(some.events.edges.map(({ node }) => node.id)).toEqual(await withText(api, found, text));
    }
    expect(together).toBeGreaterThanOrEqual(4);
  });
}
