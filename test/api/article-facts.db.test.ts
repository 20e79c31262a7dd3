/** What an article states: each fact with the words of this article alone, in its order. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { toGlobalId } from '../../queries/parts/global-id.ts';
import { said, seed } from '../support/graph-seed.ts';
import { type RunningApi, startApi } from './running-api.ts';
import { february, sampleGraph, signing } from './sample-graph.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi(sampleGraph);
});
afterAll(() => api.stop());

const thing = z.object({ name: z.string() });
const fact = z.object({
  relation: z.string(),
  from: thing,
  to: thing,
  amount: z.number().nullable(),
  evidence: z.array(z.object({ quote: z.string() })),
});
const answer = z.object({
  node: z.object({
    facts: z.object({
      totalCount: z.int(),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      nodes: z.array(fact),
    }),
    amounts: z.array(z.object({ start: z.int(), end: z.int(), amount: z.number(), currency: z.string() })),
  }),
});

async function ask(article: string, first: number, after: string | null = null) {
  const query = `query ($id: ID!, $first: Int!, $after: String) { node(id: $id) { ... on Article {
    amounts { start end amount currency }
    facts(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
      nodes { relation from { name } to { name } amount evidence { quote } } } } } }`;
  const { node } = await api.data(answer, query, { id: toGlobalId('Article', article), first, after });
  return node;
}

const line = ({ from, relation, to }: z.infer<typeof fact>) => `${from.name} ${relation} ${to.name}`;

test('all that an article states, whichever end the relationship is found from', async () => {
  const { facts } = await ask(signing.properties.id, 100);
  expect(facts.nodes.map(line).sort()).toEqual(
    [
      '何见山 SIGNED_AT 冷链园项目签约仪式',
      '云州江禾食品有限公司 FUNDED 青石县一中',
      '云州江禾食品有限公司 OWNS 冷链园项目',
      '云州江禾食品有限公司 SIGNED_AT 冷链园项目签约仪式',
      '冷链园项目签约仪式 CONCERNS 冷链园项目',
    ].sort(),
  );
  expect(facts.totalCount).toBe(5);
  expect(facts.nodes.find(({ relation }) => relation === 'FUNDED')?.amount).toBe(500_000);
});

test('the words of other articles are left out', async () => {
  const own = said(february, '何见山讲话');
  const evidence = ['elsewhere:0-2', ...z.array(z.string()).parse(own['evidence'])];
  const properties = { evidence, rules: ['a', 'b'], confidences: [1, 1] };
  await seed(api.database, { nodes: [], edges: [{ from: 'p4', type: 'SPOKE_AT', to: 'e2', properties }] });
  const { facts } = await ask(february.properties.id, 100);
  const spoke = facts.nodes.find(({ from }) => from.name === '苏砚秋');
  expect(spoke?.evidence).toEqual([{ quote: '何见山讲话' }]);
});

test('page by page, each fact once', async () => {
  const whole = (await ask(signing.properties.id, 100)).facts.nodes.map(line);
  const walked: string[] = [];
  let after: string | null = null;
  do {
    const { facts } = await ask(signing.properties.id, 2, after);
    walked.push(...facts.nodes.map(line));
    after = facts.pageInfo.hasNextPage ? facts.pageInfo.endCursor : null;
  } while (after !== null);
  expect(walked).toEqual(whole);
});

test('the sums of money in its text, where they stand', async () => {
  const { amounts } = await ask(signing.properties.id, 1);
  const text = signing.properties.text;
  expect(amounts.map(({ start, end, amount }) => [text.slice(start, end), amount])).toEqual([
    ['33亿元', 3_300_000_000],
    ['50万元', 500_000],
  ]);
});
