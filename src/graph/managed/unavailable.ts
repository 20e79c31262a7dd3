/** The error for a managed Neo4j that is not to be had: what is missing, and the three ways to a database. */
import { DatabaseError } from '../../errors.ts';

const threeWays =
  'Renmai finds Neo4j in one of three ways: set NEO4J_URI (with NEO4J_USERNAME and NEO4J_PASSWORD) to a server that ' +
  'runs; or start one with `docker compose up`; or have Java 17 or 21 and Maven installed, and Renmai fetches and runs its own.';

/** `problem` is a sentence without its full stop. */
export const unavailable = (problem: string, cause?: unknown): DatabaseError =>
  new DatabaseError(`${problem}. ${threeWays}`, { cause });

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of the path is not a folder',
  EEXIST: 'a file is in its place',
  'ENOENT mkdir': 'no folder can be made there',
};

/** The code of a system error (`ENOENT`, …), where `error` is one. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const reasonOf = (error: unknown): string | undefined => {
  const code = systemCode(error) ?? '';
  const call = error instanceof Error && 'syscall' in error ? String(error.syscall) : '';
  return reasons[code] ?? reasons[`${code} ${call}`];
};

/**
 * Does `work` on the folder `folder`.
 *
 * @throws DatabaseError naming the folder and `setting` where the disk does not let it.
 */
export async function onDisk<T>(folder: string, setting: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    throw unavailable(`cannot write to ${folder}: ${reason} (${setting} names another folder)`, error);
  }
}
