/** Reads the day in a masthead: `2021年3月5日`, `2021-03-05`, `二〇二一年三月五日`. */

const DATE = /(\d{4})\s*(?:年|[-./])\s*(\d{1,2})\s*(?:月|[-./])\s*(\d{1,2})\s*日?/u;
const CHINESE_DATE =
  /([二一][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/u;
const CHINESE_DIGITS = '〇一二三四五六七八九';

function digitsOf(chinese: string): number {
  const plain = chinese.replace(/[○零]/gu, '〇');
  const tens = /^(.?)十(.?)$/u.exec(plain);
  if (tens === null) return Number([...plain].map((c) => CHINESE_DIGITS.indexOf(c)).join(''));
  const digit = (c: string | undefined, none: number): number =>
    c === undefined || c === '' ? none : CHINESE_DIGITS.indexOf(c);
  return digit(tens[1], 1) * 10 + digit(tens[2], 0);
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** The day that a text names by year, month and day, and the rest of the text; null where it names none that exists. */
export function dateIn(text: string): { day: string; rest: string } | null {
  const plain = DATE.exec(text);
  const found = plain ?? CHINESE_DATE.exec(text);
  if (found === null) return null;
  const [whole, ...parts] = found;
  const [year = 0, month = 0, day = 0] = parts.map((part) => (plain === null ? digitsOf(part) : Number(part)));
  const iso = isoDay(year, month, day);
  return iso === null ? null : { day: iso, rest: text.replace(whole, ' ') };
}
