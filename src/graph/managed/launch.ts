/** Starts the process of the managed server, detached from the terminal; says why one has failed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ManagedSettings } from '../../config.ts';
import { classArguments } from './classes.ts';
import type { Folders } from './folders.ts';
import { type ProcessId, processesWith, processWith, terminate } from './process.ts';
import { systemCode, unavailable } from './unavailable.ts';

const entryPoint = 'org.neo4j.server.CommunityEntryPoint';
const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
/** How long a server may take to close its stores, in milliseconds. */
export const PATIENCE = 60_000;

/** What a server is started with. */
export interface Programs {
  readonly java: string;
  /** The folder of Neo4j's jars. */
  readonly jars: string;
  /** The archive of its classes, which may be there. */
  readonly archive: string;
}

export interface Launched extends ProcessId {
  /** Where it writes an archive of its classes when it ends; `null` where it does not. */
  readonly draft: string | null;
}

/** Tells the server of this home from all others. */
const homeArgument = (folders: Folders): string => `--home-dir=${folders.base}`;

const javaArguments = (folders: Folders, heap: string, jars: string, classes: readonly string[]): string[] => [
  `-Xmx${heap}`,
  ...classes,
  '-XX:+ExitOnOutOfMemoryError',
  '-Djava.awt.headless=true',
  '-Dfile.encoding=UTF-8',
  ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  '-cp',
  join(jars, '*'),
  entryPoint,
  homeArgument(folders),
  `--config-dir=${folders.conf}`,
];

/**
 * Starts Java in a process group of its own, so that neither Ctrl-C nor the end of the terminal reaches it.
 * It prints into `folders.console`.
 */
export async function launch(
  folders: Folders,
  { heap }: ManagedSettings,
  { java, jars, archive }: Programs,
): Promise<Launched> {
  await mkdir(folders.logs, { recursive: true });
  const { words, draft } = await classArguments(archive, folders.base);
  const console = await open(folders.console, 'w');
  try {
    const child = spawn(java, javaArguments(folders, heap, jars, words), {
      cwd: folders.base,
      detached: true,
      stdio: ['ignore', console.fd, console.fd],
    });
    await once(child, 'spawn');
    child.unref();
    const id = child.pid === undefined ? null : await processWith(child.pid);
    if (id === null) throw unavailable(await failureOf(folders));
    return { ...id, draft };
  } finally {
    await console.close();
  }
}

/** Ends servers of this home that nobody has written down: their starter was killed in the very moment. */
export async function endStrays(folders: Folders): Promise<void> {
  for (const id of await processesWith(homeArgument(folders))) await terminate(id, PATIENCE);
}

const known: readonly (readonly [RegExp, string])[] = [
  [/address already in use|BindException/iu, 'its port is taken'],
  [/no space left on device/iu, 'the disk is full'],
  [/locked by another process|Lock file has been locked/iu, 'another Neo4j uses its data'],
  [
    /could not reserve enough|Invalid maximum heap|insufficient memory|OutOfMemoryError/iu,
    'there is not enough memory',
  ],
  [/higher version|newer than|store version .* not supported/iu, 'its data were written by another version of Neo4j'],
];

async function tail(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).slice(-20_000);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return '';
    throw error;
  }
}

/** Why the server ended before it was ready: a clause for the user, from what it printed and logged since its start. */
export async function failureOf(folders: Folders): Promise<string> {
  const log = join(folders.logs, 'neo4j.log');
  const logged = await tail(log);
  const lastRun = logged.slice(Math.max(0, logged.lastIndexOf(' Starting...')));
  const said = `${await tail(folders.console)}\n${lastRun}`;
  const reason = known.find(([pattern]) => pattern.test(said))?.[1];
  return `the managed Neo4j did not start: ${reason ?? 'it ended by itself'} (see ${log} and ${folders.console})`;
}

/** Whether that is a reason to try another port. */
export const isPortFailure = (failure: string): boolean => failure.includes('its port is taken');
