/** What stands beside a fact that tells of an event in its sentence: who leads, and what tells of it better. */
import type { Stated } from '../fact.ts';
import type { PersonMention } from '../mentions/mention.ts';
import type { FactOf, ReadSentence } from './sentence.ts';

/** Who leads a tour, as the rule that tells of it says. */
export function leadersOf(fact: FactOf<'event'>, { facts }: ReadSentence): readonly PersonMention[] {
  if (!fact.tour) return [];
  const led = facts.find((f) => f.is === 'part' && f.role === 'led' && f.rule === fact.rule && f.start === fact.start);
  return led?.is === 'part' && led.who !== 'subject' ? led.who : [];
}

/** Days counted from another: 当天, 次日, 前一天. */
export const COUNTED = /^(?:same|next|eve)$/u;

/** Whether a fact tells of what somebody's going was for, not of what came after it. */
export const isInstead = (fact: FactOf<'event'>, facts: readonly Stated[]): boolean =>
  fact.onItsDay !== true &&
  fact.weak !== true &&
  !fact.tour &&
  !facts.some((other) => other.is === 'event' && other.follows && other.of !== null && other.of === fact.of);

/** Whether another rule tells of an event in the same stretch of a sentence. */
export const isToldBetter = (other: Stated, fact: FactOf<'event'>): boolean =>
  other.is === 'event' && other.weak !== true && other.start < fact.end && fact.start < other.end;
