/** Fairs, contests and festivals of which their end is told: when they began. */
import { dayBefore } from '../../text/dates.ts';
import { numberOf } from '../../text/numerals.ts';
import type { DateTimeMention } from '../mentions/mention.ts';
import type { DraftEvent } from './draft.ts';
import type { FactOf } from './sentence.ts';

/** What lasts some days, and whose end is no meeting of its own. */
const SHOWS = /^(?:exchange|competition|other|campaign)$/u;
const LASTED = /(?:为期|历时)(?<count>[\d一二两三四五六七八九十]{1,3})(?<unit>天|周|个?星期)/u;

/** Whether a fact tells of the end of something that took days; a festival's is told of as a ceremony. */
export const isClosing = (fact: FactOf<'event'>): boolean =>
  fact.closes === true && SHOWS.test(fact.of?.type ?? fact.type);

const [BEGINS, ENDS] = [/开幕/u, /闭幕/u];
/** Whether one of two names is of an opening and the other of an end: never the same. */
export const areBothEnds = (a: string, b: string): boolean =>
  (BEGINS.test(a) && ENDS.test(b)) || (ENDS.test(a) && BEGINS.test(b));

/** What 闭幕式 ends, where another event was told of since: the last that is said to have ended. */
export const endedLast = (name: string, events: readonly DraftEvent[]): DraftEvent | undefined =>
  ENDS.test(name) ? events.findLast((e) => e.ended) : undefined;

/** The fair or contest told of before that ends on a day. */
export const closedBy = (
  { name }: FactOf<'event'>,
  when: DateTimeMention | null,
  events: readonly DraftEvent[],
): DraftEvent | undefined =>
  events.findLast((e) => e.name.endsWith(name) && e.date !== null && when?.date != null && e.date <= when.date);

/** Whether something opened before the end that was told of: `交易会9月14日落幕。9月10日，开幕式举行`. */
export const openedBefore = ({ ended, date }: DraftEvent, when: DateTimeMention | null): boolean =>
  ended && date !== null && when?.date?.length === 10 && when.date < date;

/** Where the opening of a fair or contest is told of after its end, that is the day on which it began. */
export function begin({ name, date }: DraftEvent, events: readonly DraftEvent[], when: DateTimeMention | null): void {
  if (date === null || !BEGINS.test(name)) return;
  const shown = events.findLast((e) => openedBefore(e, when) && SHOWS.test(e.type));
  if (shown !== undefined) [shown.date, shown.endDate] = [date, shown.endDate ?? shown.date];
}

/** Notes the day on which an event ended, and that on which it began where the words say how long it took. */
export function end(draft: DraftEvent, when: DateTimeMention | null, words: string): void {
  draft.ended = true;
  if (when?.date?.length !== 10) return;
  if (draft.date !== when.date) draft.endDate ??= when.date;
  const lasted = LASTED.exec(words)?.groups;
  const count = numberOf(lasted?.['count'] ?? '');
  const days = count === null || lasted?.['unit'] === '天' ? count : count * 7;
  if (days === null || days < 1 || draft.date !== when.date) return;
  [draft.date, draft.endDate] = [dayBefore(when.date, days - 1), when.date];
}
