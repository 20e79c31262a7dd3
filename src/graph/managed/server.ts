/** The managed server as one thing that is there or not. Everything here is for the one who holds the lock. */
import { chmod, realpath, statfs } from 'node:fs/promises';
import type { ManagedSettings } from '../../config.ts';
import type { DatabaseSettings } from '../database.ts';
import { archiveFor, settleArchive } from './classes.ts';
import { type Folders, foldersIn } from './folders.ts';
import { neo4jJars } from './jars.ts';
import { endStrays, failureOf, isPortFailure, launch, PATIENCE, type Programs } from './launch.ts';
import { withLock } from './lock.ts';
import { whenReady } from './login.ts';
import { makeFolder } from './make-folder.ts';
import { livingMarks } from './marks.ts';
import type { Options } from './options.ts';
import { portFor } from './port.ts';
import { isAlive, terminate } from './process.ts';
import { writeSettings } from './settings-file.ts';
import { readState, removeState, type ServerState, writeState } from './state.ts';
import { findJava } from './tools.ts';
import { onDisk, unavailable } from './unavailable.ts';

const MEGABYTE = 1 << 20;
/** Below this the server fails in the midst of its start. */
const NEEDED = 100 * MEGABYTE;
const PORT_TRIES = 3;

/** Does `work` as the only one who starts, stops or counts the users of the server of this home. */
export async function exclusively<T>(
  managed: ManagedSettings,
  { onProgress, signal }: Options,
  work: (folders: Folders) => Promise<T>,
): Promise<T> {
  const onWait = (pid: number) =>
    onProgress?.(`waiting for process ${pid}, which is starting or stopping the database`);
  return onDisk(managed.home, 'RENMAI_HOME', async () => {
    await makeFolder(managed.home);
    // One folder has one name, by which its server is known.
    const folders = foldersIn(await realpath(managed.home));
    await makeFolder(folders.leases);
    await chmod(folders.base, 0o700);
    return withLock(folders.lock, () => work(folders), { onWait, signal });
  });
}

/** The server that runs; `null` when none does. */
export async function runningServer(folders: Folders): Promise<ServerState | null> {
  const state = await readState(folders.state);
  return state !== null && (await isAlive(state)) ? state : null;
}

/** Ends the server, if one runs; its stores are closed when this resolves. */
export async function endServer(folders: Folders): Promise<void> {
  const state = await readState(folders.state);
  if (state !== null) {
    await writeState(folders.state, { ...state, ending: true });
    await settleArchive(state.draft, await terminate(state, PATIENCE));
  }
  await endStrays(folders);
  await removeState(folders.state);
}

/** Ends a server that nobody uses and nobody pinned; answers whether it did. */
export async function endIfUnused(folders: Folders): Promise<boolean> {
  const state = await runningServer(folders);
  if (state === null || state.pinned || (await livingMarks(folders.leases)).length > 0) return false;
  await endServer(folders);
  return true;
}

async function start(
  folders: Folders,
  managed: ManagedSettings,
  { pinned, port: wanted }: { pinned: boolean; port: number | null },
  programs: Programs,
  { signal }: Options,
): Promise<DatabaseSettings> {
  const port = await portFor(managed.port, wanted);
  await writeSettings(folders, managed, port);
  const server = await launch(folders, managed, programs);
  await writeState(folders.state, { ...server, port, pinned, ending: false });
  try {
    const settings = await whenReady(server, port, folders, signal);
    if (settings === null) throw unavailable(await failureOf(folders));
    return settings;
  } catch (error) {
    await terminate(server, PATIENCE);
    await settleArchive(server.draft, false);
    throw error;
  }
}

/** A port that was taken in the meantime is no reason to give up. */
async function startOnFreePort(
  folders: Folders,
  managed: ManagedSettings,
  former: ServerState | null,
  programs: Programs,
  options: Options,
): Promise<DatabaseSettings> {
  for (let tries = 1; ; tries += 1)
    try {
      const port = tries === 1 ? (former?.port ?? null) : null;
      return await start(folders, managed, { pinned: former?.pinned ?? false, port }, programs, options);
    } catch (error) {
      if (tries === PORT_TRIES || !(error instanceof Error) || !isPortFailure(error.message)) throw error;
    }
}

/** What is needed to start a server; got before the lock is taken, since fetching it may take minutes. */
export async function programsFor(managed: ManagedSettings, options: Options): Promise<Programs> {
  if (process.platform === 'win32') throw unavailable('the managed Neo4j does not run on Windows');
  const java = await findJava();
  const jars = await neo4jJars(managed.cache, options);
  return { java: java.path, jars, archive: archiveFor(jars, java.version) };
}

/**
 * Joins the server that runs, or starts one; resolves with its login when it takes it.
 *
 * @throws DatabaseError
 */
export async function joinOrStart(
  folders: Folders,
  managed: ManagedSettings,
  programs: Programs,
  options: Options,
): Promise<DatabaseSettings> {
  const running = await runningServer(folders);
  // Whoever was ending it may have been killed over it.
  if (running?.ending) await endServer(folders);
  else if (running !== null) {
    const settings = await whenReady(running, running.port, folders, options.signal);
    if (settings !== null) return settings;
  }
  await endStrays(folders);
  const { bavail, bsize } = await statfs(folders.base);
  if (bavail * bsize < NEEDED)
    throw unavailable(`the disk of ${folders.base} has less than 100 MB left (RENMAI_HOME names another folder)`);
  const former = await readState(folders.state);
  options.onProgress?.(former === null ? 'starting Neo4j' : 'starting Neo4j again: it had ended without being stopped');
  return startOnFreePort(folders, managed, former, programs, options);
}
