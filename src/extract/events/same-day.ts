/** When a new event was that its sentence gives no day: with the one told of before it, or on the day named before. */
import type { DateTimeMention } from '../mentions/mention.ts';
import { type DraftEvent, inherit } from './draft.ts';
import type { FactOf, ReadSentence } from './sentence.ts';
import type { SoFar } from './so-far.ts';

/** What comes after a meeting of several days is on its last. */
const AFTER_CLOSING = /(?:闭[会幕]|会议结束)(?:之)?后|^会后/u;
/** What is told to have been at or after the event spoken of was on its day. */
const THEREUPON =
  /^(?:\p{Script=Han}{0,6}(?:会|会议|仪式|会见|会谈|活动|座谈|考察|调研|论坛)(?:上|后|期间|现场|结束后)|随后|之后|同时|现场)，/u;

/** What is told as the past was not on the day of the news. */
const EARLIER = /(?:^|[，；])[^，；]{0,16}(?:此前|早前|先前)[^；]{0,40}$/u;
/** The year, no more, that a clause before an offset opens with: `去年，…`; elsewhere it may be part of a name. */
const yearBefore = ({ dates, text }: ReadSentence, at: number): string | null =>
  dates.findLast(
    (d) =>
      d.kind === 'fixed' &&
      d.date?.length === 4 &&
      d.end <= at &&
      /(?:^|[，；])$/u.test(text.slice(0, d.start)) &&
      (text[d.end] === '，' || /^[去前]年$/u.test(d.text)),
  )?.date ?? null;

/** Whether a sentence tells of what came after a meeting. */
export const isAfterClosing = ({ text }: ReadSentence): boolean => AFTER_CLOSING.test(text);

/** Whether an agreement is told of right after the meeting or ceremony at which it was signed: no date and no noun says otherwise. */
export const isSignedThere = (
  { type, of, follows }: FactOf<'event'>,
  { dates, paragraph, text }: ReadSentence,
  { current, paragraph: last }: SoFar,
): boolean =>
  type === 'signing' &&
  of === null &&
  !follows &&
  dates.length === 0 &&
  paragraph === last &&
  current !== null &&
  !current.tour &&
  !current.byDeed &&
  /^(?:meeting|ceremony|exchange|talk)$/u.test(current.type) &&
  !EARLIER.test(text);

/**
 * Dates a new event.
 *
 * @param when what its sentence says of it
 * @param current the event spoken of, this far into the sentence
 */
export function dateNew(
  draft: DraftEvent,
  fact: FactOf<'event'>,
  sentence: ReadSentence,
  when: DateTimeMention | null,
  current: DraftEvent | null,
  { days }: SoFar,
): void {
  const isSigning = fact.type === 'signing';
  const signedThere = fact.aside === true && isSigning && when === null;
  const thereupon = isSigning && when === null && THEREUPON.test(sentence.text);
  const sameDay = fact.follows || thereupon || signedThere || when?.kind === 'same' || when?.kind === 'time';
  if (draft.date === null && sameDay) {
    const closed = isAfterClosing(sentence) ? (current?.endDate ?? null) : null;
    inherit(draft, current, when, closed ?? days.last);
  }
  if (when !== null || (fact.of === null && isSigning) || draft.date !== null) return;
  const at = fact.of?.start ?? fact.start;
  if (!EARLIER.test(sentence.text.slice(0, at))) draft.date = yearBefore(sentence, at) ?? days.of(sentence);
}
