/** Which event a fact is about: one that it names, that its rule or sentence tells of, or the one spoken of. */
import type { EventOf, Stated } from '../fact.ts';
import type { DraftEvent } from './draft.ts';
import type { Introduced } from './known.ts';
import { isAtAnotherTime } from './moment.ts';
import { BARE_NOUN } from './nouns.ts';
import type { ReadSentence } from './sentence.ts';
import type { SoFar } from './so-far.ts';

/** The event that the rule which states a fact has told of in the same words. */
const ownEvent = (fact: Stated, of: EventOf, introduced: readonly Introduced[]): DraftEvent | null =>
  of === 'current'
    ? (introduced.find(({ by }) => by.rule === fact.rule && by.start === fact.start)?.draft ?? null)
    : null;

/** The event spoken of, unless the clause that begins at another time tells of something that was not it. */
const currentAt = (sentence: ReadSentence, at: number, { current }: SoFar): DraftEvent | null =>
  current !== null && isAtAnotherTime(sentence, at, current) ? null : current;

/** Whether an event is told of in a clause with a day of its own, behind the one that an offset stands in. */
function beginsAnew({ text, dates }: ReadSentence, at: number, start: number): boolean {
  const mark = text.lastIndexOf('；', start);
  return mark >= at && dates.some((d) => d.start === mark + 1);
}

/** The event that a noun names, here or before. */
function eventNamed(of: EventOf, { named, events }: SoFar): DraftEvent | undefined {
  if (typeof of === 'string') return undefined;
  return named.get(of) ?? (BARE_NOUN.test(of.name) ? undefined : events.findLast((e) => e.name.endsWith(of.name)));
}

/** The event that a fact is about: the one it names, else the last one its sentence has introduced, else the current. */
export function eventOf(
  of: EventOf,
  fact: Stated,
  sentence: ReadSentence,
  introduced: readonly Introduced[],
  soFar: SoFar,
): DraftEvent | null {
  const told = ownEvent(fact, of, introduced) ?? eventNamed(of, soFar);
  if (told !== undefined) return told;
  const at = fact.end;
  const fresh = introduced.filter((e) => !e.again || e.draft === soFar.current);
  const ahead = fresh.find((e) => !e.aside && !beginsAnew(sentence, at, e.start));
  return (fresh.findLast((e) => e.start <= at) ?? ahead)?.draft ?? currentAt(sentence, at, soFar);
}
