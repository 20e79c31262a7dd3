/** Dates in words, resolved against the day the article was printed: `12月14日上午`, `昨日`, `3月14日至16日`. */
import { remembering } from './memo.ts';
import { numberOf } from './numerals.ts';
import { Finder } from './scan/finder.ts';

export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` when the words do not fix one (`近日`, or no year is known). */
  readonly date: string | null;
  readonly endDate: string | null;
  readonly timeOfDay: string | null;
  /** `same` says the day is the one spoken of before (当天, 同日), `next` the one after it (次日), `eve` the one before it (前一天). */
  readonly kind: 'fixed' | 'vague' | 'same' | 'time' | 'next' | 'eve';
}

const N = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const TIME = '(?:凌晨|清晨|早晨|早上|上午|中午|午后|下午|傍晚|晚上|晚间|夜间|深夜|晚)';
const DAY = '(?:日|号)';
const yearNamed = (suffix: string): string =>
  `(?:(?<year${suffix}>\\d{4}|[二一][〇零○一二三四五六七八九]{3})年|(?<relYear${suffix}>今年|去年|前年|明年))`;
const DATE = new Finder(
  new RegExp(
    [
      `(?:${yearNamed('')})?(?<month>${N})月(?:份|(?:上旬|中旬|下旬|初|底|末)|(?<day>${N})${DAY})(?<time>${TIME})?(?:(?:、(?<day2>${N})${DAY}${TIME}?)+|(?:至|到|—|-|~|～)(?:(?:(?<year3>\\d{4})年)?(?<month3>${N})月)?(?<day3>${N})${DAY}${TIME}?)?`,
      `${yearNamed('Alone')}(?<bareMonth>${N})?(?:月)?(?![度级届季\\d])`,
      `(?<![月\\d])(?<dayOnly>\\d{1,2})日(?<dayTime>${TIME})?(?![\\d])`,
      `(?<week>上个?|本|这)(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])(?<weekTime>${TIME})?`,
      `(?<rel>昨日|昨天|前日|前天|今日|今天|日前|近日|近期|不久前|连日来|当天|当日|同日|次日|翌日|(?<!\\p{Script=Han})第二天|隔日|(?:此)?前一[天日]|头一天)(?<relTime>${TIME})?`,
      `(?<bareTime>上午|下午|当晚)(?=[，,、])`,
    ].join('|'),
    'gu',
  ),
);

const pad = (n: number): string => String(n).padStart(2, '0');
/** The day so many days before another, `YYYY-MM-DD`. */
export const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
const RELATIVE_DAYS: Readonly<Record<string, number>> = { 昨日: 1, 昨天: 1, 前日: 2, 前天: 2, 今日: 0, 今天: 0 };
const RELATIVE_YEARS: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 前年: -2, 明年: 1 };

const WEEK = '一二三四五六日';
/** The day of the week of `printed` or of the week before it: `上周四`. Weeks begin on Monday. */
function weekdayIn(which: string, weekday: string, printed: string): string {
  const today = (new Date(`${printed}T00:00:00Z`).getUTCDay() + 6) % 7;
  const back = today - WEEK.indexOf(weekday.replace('天', '日')) + (which.startsWith('上') ? 7 : 0);
  return dayBefore(printed, back);
}

/** A day of the coming two months may be announced; anything later was last year's. */
const AHEAD_DAYS = 60;
const lastAnnounced = remembering((printed) => dayBefore(printed, -AHEAD_DAYS));

function yearFor(month: number, day: number | null, printed: string | null): number | null {
  if (printed === null) return null;
  const year = Number(printed.slice(0, 4));
  const candidate = `${year}-${pad(month)}-${pad(day ?? 1)}`;
  return candidate > lastAnnounced(printed) ? year - 1 : year;
}

type Groups = Readonly<Record<string, string | undefined>>;
const num = (text: string | undefined): number | null => (text === undefined ? null : numberOf(text));

function statedYear(groups: Groups, printed: string | null): number | null {
  const year = groups['year'] ?? groups['yearAlone'];
  if (year !== undefined) return numberOf(year);
  const shift = RELATIVE_YEARS[groups['relYear'] ?? groups['relYearAlone'] ?? ''];
  return shift === undefined || printed === null ? null : Number(printed.slice(0, 4)) + shift;
}

const iso = (year: number | null, month: number | null, day: number | null): string | null =>
  year === null
    ? null
    : month === null
      ? `${year}`
      : day === null
        ? `${year}-${pad(month)}`
        : `${year}-${pad(month)}-${pad(day)}`;

/** What a word says of the day spoken of before. */
function kindOf(word: string): 'same' | 'next' | 'eve' | 'vague' {
  if (/^[当同]/u.test(word)) return 'same';
  if (/^(?:次日|翌日|第二天|隔日)$/u.test(word)) return 'next';
  return /[前头]一/u.test(word) ? 'eve' : 'vague';
}

type Resolved = Pick<DateMention, 'date' | 'endDate' | 'timeOfDay' | 'kind'>;

function resolve(groups: Groups, printed: string | null): Resolved | null {
  const fixed = (date: string | null, endDate: string | null, time: string | undefined): Resolved => ({
    date,
    endDate,
    timeOfDay: time ?? null,
    kind: 'fixed',
  });
  if (groups['month'] !== undefined) {
    const month = num(groups['month']);
    const day = num(groups['day']);
    if (month === null || month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null;
    const year = statedYear(groups, printed) ?? yearFor(month, day, printed);
    const lastDay = num(groups['day2']) ?? num(groups['day3']);
    const lastMonth = num(groups['month3']) ?? month;
    const lastYear =
      groups['year3'] === undefined ? (year !== null && lastMonth < month ? year + 1 : year) : Number(groups['year3']);
    return fixed(iso(year, month, day), lastDay === null ? null : iso(lastYear, lastMonth, lastDay), groups['time']);
  }
  if (groups['dayOnly'] !== undefined) {
    const day = num(groups['dayOnly']);
    if (printed === null || day === null || day < 1 || day > 31) return null;
    const sameMonth = `${printed.slice(0, 8)}${pad(day)}`;
    const date =
      sameMonth <= printed ? sameMonth : `${dayBefore(`${printed.slice(0, 8)}01`, 1).slice(0, 8)}${pad(day)}`;
    return fixed(date, null, groups['dayTime']);
  }
  if (groups['weekday'] !== undefined) {
    const day = printed === null ? null : weekdayIn(groups['week'] ?? '', groups['weekday'], printed);
    return fixed(day, null, groups['weekTime']);
  }
  if (groups['rel'] !== undefined) {
    const word = groups['rel'];
    const days = RELATIVE_DAYS[word];
    if (days !== undefined) return fixed(printed === null ? null : dayBefore(printed, days), null, groups['relTime']);
    const kind = kindOf(word);
    return { date: null, endDate: null, timeOfDay: groups['relTime'] ?? null, kind };
  }
  if (groups['bareTime'] !== undefined)
    return { date: null, endDate: null, timeOfDay: groups['bareTime'], kind: 'time' };
  const year = statedYear(groups, printed);
  return fixed(iso(year, num(groups['bareMonth']), null), null, undefined);
}

/**
 * Every date in a text, in order. A day without a year is the latest such day that was not more than two months ahead
 * when the article was printed; without a printing date its year stays unknown and `date` is `null`.
 *
 * @param printed the day the article was printed, `YYYY-MM-DD`
 */
export function datesIn(text: string, printed: string | null): DateMention[] {
  const found: DateMention[] = [];
  for (const match of DATE.in(text)) {
    const resolved = resolve(match.groups ?? {}, printed);
    if (resolved !== null)
      found.push({ start: match.index, end: match.index + match[0].length, text: match[0], ...resolved });
  }
  return found;
}
