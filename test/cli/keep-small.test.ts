import { expect, test } from 'vitest';
import { Ceiling } from '../../src/cli/keep-small.ts';

const MB = 1024 * 1024;

/** Looks at a process that holds so many MB, and would hold so many when it is collected; answers whether it was. */
function looking(): (held: number, left?: number) => boolean {
  let [now, after, collected] = [0, 0, false];
  const ceiling = new Ceiling(
    () => now * MB,
    () => {
      [now, collected] = [after, true];
    },
  );
  return (held, left = held) => {
    [now, after, collected] = [held, left, false];
    ceiling.look();
    return collected;
  };
}

test('what is held beyond the usual is collected', () => {
  const look = looking();
  expect([look(200), look(240, 180), look(230), look(240, 180)]).toEqual([false, true, false, true]);
});

test('what is needed is not collected again and again, and is no measure once it is given back', () => {
  const look = looking();
  expect([look(400, 380), look(420), look(455)]).toEqual([true, false, false]);
  expect([look(460, 180), look(240, 180)]).toEqual([true, true]);
});
