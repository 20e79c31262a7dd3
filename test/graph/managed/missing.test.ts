import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { portFor } from '../../../src/graph/managed/port.ts';
import { openDatabase } from '../../../src/graph/open.ts';

/** Every message says what is missing and names the three ways. */
const threeWays = /NEO4J_URI.*docker compose up.*Java 17 or 21 and Maven/u;

let folder: string;
let bin: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renmai-missing-'));
  bin = join(folder, 'bin');
  await mkdir(bin);
  // The shell alone is there, for the scripts below.
  await symlink('/bin/sh', join(bin, 'sh'));
  vi.stubEnv('PATH', bin);
  vi.stubEnv('JAVA_HOME', undefined);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function program(path: string, script: string): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
}

/** A Maven that fetches the one jar that is looked for. */
const oneJar = [
  'for argument; do case $argument in',
  '  -DoutputDirectory=*) : > "$' + '{argument#*=}/neo4j-5.26.30.jar" ;;',
  'esac; done',
].join('\n');

const javaOf = (version: string): string => `echo 'openjdk version "${version}" 2024-01-01' >&2`;

async function failure(home = join(folder, 'home')): Promise<string> {
  const config = readConfig({ RENMAI_HOME: home, XDG_CACHE_HOME: join(folder, 'cache') });
  return openDatabase(config).then(
    () => 'no failure',
    (error: unknown) => (error instanceof Error && error.name === 'DatabaseError' ? error.message : String(error)),
  );
}

it('no Java', async () => {
  const message = await failure();
  expect(message).toMatch(/^Java is missing: JAVA_HOME is not set, and there is no "java" on the PATH\./u);
  expect(message).toMatch(threeWays);
});

it('a Java that is too old, the old way of counting included', async () => {
  await program(join(bin, 'java'), javaOf('1.8.0_392'));
  expect(await failure()).toMatch(/Java 8, which is too old/u);
  await program(join(bin, 'java'), javaOf('11.0.22'));
  expect(await failure()).toMatch(threeWays);
});

it('JAVA_HOME goes before the PATH', async () => {
  await program(join(bin, 'java'), javaOf('17.0.10'));
  await program(join(folder, 'jdk', 'bin', 'java'), javaOf('25'));
  vi.stubEnv('JAVA_HOME', join(folder, 'jdk'));
  expect(await failure()).toMatch(/jdk\/bin\/java \(from JAVA_HOME\) is Java 25, which is too new/u);
});

it('a JAVA_HOME without a Java', async () => {
  vi.stubEnv('JAVA_HOME', join(folder, 'nowhere'));
  expect(await failure()).toMatch(/nowhere\/bin\/java does not run \(ENOENT\)/u);
});

it('no Maven', async () => {
  await program(join(bin, 'java'), javaOf('21.0.2'));
  const message = await failure();
  expect(message).toMatch(/^Maven is missing: there is no "mvn" on the PATH/u);
  expect(message).toMatch(threeWays);
});

it('a Maven that fails, with the reason that it gives', async () => {
  await program(join(bin, 'java'), javaOf('17.0.10'));
  await program(join(bin, 'mvn'), 'echo "[ERROR] Could not transfer artifact: unknown host"; exit 1');
  expect(await failure()).toMatch(/could not fetch Neo4j 5\.26\.\d+ \(Could not transfer artifact: unknown host\)/u);
});

it('a home that is a file', async () => {
  await program(join(bin, 'java'), javaOf('17.0.10'));
  await program(join(bin, 'mvn'), oneJar);
  await writeFile(join(folder, 'home'), '');
  const message = await failure();
  expect(message).toMatch(/cannot write to .*home: a file is in its place \(RENMAI_HOME names another folder\)/u);
});

it.runIf(existsSync('/proc/self'))(
  'a home where no folder can be made, which is no reason to try for ever',
  async () => {
    await program(join(bin, 'java'), javaOf('17.0.10'));
    await program(join(bin, 'mvn'), oneJar);
    expect(await failure('/proc/nope/home')).toMatch(
      /cannot write to \/proc\/nope\/home: no folder can be made there/u,
    );
  },
);

it('a Java that ends at once', async () => {
  await program(join(bin, 'java'), `${javaOf('17.0.10')}; [ "$1" = -version ] || exit 1`);
  await program(join(bin, 'mvn'), oneJar);
  expect(await failure()).toMatch(/did not start: it ended by itself \(see .*console\.log\)/u);
});

it('a port that is taken', async () => {
  const taken = await portFor(null, null);
  const server = createServer().listen(taken, '127.0.0.1');
  await once(server, 'listening');
  await expect(portFor(taken, null)).rejects.toThrow(`port ${taken} (RENMAI_NEO4J_PORT) is taken`);
  expect(await portFor(null, taken)).not.toBe(taken);
  server.close();
});
