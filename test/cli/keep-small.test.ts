import { expect, test } from 'vitest';
import { Ceiling } from '../../src/cli/keep-small.ts';

const MB = 1024 * 1024;

/** Looks again and again at a process that holds so many MB; answers how often it had been collected after each look. */
function collected(...held: readonly number[]): number[] {
  let [now, times] = [0, 0];
  const ceiling = new Ceiling(
    () => now * MB,
    () => {
      times += 1;
    },
  );
  return held.map((megabytes) => {
    now = megabytes;
    ceiling.look();
    return times;
  });
}

test('what is held beyond the usual is collected, each time that it comes to that', () => {
  expect(collected(200, 240, 180, 230, 240, 235, 200)).toEqual([0, 1, 1, 1, 2, 2, 2]);
});

test('what stays, since it is needed, is not collected again and again, but where it grows by a fifth', () => {
  expect(collected(400, 400, 470, 400, 481, 481, 500)).toEqual([1, 1, 1, 1, 2, 2, 2]);
});
