/**
 * Neo4j stops and starts under load. What the service sees of that is its connections: they go through a door that is shut,
 * which cuts them off and takes no more, and opened again.
 */
import { once } from 'node:events';
import { type AddressInfo, connect as connectTo, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Service, serve } from '../../src/api/server.ts';
import { connect, type Database } from '../../src/graph/database.ts';
import { seed } from '../support/graph-seed.ts';
import { laneSettings } from '../support/lane.ts';
import { emptyDatabase } from '../support/neo4j.ts';
import { silent, testSettings } from './running-api.ts';
import { sampleGraph } from './sample-graph.ts';

/** A way to the tests' Neo4j. */
class Door {
  readonly #sockets = new Set<Socket>();
  readonly #server = createServer((inside) => {
    const { hostname, port } = new URL(laneSettings.uri);
    const outside = connectTo(Number(port), hostname);
    for (const [socket, other] of [
      [inside, outside],
      [outside, inside],
    ] as const) {
      this.#sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => other.destroy());
      socket.pipe(other);
    }
  });
  port = 0;

  async open(): Promise<void> {
    this.#server.listen(this.port, '127.0.0.1');
    await once(this.#server, 'listening');
    const address: AddressInfo | string | null = this.#server.address();
    this.port = typeof address === 'object' && address !== null ? address.port : 0;
  }

  async shut(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
    await closed;
  }
}

const door = new Door();
let database: Database;
let service: Service;
beforeAll(async () => {
  const straight = await emptyDatabase();
  await seed(straight, sampleGraph);
  await straight.close();
  await door.open();
  database = connect({ ...laneSettings, uri: `bolt://127.0.0.1:${door.port}` });
  service = await serve({ database, settings: testSettings, log: silent });
});
afterAll(async () => {
  await service.close();
  await database.close();
  await door.shut();
});

const answer = z.object({
  data: z.object({ people: z.object({ totalCount: z.int() }) }).nullish(),
  errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })).optional(),
});

/** One question: its number of people, or the code of its error. */
async function ask(): Promise<number | string> {
  const body = JSON.stringify({
    query: '{ people(filter: { name: { contains: "林" } }) { totalCount nodes { name } } }',
  });
  const headers = { 'content-type': 'application/json' };
  const told = answer.parse(await (await fetch(`${service.url}/graphql`, { method: 'POST', headers, body })).json());
  return told.errors?.[0]?.extensions.code ?? told.data?.people.totalCount ?? 'nothing';
}
const ready = async () => (await fetch(`${service.url}/readyz`)).status;

/** How long a request may take where nothing answers, and how soon all is well again: as a person would wait, in milliseconds. */
const SOON = 5_000;

test('while Neo4j is gone requests fail soon and clearly, and service goes on by itself once it is back', async () => {
  expect(await ask()).toBe(1);
  const told: (number | string)[] = [];
  let asking = true;
  const load = Array.from({ length: 8 }, async () => {
    for (let times = 0; asking && times < 500; times += 1) told.push(await ask());
  });
  await sleep(300);
  await door.shut();
  const gone = performance.now();
  const refused = await Promise.all(Array.from({ length: 8 }, ask));
  expect(new Set(refused)).toEqual(new Set(['SERVICE_UNAVAILABLE']));
  expect(performance.now() - gone).toBeLessThan(SOON);
  expect(await ready()).toBe(503);
  await sleep(1_000);
  await door.open();
  const back = performance.now();
  while ((await ready()) !== 200 || (await ask()) !== 1) {
    expect(performance.now() - back).toBeLessThan(SOON);
    await sleep(50);
  }
  asking = false;
  await Promise.all(load);
  expect(told.filter((one) => one !== 1 && one !== 'SERVICE_UNAVAILABLE')).toEqual([]);
});
