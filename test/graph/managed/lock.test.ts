import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../../src/graph/managed/lock.ts';
import { livingMarks, putMark, takeMark } from '../../../src/graph/managed/marks.ts';
import { isAlive, processWith, terminate } from '../../../src/graph/managed/process.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renmai-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A process that does nothing, and its name in a mark. */
async function sleeper(): Promise<{ pid: number; name: string; end: () => Promise<void> }> {
  const child = spawn('sleep', ['60']);
  await once(child, 'spawn');
  const id = await processWith(child.pid ?? 0);
  if (id === null) throw new Error('no process');
  return { pid: id.pid, name: `${id.pid}.${id.started}.abc`, end: async () => void (await terminate(id, 5_000)) };
}

describe('withLock', () => {
  it('lets in one at a time, and everybody in the end', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await sleep(5);
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 12 }, () => withLock(folder, work)));
    expect([most, inside, await readdir(folder)]).toEqual([1, 0, []]);
  });

  it('goes on to the next when one fails', async () => {
    const failing = withLock(folder, () => Promise.reject(new Error('broken')));
    const next = withLock(folder, () => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('done');
  });

  it('waits for a living owner, tells whom it waits for, and passes a dead one by', async () => {
    const owner = await sleeper();
    await writeFile(join(folder, `1.${owner.name}`), '');
    const waitedFor: number[] = [];
    const mine = withLock(folder, () => Promise.resolve('mine'), { onWait: (pid) => waitedFor.push(pid) });
    while (waitedFor.length === 0) await sleep(20);
    await owner.end();
    expect(await mine).toBe('mine');
    expect(waitedFor).toEqual([owner.pid]);
  });

  it('stops waiting when it is told to, and leaves no ticket', async () => {
    const owner = await sleeper();
    await writeFile(join(folder, `1.${owner.name}`), '');
    const controller = new AbortController();
    const mine = withLock(folder, () => Promise.resolve(), { signal: controller.signal });
    controller.abort();
    await expect(mine).rejects.toMatchObject({ name: 'AbortError' });
    expect(await readdir(folder)).toEqual([`1.${owner.name}`]);
    await owner.end();
  });
});

describe('livingMarks', () => {
  it('takes a recycled process id for what it is', async () => {
    const mine = await putMark(folder, 'lease', 'abc');
    await writeFile(join(folder, `lease.${process.pid}.another-time.def`), '');
    expect(await livingMarks(folder)).toEqual([mine]);
    await takeMark(mine);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('processes', () => {
  it('are dead once they have ended', async () => {
    const { pid, end } = await sleeper();
    const id = await processWith(pid);
    expect(id === null ? null : await isAlive(id)).toBe(true);
    await end();
    expect(id === null ? null : await isAlive(id)).toBe(false);
  });
});
