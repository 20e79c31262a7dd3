/** Decisions over the API: who may make them, what they do to every way of asking, and how they are listed. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { toGlobalId } from '../../queries/parts/global-id.ts';
import { writeArticles } from '../../src/graph/write/write.ts';
import { problemsOf, wipe } from '../support/graph.ts';
import { item } from '../support/readings.ts';
import { type RunningApi, startApi } from './running-api.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi(
    { nodes: [], edges: [] },
    { timeout: 60_000 },
    ({ headers }) => String(headers['x-actor'] ?? '') || null,
  );
});
afterAll(() => api.stop());

const holder = (organization: string, title: string, day: string) =>
  item(
    `${organization}${title}林若川出席会议。${day}`,
    {
      persons: [{ name: '林若川', positions: [{ organization, title }] }],
      events: [{ name: `${organization}会议`, date: day, participants: [{ name: '林若川', role: 'attended' }] }],
    },
    { publishedOn: day },
  );
const items = [holder('临江区教育局', '局长', '2021-01-04'), holder('云州大学', '教授', '2021-02-04')];

beforeEach(async () => {
  await wipe(api.database);
  await writeArticles(api.database, items);
});

const actor = { 'x-actor': encodeURIComponent('shi.jian') };
const errorsOf = async (query: string, variables: object, headers: Record<string, string> = actor) =>
  (await api.ask(query, variables, headers)).errors?.map((x) => x.extensions?.['code']);

const made = z.object({ id: z.string() });
async function decide(field: string, variables: object, types: string): Promise<string> {
  const words = Object.keys(variables).map((key) => `${key}: $${key}`);
  const answer = await api.ask(
    `mutation(${types}) { made: ${field}(${words.join(', ')}) { id by } }`,
    variables,
    actor,
  );
  expect(answer.errors).toBeUndefined();
  return z.object({ made }).parse(answer.data).made.id;
}

const person = z.object({ id: z.string(), name: z.string() });
const people = z.object({ people: z.object({ totalCount: z.int(), nodes: z.array(person) }) });
const listed = async () => (await api.data(people, '{ people { totalCount nodes { id name } } }')).people;

const MERGE = 'mutation($ids: [ID!]!, $why: String!) { mergeEntities(ids: $ids, why: $why) { id } }';

test('nobody decides without saying who they are, and a refusal says which decision is in the way', async () => {
  const ids = (await listed()).nodes.map((x) => x.id);
  expect(await errorsOf(MERGE, { ids, why: 'same' }, {})).toEqual(['UNAUTHENTICATED']);
  expect(await errorsOf(MERGE, { ids: ids.slice(1), why: 'same' })).toEqual(['BAD_USER_INPUT']);
  expect(await errorsOf(MERGE, { ids, why: ' ' })).toEqual(['BAD_USER_INPUT']);
  const apart = await decide('keepApart', { ids, why: 'two men' }, '$ids: [ID!]!, $why: String!');
  const refused = await api.ask(MERGE, { ids, why: 'same' }, actor);
  expect(refused.errors?.[0]).toMatchObject({ extensions: { code: 'CONFLICT' } });
  expect(refused.errors?.[0]?.message).toContain(apart);
  expect((await listed()).totalCount).toBe(2);
});

test('an id that was merged away answers everywhere as the node that stayed, until that is undone', async () => {
  const [one, two] = (await listed()).nodes;
  if (one === undefined || two === undefined) throw new Error('two people are expected');
  const id = await decide('mergeEntities', { ids: [one.id, two.id], why: 'same' }, '$ids: [ID!]!, $why: String!');
  const shape = z.object({
    node: person.nullable(),
    nodes: z.array(person.nullable()),
    events: z.object({ totalCount: z.int() }),
    decisions: z.object({ nodes: z.array(z.unknown()) }),
  });
  const query = `query($id: ID!) { node(id: $id) { id ... on Person { name } } nodes(ids: [$id]) { id ... on Person { name } }
    events(filter: { attendedByAll: [$id] }) { totalCount }
    decisions { nodes { id kind by why names about { id } undone { by } } } }`;
  const answer = await api.data(shape, query, { id: two.id });
  expect(answer).toMatchObject({ node: { id: one.id }, nodes: [{ id: one.id }], events: { totalCount: 2 } });
  expect(answer.decisions.nodes).toEqual([
    { id, kind: 'MERGE', by: 'shi.jian', why: 'same', names: ['林若川'], about: [{ id: one.id }], undone: null },
  ]);
  const path = 'query($from: ID!, $to: ID!) { paths(from: $from, to: $to) { length } }';
  expect(await errorsOf(path, { from: one.id, to: two.id })).toEqual(['BAD_USER_INPUT']);
  await decide('undoDecision', { id, why: 'no' }, '$id: ID!, $why: String!');
  const after = await api.data(shape, query, { id: two.id });
  expect(after).toMatchObject({ node: { id: two.id }, events: { totalCount: 1 } });
  expect(after.decisions.nodes).toMatchObject([{ undone: { by: 'shi.jian' } }]);
});

test('what may be one is listed with the words of both, until somebody decides', async () => {
  const shape = z.object({
    mergeCandidates: z.object({
      totalCount: z.int(),
      nodes: z.array(z.object({ score: z.number(), reasons: z.array(z.string()), sides: z.array(z.unknown()) })),
    }),
  });
  const query =
    '{ mergeCandidates(filter: { kinds: [PERSON] }) { totalCount nodes { score reasons sides { thing { id name } evidence { quote article { id } } } } } }';
  const { totalCount, nodes } = (await api.data(shape, query)).mergeCandidates;
  expect(totalCount).toBe(1);
  expect(nodes[0]?.score).toBeGreaterThan(0);
  expect(nodes[0]?.sides).toMatchObject([
    { thing: { name: '林若川' }, evidence: [{ quote: '林若川' }] },
    { thing: { name: '林若川' }, evidence: [{ quote: '林若川' }] },
  ]);
  const ids = (await listed()).nodes.map((x) => x.id);
  await decide('keepApart', { ids, why: 'two men' }, '$ids: [ID!]!, $why: String!');
  expect((await api.data(shape, query)).mergeCandidates).toMatchObject({ totalCount: 0, nodes: [] });
});

test('two bodies of which one is stated to be part of the other are no pair that may be one', async () => {
  const [whole, part] = ['云州远航机械股份有限公司', '云州远航机械有限公司'];
  const organizations = [whole, part].map((name) => ({ name, kind: 'company' as const }));
  const shape = z.object({ mergeCandidates: z.object({ totalCount: z.int(), nodes: z.array(z.unknown()) }) });
  const query = '{ mergeCandidates(filter: { kinds: [ORGANIZATION] }) { totalCount nodes { score } } }';
  const listedPairs = async () => (await api.data(shape, query)).mergeCandidates;
  await writeArticles(api.database, [
    item(`${whole}、${part}参展。`, { organizations }, { publishedOn: '2021-03-04' }),
  ]);
  expect(await listedPairs()).toMatchObject({ totalCount: 1, nodes: [{}] });
  const relations = [{ from: part, type: 'part_of' as const, to: whole }];
  const stated = item(`${part}是${whole}的全资子公司。`, { organizations, relations }, { publishedOn: '2021-03-05' });
  await writeArticles(api.database, [stated]);
  expect(await listedPairs()).toEqual({ totalCount: 0, nodes: [] });
});

test('a second mutation of one request sees what it has written, not what the first has read', async () => {
  const ids = (await listed()).nodes.map((x) => x.id);
  const query = `mutation($ids: [ID!]!, $id: ID!) { apart: keepApart(ids: $ids, why: "two men") { about { name } }
    named: rename(id: $id, name: "林大川", why: "his own word") { about { name } } }`;
  const { data } = await api.ask(query, { ids, id: ids[0] }, actor);
  expect(data).toEqual({
    apart: { about: [{ name: '林若川' }, { name: '林若川' }] },
    named: { about: [{ name: '林大川' }] },
  });
});

test('a fact is rejected by its evidence', async () => {
  const shape = z.object({
    organizations: z.object({
      nodes: z.array(
        z.object({
          id: z.string(),
          neighbours: z.object({
            edges: z.array(
              z.object({
                node: z.object({ id: z.string() }),
                evidence: z.array(z.object({ start: z.int(), end: z.int(), article: z.object({ id: z.string() }) })),
              }),
            ),
          }),
        }),
      ),
    }),
  });
  const query = `{ organizations(filter: { name: { eq: "云州大学" } }) { nodes { id
    neighbours(relations: [HOLDS_POSITION]) { edges { node { id } evidence { start end article { id } } } } } } }`;
  const [body] = (await api.data(shape, query)).organizations.nodes;
  const [edge] = body?.neighbours.edges ?? [];
  const [said] = edge?.evidence ?? [];
  if (body === undefined || edge === undefined || said === undefined) throw new Error('a post is expected');
  const { start, end, article } = said;
  const fact = { relation: 'HOLDS_POSITION', from: edge.node.id, to: body.id, article: article.id, start, end };
  const wrong = { ...fact, start: start + 1 };
  const reject = 'mutation($fact: FactInput!, $why: String!) { rejectFact(fact: $fact, why: $why) { id } }';
  expect(await errorsOf(reject, { fact: wrong, why: 'no' })).toEqual(['NOT_FOUND']);
  await decide('rejectFact', { fact, why: 'his brother' }, '$fact: FactInput!, $why: String!');
  expect((await api.data(shape, query)).organizations.nodes[0]?.neighbours.edges).toEqual([]);
  const decided = z.object({ decisions: z.object({ nodes: z.array(z.object({ fact: z.unknown() })) }) });
  const { decisions } = await api.data(decided, '{ decisions { nodes { fact { relation start article { id } } } } }');
  expect(decisions.nodes).toEqual([{ fact: { relation: 'HOLDS_POSITION', start, article: { id: article.id } } }]);
});

test('a suppressed person is neither listed nor found by name, id, candidates or records', async () => {
  const [one, two] = (await listed()).nodes;
  if (one === undefined || two === undefined) throw new Error('two people are expected');
  await decide(
    'rename',
    { id: one.id, name: '林若川甲', why: 'to tell them apart' },
    '$id: ID!, $name: String!, $why: String!',
  );
  const id = await decide('suppress', { id: one.id, why: 'on request' }, '$id: ID!, $why: String!');
  await decide(
    'rename',
    { id: two.id, name: '某教授', why: 'to tell them apart' },
    '$id: ID!, $name: String!, $why: String!',
  );
  const query = `query($id: ID!) { node(id: $id) { id } people { nodes { name aliases } } mergeCandidates { nodes { reasons } }
    search(query: "林若川甲") { totalCount } decisions { nodes { kind name names about { name } } } }`;
  const { data, errors } = await api.ask(query, { id: one.id });
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ node: null, mergeCandidates: { nodes: [] }, search: { totalCount: 0 } });
  const text = JSON.stringify(data);
  expect(text).not.toContain('林若川甲');
  expect(text.match(/林若川/gu)).toHaveLength(2);
  expect(await problemsOf(api.database)).toEqual([]);
  const un = 'mutation($id: ID!, $why: String!) { unsuppress(id: $id, why: $why) { undone { why } } }';
  expect(await errorsOf(un, { id, why: 'may be listed' }, {})).toEqual(['UNAUTHENTICATED']);
  expect((await api.ask(un, { id, why: 'may be listed' }, actor)).data).toEqual({
    unsuppress: { undone: { why: 'may be listed' } },
  });
  expect((await listed()).totalCount).toBe(2);
});

test('a global id of nothing that can be decided on is refused', async () => {
  const award = toGlobalId('Award', 'w1');
  expect(await errorsOf(MERGE, { ids: [award, award], why: 'x' })).toEqual(['BAD_USER_INPUT']);
});

const told = z.object({
  people: z.object({
    nodes: z.array(
      z.object({
        scope: z.string().nullable(),
        namesakes: z.array(z.object({ because: z.string(), words: z.array(z.string()), node: person })),
      }),
    ),
  }),
});
const NAMESAKES = '{ people { nodes { scope namesakes { because words node { id name } } } } }';
const namesakes = async () => (await api.data(told, NAMESAKES)).people.nodes;

test('namesakes are told with why they are two: what the rules saw, another place, or somebody said so', async () => {
  const elsewhere = { publishedOn: '2021-03-01', publication: '青石晚报', place: '青石县' };
  const stranger = { persons: [{ name: '林若川', positions: [{ organization: '青石县医院', title: '医生' }] }] };
  await writeArticles(api.database, [item('青石县医院医生林若川说。', stranger, elsewhere)]);
  const before = await namesakes();
  expect(before.map((x) => x.namesakes.length)).toEqual([2, 2, 2]);
  const reasons = before.flatMap((x) => x.namesakes.map(({ because, words }) => [because, words.length > 0] as const));
  expect(reasons.filter(([because]) => because === 'SAME_PLACE')).toEqual([
    ['SAME_PLACE', true],
    ['SAME_PLACE', true],
  ]);
  expect(reasons.filter(([because]) => because === 'OTHER_PLACE')).toHaveLength(4);
  const ids = (await listed()).nodes.map((x) => x.id);
  await decide('keepApart', { ids, why: 'three men' }, '$ids: [ID!]!, $why: String!');
  expect((await namesakes()).flatMap((x) => x.namesakes.map((y) => y.because))).toEqual(Array(6).fill('DECIDED'));
});
