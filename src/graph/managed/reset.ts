/** Begins anew: deletes what the managed server has stored. */
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ManagedSettings } from '../../config.ts';
import { DatabaseError } from '../../errors.ts';
import { newNonce } from './marks.ts';
import type { Options } from './options.ts';
import { endServer, exclusively } from './server.ts';
import { pidsOfUsers } from './status.ts';
import { systemCode } from './unavailable.ts';

const DELETED = 'deleted-';

/**
 * Stops the server and deletes its data, logs and password.
 *
 * @throws DatabaseError while any process uses it.
 */
export async function resetManaged(managed: ManagedSettings, options: Options = {}): Promise<void> {
  await exclusively(managed, options, async (folders) => {
    const users = await pidsOfUsers(folders);
    if (users.length > 0)
      throw new DatabaseError(
        `${managed.home} is in use by process ${users.join(', ')}: nothing was deleted; stop it and try again`,
      );
    await endServer(folders);
    // Renamed first: who is killed now leaves no half of a store.
    for (const folder of [folders.data, folders.logs, folders.conf])
      await rename(folder, `${join(folders.base, DELETED)}${newNonce()}`).catch((error: unknown) => {
        if (systemCode(error) !== 'ENOENT') throw error;
      });
    await rm(folders.password, { force: true });
    for (const name of (await readdir(folders.base)).filter((entry) => entry.startsWith(DELETED)))
      await rm(join(folders.base, name), { recursive: true, force: true });
  });
}
