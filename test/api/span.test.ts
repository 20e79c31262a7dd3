/** Which dates lie in a span of days: one known to the month or year alone only where all of it does. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spanOf } from '../../queries/parts/span.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const days = fc
  .tuple(fc.integer({ min: 2019, max: 2022 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);
const dates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, size]) => day.slice(0, size));

const ENDS = new Map([
  [4, '-12-31'],
  [7, '-31'],
]);

it('holds the dates that end within it, and no other', () => {
  fc.assert(
    fc.property(dates, days, days, (date, from, to) => {
      const { low, high, openYear, openMonth } = spanOf({ from, to });
      const isWithin = date >= low && date <= high && date !== openYear && date !== openMonth;
      expect(isWithin).toBe(date >= from && date <= to && `${date}${ENDS.get(date.length) ?? ''}` <= to);
    }),
  );
});

it('leaves nothing open where it has no end', () =>
  expect(spanOf(null)).toMatchObject({ openYear: null, openMonth: null }));
