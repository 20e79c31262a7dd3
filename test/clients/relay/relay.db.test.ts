/**
 * Relay: its compiler takes the printed schema and makes artifacts of queries, fragments and connections, and its runtime
 * runs them: one record for a thing, a refetch by id, and pages that grow one list. The compiler brings programs for every
 * system, so that it is installed for this test alone: `npm run test:relay`.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../../src/package-root.ts';
import { type RunningApi, startApi } from '../../api/running-api.ts';
import { sampleGraph } from '../../api/sample-graph.ts';

const here = import.meta.dirname;
const modules = join(here, 'node_modules');
const isInstalled = existsSync(join(modules, 'relay-compiler'));
const run = promisify(execFile);

const config = {
  ...{ src: './src', schema: './schema.graphql', artifactDirectory: './artifacts', language: 'javascript' },
  ...{
    excludes: [],
    eagerEsModules: false,
    customScalarTypes: { Date: 'string', DateTime: 'string', Money: 'number' },
  },
};

let api: RunningApi;
let folder: string;
beforeAll(async () => {
  if (!isInstalled) return;
  api = await startApi(sampleGraph);
  folder = await realpath(await mkdtemp(join(tmpdir(), 'renmai-relay-')));
  await mkdir(join(folder, 'src'));
  await mkdir(join(folder, 'artifacts'));
  await symlink(modules, join(folder, 'node_modules'));
  await cp(join(here, 'run.cjs'), join(folder, 'run.cjs'));
  await cp(join(here, 'src', 'people.cjs'), join(folder, 'src', 'people.js'));
  await cp(join(packageRoot, 'schema', 'renmai.graphql'), join(folder, 'schema.graphql'));
  await writeFile(join(folder, 'package.json'), '{ "type": "commonjs" }');
  await writeFile(join(folder, 'relay.config.json'), JSON.stringify(config));
});
afterAll(async () => {
  if (!isInstalled) return;
  await api.stop();
  await rm(folder, { recursive: true, force: true });
});

test.runIf(isInstalled)('the compiler takes the schema, and the runtime reads, refetches and pages', async () => {
  await run(process.execPath, [join(modules, 'relay-compiler', 'cli.js'), 'relay.config.json'], { cwd: folder });
  const artifacts = ['peopleEventsQuery', 'peopleQuery', 'peopleThingQuery', 'people_events'];
  expect((await readdir(join(folder, 'artifacts'))).sort()).toEqual(artifacts.map((name) => `${name}.graphql.js`));
  const { stdout } = await run(process.execPath, ['run.cjs', join(folder, 'artifacts'), `${api.service.url}/graphql`], {
    cwd: folder,
  });
  expect(JSON.parse(stdout)).toMatchObject({
    requests: 3,
    first: { totalCount: 4, roles: ['CHAIRED'] },
    node: { __typename: 'Person', name: '林若川', isOfficial: true },
    all: ['临江区安全生产例会', '走访慰问', '临江区安全生产例会', '座谈会'],
  });
});
