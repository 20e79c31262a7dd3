/** The programs of this machine that the managed Neo4j needs: Java to run it, Maven to fetch it. */
import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { systemCode, unavailable } from './unavailable.ts';

const run = promisify(execFile);

/** Neo4j 5.26 runs on these major versions, and on what lies between. */
const OLDEST = 17;
const NEWEST = 21;

/** The path of a program of the `PATH`; `null` when there is none. */
export async function programNamed(name: string): Promise<string | null> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter).filter((part) => part !== '')) {
    const path = join(folder, name);
    const usable = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (usable) return path;
  }
  return null;
}

/** `1.8.0_292` is Java 8. */
const majorOf = (printed: string): number | null => {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/u.exec(printed) ?? [];
  if (first === undefined) return null;
  return Number(first === '1' ? (second ?? first) : first);
};

async function printedBy(java: string): Promise<string> {
  try {
    // Java prints its version to standard error.
    const { stdout, stderr } = await run(java, ['-version']);
    return stderr + stdout;
  } catch (error) {
    throw unavailable(`${java} does not run (${systemCode(error) ?? String(error).split('\n')[0]})`, error);
  }
}

export interface Java {
  readonly path: string;
  /** What it says of itself. */
  readonly version: string;
}

/**
 * A Java that runs Neo4j: the one of `JAVA_HOME`, else that of the `PATH`.
 *
 * @throws DatabaseError where there is none, or it is too old or too new.
 */
export async function findJava(): Promise<Java> {
  const home = process.env['JAVA_HOME'];
  const named = home !== undefined && home !== '';
  const java = named ? join(home, 'bin', 'java') : await programNamed('java');
  if (java === null) throw unavailable('Java is missing: JAVA_HOME is not set, and there is no "java" on the PATH');
  const version = await printedBy(java);
  const major = majorOf(version);
  const of = `${java}${named ? ' (from JAVA_HOME)' : ''}`;
  if (major === null) throw unavailable(`${of} does not tell its version`);
  if (major < OLDEST) throw unavailable(`${of} is Java ${major}, which is too old: Neo4j 5.26 needs Java 17 or 21`);
  if (major > NEWEST)
    throw unavailable(
      `${of} is Java ${major}, which is too new: Neo4j 5.26 needs Java 17 or 21 (set JAVA_HOME to one)`,
    );
  return { path: java, version };
}
