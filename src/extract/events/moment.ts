/** When an event of a sentence took place. */
import type { DateTimeMention } from '../mentions/mention.ts';
import type { DraftEvent } from './draft.ts';
import type { FactOf, ReadSentence } from './sentence.ts';

/** A date so far behind the event is of something else. */
const NEAR = 40;
const EXHORTS = /(?:^|[，；：])[^，；：“]{0,10}(?<![重主首摘纲需会])要(?![求闻素点件塞领道])/u;

/** Whether a date fixes one day. */
export const isDay = (d: DateTimeMention): boolean => d.kind === 'fixed' && d.date !== null && d.date.length === 10;

/** The date said last before the event at `at`, a full day before a month; failing that a day said right after it. */
export function momentOf(sentence: ReadSentence, at: number): DateTimeMention | null {
  const useful = sentence.dates.filter((d) => d.kind !== 'vague' && (d.date === null || d.date.length > 4));
  const before = useful.filter((d) => d.end <= at);
  const full = before.findLast((d) => d.date === null || isDay(d));
  return full ?? before.at(-1) ?? useful.find((d) => isDay(d) && d.start - at < NEAR) ?? null;
}

/** Whether an event may have been at that moment: what is not known contradicts nothing. */
export const mayBeAt = (event: DraftEvent, when: DateTimeMention | null): boolean =>
  when === null ||
  when.date === null ||
  event.date === null ||
  (when.date === event.date &&
    (when.timeOfDay === null || event.timeOfDay === null || when.timeOfDay === event.timeOfDay));

/** Whether an event stands in a sentence that says what must be done: after 要, with no day named. */
export function isExhortation(sentence: ReadSentence, fact: FactOf<'event'>): boolean {
  const at = fact.of?.start ?? fact.start;
  return !sentence.dates.some(isDay) && EXHORTS.test(sentence.text.slice(0, at));
}
