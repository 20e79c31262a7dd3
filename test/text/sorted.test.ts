/** Halving finds what looking at each number finds. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastUpTo } from '../../src/text/sorted.ts';

it('finds the last number that is not too great', () => {
  const rising = fc.uniqueArray(fc.nat(30)).map((numbers) => numbers.sort((a, b) => a - b));
  fc.assert(
    fc.property(rising, fc.integer({ min: -1, max: 31 }), (numbers, most) => {
      expect(lastUpTo(numbers, most)).toBe(numbers.findLastIndex((n) => n <= most));
    }),
  );
});
