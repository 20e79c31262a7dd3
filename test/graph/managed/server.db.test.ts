import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { networkInterfaces } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import {
  leaseManaged,
  managedStatus,
  resetManaged,
  startManaged,
  stopManaged,
} from '../../../src/graph/managed/managed.ts';
import { processesWith } from '../../../src/graph/managed/process.ts';
import { programsFor } from '../../../src/graph/managed/server.ts';
import { readState } from '../../../src/graph/managed/state.ts';
import { openDatabase } from '../../../src/graph/open.ts';
import { type Home, temporaryHome } from './home.ts';

let home: Home;
beforeEach(async () => {
  home = await temporaryHome();
});
afterEach(() => home.remove());

const reaches = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ host, port, timeout: 2_000 });
    const answer = (reached: boolean) => () => {
      socket.destroy();
      resolve(reached);
    };
    socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(false));
  });

/** Each test starts the server, some twice. */
const patient = { timeout: 240_000 };

describe('the managed server', patient, () => {
  it('listens to this machine alone, asks for a password that only its owner can read, and takes little room', async () => {
    const { settings, release } = await leaseManaged(home.config.managed);
    const { mode } = await stat(home.folders.password);
    expect((mode & 0o777).toString(8)).toBe('600');

    const { port } = new URL(settings.uri);
    const outside = Object.values(networkInterfaces()).flatMap((all) =>
      (all ?? []).filter(({ internal }) => !internal),
    );
    expect(await reaches('127.0.0.1', Number(port))).toBe(true);
    for (const { address, family } of outside)
      if (family === 'IPv4') expect(await reaches(address, Number(port))).toBe(false);

    const wrong = readConfig({ NEO4J_URI: settings.uri, NEO4J_PASSWORD: 'wrong' });
    await expect(openDatabase(wrong)).rejects.toThrow(`${settings.uri} refuses the login of "neo4j"`);
    const nobody = { ...wrong, server: { ...settings, username: null, password: null } };
    await expect(openDatabase(nobody)).rejects.toThrow(
      `${settings.uri} asks for a login, and NEO4J_PASSWORD is not set`,
    );

    const { bytes, pinned } = await managedStatus(home.config.managed);
    expect(bytes).toBeLessThan(100e6);
    expect(pinned).toBe(false);
    await release();
    await release();
    expect(await home.servers()).toEqual([]);
  });

  it('stays when it is pinned, is not deleted in use, and begins anew after a reset', async () => {
    const { running, pid } = await startManaged(home.config.managed);
    expect([running, await home.servers()]).toEqual([true, [pid]]);
    const { database, managed, release } = await openDatabase(home.config);
    expect(managed).toBe(true);
    await database.write((run) => run("MATCH (s:Renmai {id: 'schema'}) SET s.version = 999"));
    await expect(resetManaged(home.config.managed)).rejects.toThrow(`in use by process ${process.pid}`);
    await release();
    expect(await home.servers()).toEqual([pid]);

    await expect(openDatabase(home.config)).rejects.toThrow(/newer Renmai/u);
    expect(await managedStatus(home.config.managed)).toMatchObject({ running: true, pinned: true, users: [] });

    const lease = await leaseManaged(home.config.managed);
    expect(await stopManaged(home.config.managed)).toEqual({ stopped: false, users: [process.pid] });
    await lease.release();
    expect(await home.servers()).toEqual([]);

    await resetManaged(home.config.managed);
    expect(existsSync(home.folders.data)).toBe(false);
    const fresh = await openDatabase(home.config);
    expect(fresh.database.uri).toMatch(/^bolt:/u);
    await fresh.release();
    expect(await home.servers()).toEqual([]);
  });

  it('starts with the classes that a server of this Java has written down when it ended', async () => {
    const { archive } = await programsFor(home.config.managed, {});
    const first = await leaseManaged(home.config.managed);
    const draft = (await readState(home.folders.state))?.draft ?? null;
    await first.release();
    expect(existsSync(archive)).toBe(true);
    // Other servers may be writing theirs.
    expect(draft !== null && existsSync(draft)).toBe(false);
    const lease = await leaseManaged(home.config.managed);
    expect((await processesWith(`-XX:SharedArchiveFile=${archive}`)).map(({ pid }) => pid)).toEqual(
      expect.arrayContaining(await home.servers()),
    );
    await lease.release();
  });

  it('is not left running when it is no longer wanted before it is ready', async () => {
    const controller = new AbortController();
    const opening = openDatabase(home.config, { signal: controller.signal });
    const outcome = expect(opening).rejects.toMatchObject({ name: 'AbortError' });
    while (!existsSync(home.folders.state)) await sleep(20);
    controller.abort();
    await outcome;
    expect(await home.servers()).toEqual([]);
  });
});
