/** A home folder for a managed server of a test's own. */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig } from '../../../src/config.ts';
import { type Folders, foldersIn } from '../../../src/graph/managed/folders.ts';
import { resetManaged } from '../../../src/graph/managed/managed.ts';
import { processesWith } from '../../../src/graph/managed/process.ts';

export interface Home {
  readonly path: string;
  readonly folders: Folders;
  readonly config: Config;
  /** The ids of the servers of this home that run, whatever any file says. */
  servers(): Promise<number[]>;
  /** Stops what runs and deletes the folder. */
  remove(): Promise<void>;
}

export async function temporaryHome(): Promise<Home> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'renmai-managed-')));
  const folders = foldersIn(path);
  const config = readConfig({ ...process.env, RENMAI_HOME: path, NEO4J_URI: '' });
  return {
    path,
    folders,
    config,
    servers: async () => (await processesWith(`--home-dir=${folders.base}`)).map(({ pid }) => pid),
    remove: async () => {
      await resetManaged(config.managed);
      await rm(path, { recursive: true, force: true });
    },
  };
}
