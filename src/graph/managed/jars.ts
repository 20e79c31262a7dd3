/** Neo4j itself: the jars of its community server, fetched by Maven once and kept in the cache folder. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { packageRoot } from '../../package-root.ts';
import { withLock } from './lock.ts';
import { makeFolder } from './make-folder.ts';
import type { Options } from './options.ts';
import { programNamed } from './tools.ts';
import { onDisk, systemCode, unavailable } from './unavailable.ts';

/** The version that `pom.xml` names. */
export const neo4jVersion = '5.26.30';

/** The names of all jars: written last, so that it is only there when they are. */
const LIST = 'jars.txt';
const PARTS = '.parts-';
const MEGABYTE = 1 << 20;
/** 123 MB of jars, here and in Maven's own folder. */
const NEEDED = 300 * MEGABYTE;

async function isComplete(folder: string): Promise<boolean> {
  try {
    const [list, there] = await Promise.all([readFile(join(folder, LIST), 'utf8'), readdir(folder)]);
    const names = new Set(there);
    return list.split('\n').every((name) => names.has(name));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Runs Maven; its last words are kept for the case that it fails. */
async function runMaven(mvn: string, target: string, { onProgress, signal }: Options): Promise<void> {
  const pom = join(packageRoot, 'src', 'graph', 'managed', 'pom.xml');
  const child = spawn(mvn, ['-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${target}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  child.stderr.resume();
  let jars = 0;
  let failure = '';
  createInterface(child.stdout).on('line', (line) => {
    if (/ERROR/u.test(line) && failure === '') failure = stripVTControlCharacters(line).replace(/^\[ERROR\]\s*/u, '');
    if (!/Downloaded from .*\.jar /u.test(line)) return;
    jars += 1;
    if (jars % 25 === 0) onProgress?.(`fetching Neo4j ${neo4jVersion}: ${jars} files so far`);
  });
  const [code] = await once(child, 'close');
  // Ctrl-C reaches Maven too.
  signal?.throwIfAborted();
  if (code !== 0) throw unavailable(`Maven could not fetch Neo4j ${neo4jVersion} (${failure || `exit code ${code}`})`);
}

async function fetchJars(cache: string, folder: string, options: Options): Promise<void> {
  const mvn = await programNamed('mvn');
  if (mvn === null)
    throw unavailable(`Maven is missing: there is no "mvn" on the PATH to fetch Neo4j ${neo4jVersion} with`);
  const { bavail, bsize } = await statfs(cache);
  if (bavail * bsize < NEEDED)
    throw unavailable(
      `the disk of ${cache} has ${Math.floor((bavail * bsize) / MEGABYTE)} MB left, and Neo4j needs 300`,
    );
  options.onProgress?.(`fetching Neo4j ${neo4jVersion} into ${folder} (123 MB, only this once)`);
  const parts = await mkdtemp(join(cache, PARTS));
  try {
    await runMaven(mvn, parts, options);
    const names = (await readdir(parts)).sort();
    if (!names.includes(`neo4j-${neo4jVersion}.jar`))
      throw unavailable(`Maven left no Neo4j ${neo4jVersion} in ${parts}`);
    await writeFile(join(parts, LIST), names.join('\n'));
    await rm(folder, { recursive: true, force: true });
    await rename(parts, folder);
  } finally {
    // Maven may still be writing when it was interrupted.
    await rm(parts, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** What a process that was killed while fetching has left. */
async function sweep(cache: string): Promise<void> {
  for (const name of (await readdir(cache)).filter((entry) => entry.startsWith(PARTS)))
    await rm(join(cache, name), { recursive: true, force: true });
}

/**
 * The folder with the jars of Neo4j, under `cache`; fetched by Maven when it is not there. Several processes at once
 * fetch it once.
 *
 * @throws DatabaseError without Maven, network or disk.
 */
export async function neo4jJars(cache: string, options: Options): Promise<string> {
  const folder = join(cache, `neo4j-${neo4jVersion}`);
  if (await isComplete(folder)) return folder;
  const onWait = (pid: number) => options.onProgress?.(`waiting for process ${pid}, which is fetching Neo4j`);
  return onDisk(cache, 'XDG_CACHE_HOME', async () => {
    await makeFolder(cache);
    return withLock(
      join(cache, 'lock'),
      async () => {
        await sweep(cache);
        if (!(await isComplete(folder))) await fetchJars(cache, folder, options);
        return folder;
      },
      { onWait, signal: options.signal },
    );
  });
}
