/**
 * Gives the tests a real Neo4j: the server that RENMAI_TEST_NEO4J_URI names (which the tests empty), or one of their
 * own, in a temporary folder, for as long as they run.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { z } from 'zod';
import { readConfig } from '../../src/config.ts';
import { foldersIn } from '../../src/graph/managed/folders.ts';
import { leaseManaged } from '../../src/graph/managed/managed.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4jUri: string;
    neo4jPassword: string;
  }
}

const serverPid = z.object({ pid: z.int() });

/**
 * For a run that is cut off: Vitest exits at a signal without running any teardown, and nothing can be waited for then.
 * Answers how to call it off.
 */
function clearAtExit(home: string): () => void {
  const clear = () => {
    const { state } = foldersIn(home);
    if (existsSync(state)) process.kill(serverPid.parse(JSON.parse(readFileSync(state, 'utf8'))).pid, 'SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 10 });
  };
  const hangUp = () => process.exit(129);
  process.once('exit', clear).once('SIGHUP', hangUp);
  return () => process.off('exit', clear).off('SIGHUP', hangUp);
}

async function ownServer(project: TestProject): Promise<() => Promise<void>> {
  // Its real name is the one by which the server is known.
  const home = await realpath(await mkdtemp(join(tmpdir(), 'renmai-test-')));
  const forget = clearAtExit(home);
  const cleanUp = async () => {
    forget();
    await rm(home, { recursive: true, force: true });
  };
  const { managed } = readConfig({ ...process.env, RENMAI_HOME: home });
  try {
    const lease = await leaseManaged(managed, { onProgress: (message) => process.stderr.write(`${message}\n`) });
    project.provide('neo4jUri', lease.settings.uri);
    project.provide('neo4jPassword', lease.settings.password ?? '');
    return async () => {
      await lease.release();
      await cleanUp();
    };
  } catch (error) {
    await cleanUp();
    throw error;
  }
}

export default async function setup(project: TestProject): Promise<undefined | (() => Promise<void>)> {
  // Servers that live for a minute are up with half the work when Java compiles in one stage; the tests' processes inherit this.
  process.env['JDK_JAVA_OPTIONS'] ??= '-XX:TieredStopAtLevel=1';
  const uri = process.env['RENMAI_TEST_NEO4J_URI'];
  if (uri === undefined) return ownServer(project);
  project.provide('neo4jUri', uri);
  project.provide('neo4jPassword', process.env['RENMAI_TEST_NEO4J_PASSWORD'] ?? '');
  return undefined;
}
