/** Events that a sentence does not tell of after all: those that want a day it has not, and those other words tell better. */
import type { Stated } from '../fact.ts';
import { COUNTED, isInstead, isToldBetter } from './beside.ts';
import type { Days } from './days.ts';
import type { DraftEvent } from './draft.ts';
import { isDay } from './moment.ts';
import type { FactOf, ReadSentence } from './sentence.ts';

/** How far the telling has come before a sentence. */
interface SoFar {
  readonly current: DraftEvent | null;
  /** The paragraph that spoke of it last. */
  readonly paragraph: number;
  readonly days: Days;
}

/**
 * Whether the sentence names a day before a fact, or its paragraph has, with no event between that took it; and no
 * other words of the sentence tell of an event.
 */
function isOnADay(sentence: ReadSentence, fact: FactOf<'event'>, { current, paragraph, days }: SoFar): boolean {
  if (sentence.facts.some((other) => other.is === 'event' && isInstead(other, sentence.facts))) return false;
  if (sentence.dates.some((d) => d.start < fact.end && (isDay(d) || COUNTED.test(d.kind)))) return true;
  const isTold = current !== null && !current.tour && paragraph === sentence.paragraph;
  return sentence.dates.length === 0 && days.within(sentence.paragraph) !== null && !isTold;
}

/** Whether a fact needs a day that is not named, or other words tell of its event. */
export function isDropped(
  fact: FactOf<'event'>,
  sentence: ReadSentence,
  facts: readonly Stated[],
  soFar: SoFar,
): boolean {
  const needsDay = (f: FactOf<'event'>): boolean => f.onItsDay === true && !isOnADay(sentence, f, soFar);
  const isBetter = (f: Stated): boolean => f !== fact && isToldBetter(f, fact) && f.is === 'event' && !needsDay(f);
  return needsDay(fact) || (fact.weak === true && facts.some(isBetter));
}
