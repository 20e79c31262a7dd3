/** Events that a sentence does not tell of after all: those that want a day it has not, and those other words tell better. */
import type { Stated } from '../fact.ts';
import { isBeforeOrAfter } from './afterwards.ts';
import { COUNTED, isInstead, isToldBetter } from './beside.ts';
import { isDay } from './moment.ts';
import type { FactOf, ReadSentence } from './sentence.ts';
import type { SoFar } from './so-far.ts';

/**
 * Whether the sentence names a day before a fact, or its paragraph has, with no event between that took it, or says that it
 * was before or after the event told of; and no other words of the sentence tell of an event.
 */
function isOnADay(sentence: ReadSentence, fact: FactOf<'event'>, { current, paragraph, days }: SoFar): boolean {
  if (sentence.facts.some((other) => other.is === 'event' && isInstead(other, sentence.facts))) return false;
  const ofItsDay = (kind: string): boolean => COUNTED.test(kind) || (kind === 'time' && current !== null);
  if (sentence.dates.some((d) => d.start < fact.end && (isDay(d) || ofItsDay(d.kind)))) return true;
  if (current !== null && isBeforeOrAfter(sentence, fact.start)) return true;
  const isTold = current !== null && !current.tour && paragraph === sentence.paragraph;
  return sentence.dates.length === 0 && days.within(sentence.paragraph) !== null && !isTold;
}

/** Somebody's words open a report; what he did meanwhile is no event: `“补贴到账了！”4月9日，某某看着手机笑了。` */
const OPENS_WITH_WORDS = /^“.*[！。？…]?”$/su;
const isScene = ({ byDeed, type, of }: FactOf<'event'>, before: ReadSentence | null, { paragraph }: ReadSentence) =>
  byDeed === true &&
  type === 'other' &&
  of === null &&
  before?.paragraph === paragraph &&
  OPENS_WITH_WORDS.test(before.text);

/** Whether a fact needs a day that is not named, or other words tell of its event. */
export function isDropped(
  fact: FactOf<'event'>,
  sentence: ReadSentence,
  facts: readonly Stated[],
  soFar: SoFar,
): boolean {
  const needsDay = (f: FactOf<'event'>): boolean => f.onItsDay === true && !isOnADay(sentence, f, soFar);
  const isBetter = (f: Stated): boolean => f !== fact && isToldBetter(f, fact) && f.is === 'event' && !needsDay(f);
  return needsDay(fact) || isScene(fact, soFar.before, sentence) || (fact.weak === true && facts.some(isBetter));
}
