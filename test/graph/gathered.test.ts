/** What a connection sends at one time arrives in one piece, in its order, and nothing waits for more to come. */
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { expect, it } from 'vitest';
import { gatherWrites } from '../../src/graph/gathered.ts';

it('sends what is written at one time in one piece', async () => {
  gatherWrites();
  const pieces: string[] = [];
  const server = createServer((socket) => socket.on('data', (data) => pieces.push(data.toString()))).listen(0);
  await once(server, 'listening');
  const address = server.address();
  const client = connect(typeof address === 'object' && address !== null ? address.port : 0);
  await once(client, 'connect');
  for (const word of ['one', 'two', 'three']) client.write(`${word} `);
  expect([client.writableCorked, client.writableLength]).toEqual([1, 14]);
  await expect.poll(() => pieces).toEqual(['one two three ']);
  client.write('four');
  await expect.poll(() => pieces).toEqual(['one two three ', 'four']);
  pieces.length = 0;
  const long = Array.from({ length: 30_000 }, (_, i) => `${i} `);
  for (const word of long) client.write(word);
  await expect.poll(() => pieces.join('')).toBe(long.join(''));
  expect(client.writableCorked).toBe(0);
  pieces.length = 0;
  client.write('last');
  client.end();
  await expect.poll(() => pieces).toEqual(['last']);
  server.close();
  await once(server, 'close');
});
