/**
 * One temporary folder for a whole run of the tests: its workers, servers, browsers and commands inherit it, and it goes
 * with the run, the servers that live in it first.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { readConfig } from '../../src/config.ts';
import { foldersIn } from '../../src/graph/managed/folders.ts';
import { endServer, exclusively } from '../../src/graph/managed/server.ts';
import { compiledOf } from './compiled.ts';

const serverPid = z.object({ pid: z.int() });

/** The homes of managed servers that lie in the folder. */
const homesIn = (folder: string): string[] =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((home) => existsSync(foldersIn(home).state));

/**
 * For a run that is cut off: Vitest exits at a signal without running any teardown, and nothing can be waited for then.
 * Answers how to call it off.
 */
function clearAtExit(folder: string): () => void {
  const clear = () => {
    for (const home of homesIn(folder))
      process.kill(serverPid.parse(JSON.parse(readFileSync(foldersIn(home).state, 'utf8'))).pid, 'SIGKILL');
    for (const one of [folder, compiledOf(folder)]) rmSync(one, { recursive: true, force: true, maxRetries: 10 });
  };
  const hangUp = () => process.exit(129);
  process.once('exit', clear).once('SIGHUP', hangUp);
  return () => process.off('exit', clear).off('SIGHUP', hangUp);
}

/** Ends a server whose users are workers that end with the run. */
const end = (home: string): Promise<void> =>
  exclusively(readConfig({ ...process.env, RENMAI_HOME: home }).managed, {}, endServer);

export default async function setup(): Promise<() => Promise<void>> {
  // Its real name is the one by which a server is known.
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'renmai-test-')));
  process.env['TMPDIR'] = folder;
  // Servers that live for minutes cost half the work when Java compiles in one stage, and has room to keep all of that.
  process.env['JDK_JAVA_OPTIONS'] ??= '-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m';
  const forget = clearAtExit(folder);
  return async () => {
    await Promise.all(homesIn(folder).map(end));
    forget();
    for (const one of [folder, compiledOf(folder)]) await rm(one, { recursive: true, force: true, maxRetries: 10 });
  };
}
