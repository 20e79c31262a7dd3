/** Which event told of before a noun means that is spoken of as known: `开幕式上，…`, `晚会上，…`. */
import type { DateTimeMention } from '../mentions/mention.ts';
import { areBothEnds, endedLast, openedBefore } from './closing.ts';
import type { DraftEvent } from './draft.ts';
import { mayBeAt, mayBeDuring } from './moment.ts';
import { AS_IT_IS, areAlike, CLOSING, LASTS, OPENING, STEM, TALKS } from './nouns.ts';
import type { FactOf } from './sentence.ts';
import type { Told } from './told.ts';

/** A fair or contest is opened at a ceremony of its own. */
const SHOW = /^(?:exchange|competition|other)$/u;

/** The event that a noun spoken of as known may mean: one of that name, else the one spoken of if it may be called so. */
export function meantBy(
  fact: FactOf<'event'>,
  when: DateTimeMention | null,
  { events, current }: Told,
): DraftEvent | null {
  const { name, type } = fact;
  const called = events.findLast((e) => (e.name.endsWith(name) || name.endsWith(e.name)) && mayBeDuring(e, when));
  if (called !== undefined) return called;
  const isOpening = OPENING.test(name) && !(CLOSING.test(name) && current?.type === 'competition');
  const opened = isOpening
    ? events.findLast(
        (e) =>
          LASTS.test(e.type) &&
          !(SHOW.test(e.type) && !TALKS.test(e.name) && /^开幕[式仪典]/u.test(name)) &&
          !e.tour &&
          (mayBeAt(e, when) || openedBefore(e, when)),
      )
    : null;
  // What is held after a ceremony is not what its opening begins.
  if (opened != null && opened.words === current?.words) return current;
  if (opened != null) return opened;
  if (current !== null && areBothEnds(name, current.name)) return endedLast(name, events) ?? null;
  if (AS_IT_IS.test(name) && current?.tour === false && !fact.follows && mayBeAt(current, when)) return current;
  if (current === null || fact.follows || current.tour || !mayBeAt(current, when)) return null;
  const stem = name.replace(STEM, '').slice(-2);
  return areAlike(current.type, type) || current.words.includes(stem) ? current : null;
}
