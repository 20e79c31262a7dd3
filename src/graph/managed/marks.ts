/** Empty files that living processes own: who waits for the lock, who uses the server. A dead owner's file counts for nothing. */
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive, type ProcessId, processWith } from './process.ts';

export interface Mark {
  /** What it says: a word or a number. */
  readonly word: string;
  readonly owner: ProcessId;
  /** Tells apart the marks of one process. */
  readonly nonce: string;
  readonly path: string;
}

const fileName = /^(\w+)\.(\d+)\.([\w-]+)\.([0-9a-f]+)$/u;

const markAt = (folder: string, word: string, owner: ProcessId, nonce: string): Mark => ({
  word,
  owner,
  nonce,
  path: join(folder, `${word}.${owner.pid}.${owner.started}.${nonce}`),
});

let self: Promise<ProcessId> | undefined;
const thisProcess = (): Promise<ProcessId> => {
  self ??= processWith(process.pid).then((id) => id ?? { pid: process.pid, started: 'unknown' });
  return self;
};

export const newNonce = (): string => randomBytes(6).toString('hex');

/** Makes a mark of this process in `folder`, which is made where it is not there. */
export async function putMark(folder: string, word: string, nonce: string): Promise<Mark> {
  const mark = markAt(folder, word, await thisProcess(), nonce);
  await mkdir(folder, { recursive: true });
  await writeFile(mark.path, '', { flag: 'wx' });
  return mark;
}

/** A file's name is never used again, so whoever finds it gone has nothing to do. */
export const takeMark = (mark: Mark): Promise<void> => rm(mark.path, { force: true });

/** The marks of living processes in `folder`, which is cleared of the others. */
export async function livingMarks(folder: string): Promise<Mark[]> {
  const living: Mark[] = [];
  for (const name of await readdir(folder)) {
    const [, word, pid, started, nonce] = fileName.exec(name) ?? [];
    if (word === undefined || started === undefined || nonce === undefined) continue;
    const mark = markAt(folder, word, { pid: Number(pid), started }, nonce);
    if (await isAlive(mark.owner)) living.push(mark);
    else await takeMark(mark);
  }
  return living;
}
