/** Events that come again: the sitting of a series that a name means, and the name of the series itself. */
import { remembering } from '../text/memo.ts';
import { numberOf } from '../text/numerals.ts';

const NUMBER = '[〇零○一二三四五六七八九十百\\d]{1,5}';
const UNITS = '批次|季度|阶段|次|届|轮|期|批|场|季|站|讲|课|回|号';
/** `第三次`, `十二届`, `培训班二期`; neither `三期工程` of one plan nor a date (`3月期间`) is a sitting. */
const ORDINAL = new RegExp(
  `第(?<ordinal>${NUMBER})(?<unit>${UNITS})|(?<!\\d)(?<count>${NUMBER})(?<bare>届|期)(?![间限末待货刊])`,
  'gu',
);
/** What changes from one sitting to the next. */
const DATED =
  /(?:\d{4}年度?|[上下]半年|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?|[一二三四]季度|（扩大）|扩大(?=会议))/gu;

/** The numbers that a name gives to its sitting, by what is counted: `{ 届: 12, 次: 32 }` of `十二届市委第32次常委会会议`. */
export const sittingOf = remembering((name): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>();
  for (const { groups } of name.matchAll(ORDINAL)) {
    const [count, unit] = [groups?.['ordinal'] ?? groups?.['count'], groups?.['unit'] ?? groups?.['bare']];
    const value = count === undefined ? null : numberOf(count);
    if (value !== null && unit !== undefined) numbers.set(unit, value);
  }
  return numbers;
});

/** In words, where two names mean two sittings: `第3次 and 第4次`; `null` where they may mean one. */
export function otherSitting(a: string, b: string): string | null {
  const theirs = sittingOf(b);
  for (const [unit, number] of sittingOf(a)) {
    const other = theirs.get(unit);
    if (other !== undefined && other !== number)
      return [number, other]
        .sort((x, y) => x - y)
        .map((x) => `第${x}${unit}`)
        .join(' and ');
  }
  return null;
}

/** The name that all sittings of a series share: `市委常委会会议` of `十二届市委第32次常委会会议`. */
export const seriesName = remembering((name) => {
  const bare = name.replace(ORDINAL, '').replace(DATED, '');
  return bare === '' ? name : bare;
});
