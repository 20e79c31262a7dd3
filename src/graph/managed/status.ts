/** How the managed server stands. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ManagedSettings } from '../../config.ts';
import type { Folders } from './folders.ts';
import { livingMarks } from './marks.ts';
import type { Options } from './options.ts';
import { endIfUnused, exclusively, runningServer } from './server.ts';
import { systemCode } from './unavailable.ts';

export interface ManagedStatus {
  readonly running: boolean;
  readonly pid: number | null;
  /** Where it listens: `bolt://127.0.0.1:…` */
  readonly uri: string | null;
  /** Kept running by `db start`. */
  readonly pinned: boolean;
  /** The ids of the processes that use it. */
  readonly users: readonly number[];
  readonly home: string;
  /** What its folder takes on the disk. */
  readonly bytes: number;
}

/** The ids of the processes that use the server, in order. */
export const pidsOfUsers = async (folders: Folders): Promise<number[]> =>
  [...new Set((await livingMarks(folders.leases)).map((mark) => mark.owner.pid))].sort((a, b) => a - b);

async function bytesIn(folder: string): Promise<number> {
  const sizes = (await readdir(folder, { recursive: true, withFileTypes: true })).map(async (entry) => {
    if (!entry.isFile()) return 0;
    try {
      const { blocks, size } = await stat(join(entry.parentPath, entry.name));
      return Math.min(size, blocks * 512);
    } catch (error) {
      // Neo4j makes and removes files at any time.
      if (systemCode(error) === 'ENOENT') return 0;
      throw error;
    }
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** How the server stands. One that was left behind by a killed process is stopped first. */
export async function managedStatus(managed: ManagedSettings, options: Options = {}): Promise<ManagedStatus> {
  return exclusively(managed, options, async (folders) => {
    await endIfUnused(folders);
    const state = await runningServer(folders);
    return {
      running: state !== null,
      pid: state?.pid ?? null,
      uri: state === null ? null : `bolt://127.0.0.1:${state.port}`,
      pinned: state?.pinned ?? false,
      users: await pidsOfUsers(folders),
      home: managed.home,
      bytes: await bytesIn(folders.base),
    };
  });
}
