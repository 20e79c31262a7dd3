import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { managedStatus } from '../../../src/graph/managed/managed.ts';
import { readState, writeState } from '../../../src/graph/managed/state.ts';
import { type Client, compileClient } from './clients.ts';
import { type Home, temporaryHome } from './home.ts';

let home: Home;
let clients: Client[];
let compiled: ReturnType<typeof compileClient>;

beforeAll(() => {
  compiled = compileClient();
});
afterAll(() => compiled.remove());

beforeEach(async () => {
  home = await temporaryHome();
  clients = [];
});
afterEach(async () => {
  await Promise.all(clients.map((client) => client.kill()));
  await home.remove();
});

function startClient(): Client {
  const client = compiled.start(home.path);
  clients.push(client);
  return client;
}

/** Each test starts the server a few times. */
const patient = { timeout: 240_000 };

describe('several processes', patient, () => {
  it('share one server, which outlives the death of any of them and loses nothing', async () => {
    const killedEarly = startClient();
    while (!existsSync(home.folders.state)) await sleep(20);
    await killedEarly.kill();

    const [one, two, three] = [startClient(), startClient(), startClient()];
    const ready = await Promise.all([one.ask(), two.ask(), three.ask()]);
    expect(ready[0]).toMatch(/^ready bolt:\/\/127\.0\.0\.1:\d+$/u);
    expect(new Set(ready).size).toBe(1);
    const [first, ...more] = await home.servers();
    expect(more).toEqual([]);

    expect(await one.ask('write 临江区')).toBe('written');
    await one.kill();
    expect(await two.ask('release')).toBe('released');
    expect(await home.servers()).toEqual([first]);
    const { users } = await managedStatus(home.config.managed);
    expect(users).toEqual([three.process.pid]);

    process.kill(first ?? 0, 'SIGKILL');
    const four = startClient();
    expect(await four.ask()).toBe(ready[0]);
    expect(four.said.join()).toContain('starting Neo4j again');
    expect(await four.ask('read 临江区')).toBe('there');
    expect(await three.ask('read 临江区')).toBe('there');
    expect(await home.servers()).toHaveLength(1);
    expect(await home.servers()).not.toEqual([first]);

    expect(await three.ask('release')).toBe('released');
    expect(await home.servers()).toHaveLength(1);
    expect(await four.ask('release')).toBe('released');
    expect(await home.servers()).toEqual([]);
  });

  it('that were killed leave a server that the next one takes over, and the last one clears away', async () => {
    const killed = startClient();
    await killed.ask();
    const before = await home.servers();
    await killed.kill();
    const heir = startClient();
    await heir.ask();
    expect(await home.servers()).toEqual(before);
    await heir.kill();
    expect(await home.servers()).toEqual(before);

    const state = await readState(home.folders.state);
    expect(state).toMatchObject({ pid: before[0], ending: false });
    if (state !== null) await writeState(home.folders.state, { ...state, ending: true });
    const afterTheEnd = startClient();
    await afterTheEnd.ask();
    expect(await home.servers()).toHaveLength(1);
    expect(await home.servers()).not.toEqual(before);

    await afterTheEnd.kill();
    expect(await managedStatus(home.config.managed)).toMatchObject({ running: false, users: [] });
    expect(await home.servers()).toEqual([]);
  });
});
