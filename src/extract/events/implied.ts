/**
 * Events that nothing else tells of: one took place if somebody was there (`副市长林若川主持开工仪式`), and where an honour has a day
 * of its own (`6月2日，何田被授予…`).
 */
import type { Stated } from '../fact.ts';
import { isDay } from './moment.ts';
import { BARE_NOUN } from './nouns.ts';
import type { FactOf, ReadSentence } from './sentence.ts';

/** Parts that show the event they name to have taken place. */
const SHOWS = /^(?:chaired|attended|signed)$/u;
/** Who only attended may have been at anything: a noun of its own must say at what. */
const LEAST = 4;
/** What begins and ends a fair or contest is told of by who was there. */
const ENDS_OR_BEGINS = /^(?:开幕|闭幕|颁奖)(?:式|仪式|典礼)$/u;

/** The event that the parts of a sentence imply, where the sentence tells of none. */
export function impliedBy(facts: readonly Stated[], presupposed: boolean): FactOf<'event'> | null {
  if (facts.some((fact) => fact.is === 'event')) return null;
  for (const fact of facts) {
    if (fact.is !== 'part' || typeof fact.of === 'string' || !SHOWS.test(fact.role)) continue;
    const { of, start, end, rule, confidence } = fact;
    const { type, name } = of;
    if (fact.role !== 'chaired' && (BARE_NOUN.test(name) || name.length < LEAST) && !ENDS_OR_BEGINS.test(name))
      continue;
    if (presupposed && BARE_NOUN.test(name)) continue;
    return { is: 'event', of, type, name, tour: false, follows: false, presupposed, start, end, rule, confidence };
  }
  return null;
}

/** Honours of several times, and who is only said to have one. */
const OVER_TIME = /曾|先后|累计|连续|多次|历年|以来|至今|记者|获悉|近年/u;
/** So near a day stands that on which an honour was given. */
const NEAR = 40;

/** The giving of an honour on a day of its own, where the sentence tells of no other event. */
export function conferralIn({ text, dates, facts }: ReadSentence): FactOf<'event'> | null {
  if (facts.some((fact) => fact.is === 'event')) return null;
  const award = facts.find((fact) => fact.is === 'award' && fact.had !== true);
  if (award?.is !== 'award' || award.recipients === 'subject') return null;
  const when = dates.findLast((d) => isDay(d) && d.end <= award.start);
  if (when === undefined || award.start - when.end > NEAR) return null;
  if (OVER_TIME.test(text.slice(0, award.end))) return null;
  const { start, end, rule, confidence } = award;
  const event = { of: null, type: 'award', name: award.award, tour: false, follows: false, aside: true } as const;
  return { is: 'event', ...event, start, end, rule, confidence };
}
