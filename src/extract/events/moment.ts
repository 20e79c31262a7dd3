/** When an event of a sentence took place. */
import { dayBefore } from '../../text/dates.ts';
import type { DateTimeMention } from '../mentions/mention.ts';
import type { DraftEvent } from './draft.ts';
import type { FactOf, ReadSentence } from './sentence.ts';

/** A date so far behind the event is of something else. */
const NEAR = 40;
const EXHORTS = /(?:^|[，；：])[^，；：“]{0,10}(?<![重主首摘纲需会])要(?![求闻素点件塞领道])/u;

/** Whether a date fixes one day. */
export const isDay = (d: DateTimeMention): boolean => d.kind === 'fixed' && d.date !== null && d.date.length === 10;

/** Of several days on which something was, the first: `4月27日、5月2日`. */
function firstOf(day: DateTimeMention | null, days: readonly DateTimeMention[], text: string): DateTimeMention | null {
  const before = days.find(
    (d) => day !== null && isDay(day) && isDay(d) && /^[、和及]$/u.test(text.slice(d.end, day.start)),
  );
  return before === undefined ? day : firstOf(before, days, text);
}

/** The date said last before the event at `at`, a full day before a month; failing that a day said right after it. */
export function momentOf(sentence: ReadSentence, at: number): DateTimeMention | null {
  const useful = sentence.dates.filter((d) => d.kind !== 'vague' && (d.date === null || d.date.length > 4));
  const before = useful.filter((d) => d.end <= at);
  const full = firstOf(before.findLast((d) => d.date === null || isDay(d)) ?? null, before, sentence.text);
  const opens = useful.find((d) => d.date === null && d.start >= at && d.start - at <= 1);
  return full ?? before.at(-1) ?? opens ?? useful.find((d) => isDay(d) && d.start - at < NEAR) ?? null;
}

/**
 * The moment that words such as 次日 and 前一天 mean; others mean what they say. The day after is that after the day named
 * last, the day before that before the event spoken of.
 */
export function momentBeside(
  when: DateTimeMention | null,
  event: DraftEvent | null,
  named: string | null,
): DateTimeMention | null {
  if (when?.kind !== 'next' && when?.kind !== 'eve') return when;
  const day = (when.kind === 'next' ? (named ?? event?.endDate) : null) ?? event?.date ?? named;
  if (day?.length !== 10) return { ...when, kind: 'vague' };
  return { ...when, kind: 'fixed', date: dayBefore(day, when.kind === 'next' ? -1 : 1) };
}

/** `下午` of the day spoken of, where the event was in the morning. */
const isOtherTime = ({ timeOfDay }: DraftEvent, when: DateTimeMention): boolean =>
  (when.kind === 'same' || when.kind === 'time') &&
  when.timeOfDay !== null &&
  timeOfDay !== null &&
  when.timeOfDay !== timeOfDay;

/** Whether an event may have been at that moment: what is not known contradicts nothing. */
export const mayBeAt = (event: DraftEvent, when: DateTimeMention | null): boolean =>
  when === null ||
  (when.date === null && !isOtherTime(event, when)) ||
  event.date === null ||
  (when.date === event.date &&
    (when.timeOfDay === null || event.timeOfDay === null || when.timeOfDay === event.timeOfDay));

/** Whether an event may have been under way at that moment: one of several days is so on each of them. */
export const mayBeDuring = (event: DraftEvent, when: DateTimeMention | null): boolean =>
  mayBeAt(event, when) ||
  (when?.date != null &&
    event.date !== null &&
    event.endDate !== null &&
    event.date <= when.date &&
    when.date <= event.endDate);

/** What ends right before a date that tells when all that follows it was. */
const OPENS = /(?:^|[；。○■●])[^，。；]{0,2}$/u;

/** Whether the words before an offset begin with a day or month on which an event was not. */
export function isAtAnotherTime({ dates, text }: ReadSentence, at: number, { date, endDate }: DraftEvent): boolean {
  const before = dates.filter((d) => d.kind === 'fixed' && d.end <= at);
  // Of what was in one year nothing is told that was in another: `2006年获…。徒弟2019年在…大赛中获奖`.
  const year = before.findLast((d) => !/[，；。]/u.test(text.slice(d.end, at)))?.date?.slice(0, 4) ?? date;
  if (date?.length === 4 && year !== date) return true;
  const when = before.findLast((d) => OPENS.test(text.slice(0, d.start)));
  if (when?.date == null || when.date.length < 7 || date === null) return false;
  if (when.date.startsWith(date) || date.startsWith(when.date)) return false;
  return !(date <= when.date && when.date <= (endDate ?? date));
}

/** Whether an event stands in a sentence that says what must be done: after 要, with no day named. */
export function isExhortation(sentence: ReadSentence, fact: FactOf<'event'>): boolean {
  const at = fact.of?.start ?? fact.start;
  return !sentence.dates.some(isDay) && EXHORTS.test(sentence.text.slice(0, at));
}

const OTHER_YEAR = /(?:[去前往历]年的|[上往历]届的?)“?$/u;
const OTHER_TURN = /^[上往历]届/u;

/** Whether an event is spoken of as that of a former year: `去年的“樱花节”举办了12场活动`. */
export function isFormer({ text }: ReadSentence, { of, start, name }: FactOf<'event'>): boolean {
  return OTHER_TURN.test(name) || OTHER_YEAR.test(text.slice(0, of?.start ?? start));
}
