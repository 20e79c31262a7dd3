/** Many requests that ask what the database has not answered yet do not have it plan that many times. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { isOutOfTime } from '../../src/graph/database-errors.ts';
import { planningOnce } from '../../src/graph/plan-once.ts';

function slow(fails: (n: number) => boolean = () => false) {
  const begun: string[] = [];
  let [running, most] = [0, 0];
  const read: Database['read'] = async (text) => {
    const n = begun.push(text) - 1;
    running += 1;
    most = Math.max(most, running);
    await sleep(30);
    running -= 1;
    if (fails(n)) throw new Error('failed');
    return [];
  };
  return { begun, most: () => most, read: planningOnce({ read }) };
}

test('one asks and the others wait; after that they all go at once', async () => {
  const { begun, most, read } = slow();
  const first = Promise.all([read('a'), read('a'), read('a')]);
  await sleep(10);
  expect(begun).toEqual(['a']);
  await first;
  expect(most()).toBe(2);
  await Promise.all([read('a'), read('a'), read('a'), read('b')]);
  expect(most()).toBe(4);
});

test('when it fails the next one tries', async () => {
  const { begun, read } = slow((n) => n === 0);
  const results = await Promise.allSettled([read('a'), read('a')]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  expect(begun).toEqual(['a', 'a']);
});

test('who waits keeps to its own time, and may leave', async () => {
  const { begun, read } = slow();
  const first = read('a');
  await expect(read('a', {}, { timeout: 5 })).rejects.toSatisfy(isOutOfTime);
  const leaving = new AbortController();
  const left = read('a', {}, { timeout: 1_000, signal: leaving.signal });
  leaving.abort(new Error('left'));
  await expect(left).rejects.toThrow('left');
  await first;
  expect(begun).toEqual(['a']);
});
