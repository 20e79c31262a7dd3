import { expect, test } from 'vitest';
import { dateBounds, isBackwards, isPartialDate } from '../../src/api/dates.ts';

test.each(['2021', '2021-02', '2021-02-28', '2020-02-29'])('%s is a date', (text) => {
  expect(isPartialDate(text)).toBe(true);
});

test.each(['2021-02-29', '2021-13', '2021-00', '2021-2-1', '0000', '21', '', '2021-02-28T00:00', '明天'])(
  '%s is none',
  (text) => {
    expect(isPartialDate(text)).toBe(false);
  },
);

/** What the queries do with the bounds. */
function lies(date: string, from: string | null, to: string | null): boolean {
  const bounds = dateBounds(from, to);
  if (bounds === null) return true;
  const filled = date + ({ 4: '-12-31', 7: '-31' }[date.length] ?? '');
  return date >= bounds.from && date <= bounds.to && filled <= bounds.to;
}

test.each([
  ['2021-01', '2020-12-01', '2021-02-28', true],
  ['2020-12', '2020-12-01', '2021-02-28', true],
  ['2021-02', '2020-12-01', '2021-02-28', true],
  ['2021-02', '2020-12-01', '2021-02-27', false],
  ['2021', '2020-12-01', '2021-02-28', false],
  ['2021', '2021', '2021', true],
  ['2021-12-31', '2021', '2021', true],
  ['2021-12', '2021-01-01', '2021-12-31', true],
  ['2020-12', '2020-12-05', '2021-02-28', false],
  ['2021-02-28', '2021-02', '2021-02', true],
  ['2021-03-01', null, '2021-02', false],
  ['2020-12-31', '2021', null, false],
  ['2021-01-01', '2021', null, true],
  ['1949', null, '2021', true],
])('%s within %s and %s: %s', (date, from, to, expected) => {
  expect(lies(date, from, to)).toBe(expected);
});

test('a span is backwards when it has no day', () => {
  expect(isBackwards('2021-03', '2021')).toBe(false);
  expect(isBackwards('2021-03-02', '2021-03-01')).toBe(true);
  expect(isBackwards('2021-03', '2021-02')).toBe(true);
});
