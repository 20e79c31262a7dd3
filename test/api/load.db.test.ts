/** Loading through the API, in a service as users run it: progress as it happens, errors by file, memory that stays small. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Database } from '../../src/graph/database.ts';
import { packageRoot } from '../../src/package-root.ts';
import { type Running, run, start } from '../cli/built.ts';
import { build } from '../support/compiled.ts';
import { laneSettings } from '../support/lane.ts';
import { emptyDatabase } from '../support/neo4j.ts';

let database: Database;
let main = '';
let service: Running;
let url = '';
let key = '';
let env: Record<string, string> = {};
beforeAll(async () => {
  database = await emptyDatabase();
  main = await build();
  const { uri, password } = laneSettings;
  env = { NEO4J_URI: uri, ...(password === null ? {} : { NEO4J_PASSWORD: password }), RENMAI_QUERY_SECONDS: '60' };
  key = (await run(main, ['token', '何田'], { env })).stdout.trim();
  service = start(main, ['serve', '--port', '0'], { env });
  [, url = ''] = await service.until(/Open (http:\S+) in a browser/u);
}, 300_000);
afterAll(async () => {
  service.kill('SIGTERM');
  expect((await service.ended).code).toBe(0);
  await database.close();
});

const post = (query: string, variables: object, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
const known = () => ({ authorization: `Bearer ${key}` });
const fields =
  'id state by filesDone articlesRead articlesNew articlesUnchanged articlesFailed problems problemCount startedAt endedAt';
const loading = `mutation ($input: LoadInput!) { loadArticles(input: $input) { ${fields} files } }`;
const job = z.looseObject({ id: z.string(), state: z.string(), articlesNew: z.int(), articlesUnchanged: z.int() });
const begun = z.object({ data: z.object({ loadArticles: job }) });

/** What a subscription tells, to its end. */
async function follow(id: string) {
  const answer = await post(
    `subscription ($id: ID!) { loadProgress(id: $id) { ${fields} } }`,
    { id },
    {
      ...known(),
      accept: 'text/event-stream',
    },
  );
  expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/u);
  const told = [...(await answer.text()).matchAll(/^data: (\{.*\})$/gmu)].map(([, line = '']) => JSON.parse(line));
  return z
    .array(z.object({ data: z.object({ loadProgress: job }) }))
    .parse(told)
    .map(({ data }) => data.loadProgress);
}

const demo = (name: string) => ({ name, text: readFileSync(join(packageRoot, 'src/demo/pages', name), 'utf8') });
const files = [
  demo('yunzhou-ribao-2024-03-19-A02.txt'),
  demo('yunzhou-ribao-2024-03-19-A02.json'),
  {
    name: 'one.json',
    text: JSON.stringify({ text: '本报讯 3月4日，林若川主持召开云州市安全生产会议。', publishedOn: '2024-03-05' }),
  },
  { name: 'broken.json', text: '{"text": ' },
];

test('files are loaded in a process of their own, and told about as they are', async () => {
  const answer = await (await post(loading, { input: { files } }, known())).json();
  const { id } = begun.parse(answer).data.loadArticles;
  expect(answer).toMatchObject({ data: { loadArticles: { by: '何田', files: 4, endedAt: null } } });
  const told = await follow(id);
  const last = told.at(-1);
  expect(last).toMatchObject({
    state: 'DONE',
    articlesFailed: 0,
    problemCount: 1,
    problems: [expect.stringMatching(/^broken\.json: /u)],
  });
  expect(last?.articlesNew).toBeGreaterThan(2);
  const [counted] = await database.read('MATCH (a:Article) RETURN count(a) AS articles');
  expect(counted).toEqual({ articles: last?.articlesNew });
  const again = begun.parse(await (await post(loading, { input: { files } }, known())).json()).data.loadArticles.id;
  expect((await follow(again)).at(-1)).toMatchObject({ articlesNew: 0, articlesUnchanged: last?.articlesNew });
  const asked = 'query ($id: ID!) { load(id: $id) { state endedAt articles(first: 100) { sourceUri } } }';
  const status = await (await post(asked, { id }, known())).json();
  const found = z.object({
    data: z.object({ load: z.object({ articles: z.array(z.object({ sourceUri: z.string() })) }) }),
  });
  const sources = found.parse(status).data.load.articles.map(({ sourceUri }) => sourceUri);
  expect(sources.length).toBe(last?.articlesNew);
  expect(new Set(sources)).toEqual(new Set(['upload:yunzhou-ribao-2024-03-19-A02.txt', 'upload:one.json']));
  expect(status).toMatchObject({ data: { load: { state: 'DONE', endedAt: expect.stringMatching(/^\d{4}-.*Z$/u) } } });
}, 300_000);

test('an article is removed with what it alone stated', async () => {
  const found = await (
    await post('{ articles(filter: { text: "林若川主持召开" }) { nodes { id sourceUri } } }', {})
  ).json();
  const { id, sourceUri } = z
    .object({
      data: z.object({ articles: z.object({ nodes: z.tuple([z.object({ id: z.string(), sourceUri: z.string() })]) }) }),
    })
    .parse(found).data.articles.nodes[0];
  expect(sourceUri).toBe('upload:one.json');
  const removing = 'mutation ($id: ID!) { removeArticle(id: $id) }';
  expect(await (await post(removing, { id }, known())).json()).toEqual({ data: { removeArticle: true } });
  expect(await (await post(removing, { id }, known())).json()).toEqual({ data: { removeArticle: false } });
}, 120_000);

test('nobody in particular may not, and names that lead elsewhere are refused', async () => {
  const code = async (answer: Response) =>
    z
      .object({ errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })) })
      .parse(await answer.json()).errors[0];
  expect(await code(await post(loading, { input: { files } }))).toMatchObject({
    extensions: { code: 'UNAUTHENTICATED' },
  });
  expect(await code(await post('{ load(id: "x") { id } }', {}))).toMatchObject({
    extensions: { code: 'UNAUTHENTICATED' },
  });
  for (const name of ['../x.txt', '/etc/passwd', '..', 'a\u0000.txt', '']) {
    const refused = await code(await post(loading, { input: { files: [{ name, text: 'x' }] } }, known()));
    expect(refused).toMatchObject({
      message: expect.stringMatching(/input\.files\.0\.name/u),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  const twice = [
    { name: 'a.txt', text: 'x' },
    { name: 'a.txt', text: 'y' },
  ];
  expect((await code(await post(loading, { input: { files: twice } }, known())))?.message).toMatch(/different names/u);
});

test.skipIf(process.platform !== 'linux')('the service itself has not taken the dictionary into its memory', () => {
  const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${service.pid}/status`, 'utf8'))?.[1]);
  expect(kilobytes).toBeGreaterThan(10_000);
  expect(kilobytes).toBeLessThan(250_000);
});
