import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, compareDates, daysBetween, firstDay, lastDay, mayAgree } from '../../src/time/partial-date.ts';

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((x) => x.toISOString().slice(0, 10));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([x, length]) => x.slice(0, length));

describe('a partial date', () => {
  it.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2021-03-05', '2021-03-05', '2021-03-05'],
  ])('%s holds the days from %s to %s', (date, first, last) =>
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]),
  );
  it('that is misprinted is a day all the same', () => expect(addDays('2021-02-30', 0)).toBe('2021-03-02'));
  it('sorts by its first day, the wider before the days that it holds', () => {
    const property = fc.property(partial, partial, (a, b) => {
      const order = compareDates(a, b);
      expect(order + compareDates(b, a)).toBe(0);
      if (firstDay(a) < firstDay(b) && !mayAgree(a, b)) expect(order).toBe(-1);
      if (a !== b && b.startsWith(a)) expect(order).toBe(-1);
    });
    fc.assert(property, { seed: 1, numRuns: 300 });
  });
  it('agrees with another where they share a day', () => {
    const property = fc.property(partial, partial, (a, b) => {
      expect(mayAgree(a, b)).toBe(firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a));
    });
    fc.assert(property, { seed: 2, numRuns: 300 });
  });
  it('moves by days there and back', () => {
    const property = fc.property(day, fc.integer({ min: -800, max: 800 }), (from, days) => {
      const to = addDays(from, days);
      expect(daysBetween(from, to)).toBe(days);
      expect(addDays(to, -days)).toBe(from);
    });
    fc.assert(property, { seed: 3, numRuns: 200 });
  });
});
