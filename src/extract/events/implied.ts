/** An event that nothing else tells of took place if somebody was there: `副市长林若川主持开工仪式`, `校长何田参加捐赠仪式`. */
import type { Stated } from '../fact.ts';
import { BARE_NOUN } from './again.ts';
import type { FactOf } from './sentence.ts';

/** Parts that show the event they name to have taken place. */
const SHOWS = /^(?:chaired|attended|signed)$/u;
/** Who only attended may have been at anything: a noun of its own must say at what. */
const LEAST = 4;

/** The event that the parts of a sentence imply, where the sentence tells of none. */
export function impliedBy(facts: readonly Stated[], presupposed: boolean): FactOf<'event'> | null {
  if (facts.some((fact) => fact.is === 'event')) return null;
  for (const fact of facts) {
    if (fact.is !== 'part' || typeof fact.of === 'string' || !SHOWS.test(fact.role)) continue;
    const { of, start, end, rule, confidence } = fact;
    const { type, name } = of;
    if (fact.role !== 'chaired' && (BARE_NOUN.test(name) || name.length < LEAST)) continue;
    if (presupposed && BARE_NOUN.test(name)) continue;
    return { is: 'event', of, type, name, tour: false, follows: false, presupposed, start, end, rule, confidence };
  }
  return null;
}
