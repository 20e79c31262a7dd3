/** The managed Neo4j as commands use it: lease it, pin it, stop it, look at it, begin anew. */
import type { ManagedSettings } from '../../config.ts';
import type { DatabaseSettings } from '../database.ts';
import type { Folders } from './folders.ts';
import type { Programs } from './launch.ts';
import { newNonce, putMark, takeMark } from './marks.ts';
import type { Options } from './options.ts';
import { endIfUnused, endServer, exclusively, joinOrStart, programsFor } from './server.ts';
import { readState, writeState } from './state.ts';
import { type ManagedStatus, managedStatus, pidsOfUsers } from './status.ts';

export { resetManaged } from './reset.ts';
export { type ManagedStatus, managedStatus } from './status.ts';

export interface Lease {
  readonly settings: DatabaseSettings;
  /** Gives the server back; the last one stops it, unless it is pinned. Resolves when that is done. */
  release(): Promise<void>;
}

/** Leaves nothing running that was started in vain. */
async function joinSafely(
  folders: Folders,
  managed: ManagedSettings,
  programs: Programs,
  options: Options,
): Promise<DatabaseSettings> {
  try {
    return await joinOrStart(folders, managed, programs, options);
  } catch (error) {
    await endIfUnused(folders);
    throw error;
  }
}

/**
 * Takes a lease of the managed server, which is started when it does not run. What processes have left that were
 * killed is taken over or cleared.
 *
 * @throws DatabaseError without Java, Maven, disk or port; AbortError when `options.signal` is aborted.
 */
export async function leaseManaged(managed: ManagedSettings, options: Options = {}): Promise<Lease> {
  const programs = await programsFor(managed, options);
  return exclusively(managed, options, async (folders) => {
    const settings = await joinSafely(folders, managed, programs, options);
    const mark = await putMark(folders.leases, 'lease', newNonce());
    let released: Promise<void> | undefined;
    const giveBack = async () => {
      await takeMark(mark);
      await exclusively(managed, {}, endIfUnused);
    };
    return {
      settings,
      release: () => {
        released ??= giveBack();
        return released;
      },
    };
  });
}

/** Starts the server where it does not run, and keeps it running when nobody uses it, until `stopManaged`. */
export async function startManaged(managed: ManagedSettings, options: Options = {}): Promise<ManagedStatus> {
  const programs = await programsFor(managed, options);
  await exclusively(managed, options, async (folders) => {
    await joinSafely(folders, managed, programs, options);
    const state = await readState(folders.state);
    if (state !== null) await writeState(folders.state, { ...state, pinned: true });
  });
  return managedStatus(managed);
}

/**
 * Takes the pin off and stops the server, unless other processes use it: then the last of them does.
 * Answers whether it runs no more, and the ids of those who use it.
 */
export async function stopManaged(
  managed: ManagedSettings,
  options: Options = {},
): Promise<{ stopped: boolean; users: number[] }> {
  return exclusively(managed, options, async (folders) => {
    const users = await pidsOfUsers(folders);
    if (users.length === 0) await endServer(folders);
    else {
      const state = await readState(folders.state);
      if (state !== null) await writeState(folders.state, { ...state, pinned: false });
    }
    return { stopped: users.length === 0, users };
  });
}
