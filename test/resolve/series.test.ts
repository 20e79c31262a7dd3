import { describe, expect, it } from 'vitest';
import { otherSitting, seriesName, sittingOf } from '../../src/resolve/series.ts';

describe('a sitting', () => {
  it.each<[string, [string, number][]]>([
    [
      '十二届市委第32次常委会会议',
      [
        ['届', 12],
        ['次', 32],
      ],
    ],
    ['第三届读书节', [['届', 3]]],
    ['青年干部培训班二期', [['期', 2]]],
    ['第十轮巡察', [['轮', 10]]],
    ['防汛工作会议', []],
    ['三期间座谈会', []],
  ])('of %s', (name, numbers) => expect([...sittingOf(name)].sort()).toEqual([...numbers].sort()));

  it.each([
    ['市委第31次会议', '市委第32次会议', '第31次 and 第32次'],
    ['市委第三十二次会议', '市委第32次会议', null],
    ['市委第32次会议', '市委会议', null],
    ['第二届读书节', '第二次读书会', null],
  ])('of %s and %s', (a, b, words) => {
    expect(otherSitting(a, b)).toBe(words);
    expect(otherSitting(b, a)).toBe(words);
  });
});

it.each([
  ['十二届市委第32次常委会会议', '市委常委会会议'],
  ['2021年一季度安全生产例会', '安全生产例会'],
  ['3月份安全生产例会', '安全生产例会'],
  ['安全生产例会', '安全生产例会'],
  ['第三次', '第三次'],
])('the series of %s is %s', (name, series) => expect(seriesName(name)).toBe(series));
