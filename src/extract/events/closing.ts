/** Fairs, contests and festivals of which their end is told: when they began. */
import { dayBefore } from '../../text/dates.ts';
import { numberOf } from '../../text/numerals.ts';
import type { DateTimeMention } from '../mentions/mention.ts';
import type { DraftEvent } from './draft.ts';
import type { FactOf } from './sentence.ts';

/** What lasts some days, and whose end is no meeting of its own. */
const SHOWS = /^(?:exchange|competition|other|campaign)$/u;
const LASTED = /(?:为期|历时)(?<days>[\d一二两三四五六七八九十]{1,3})天/u;

/** Whether a fact tells of the end of something that took days. */
export const isClosing = (fact: FactOf<'event'>): boolean => fact.closes === true && SHOWS.test(fact.type);

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

/** Notes the day on which an event ended, and that on which it began where the words say how long it took. */
export function end(draft: DraftEvent, when: DateTimeMention | null, words: string): void {
  if (when?.date?.length !== 10) return;
  if (draft.date !== when.date) draft.endDate ??= when.date;
  draft.ended = true;
  const days = numberOf(LASTED.exec(words)?.groups?.['days'] ?? '');
  if (days === null || days < 1 || draft.date !== when.date) return;
  [draft.date, draft.endDate] = [dayBefore(when.date, days - 1), when.date];
}
