/** An event that nothing else tells of took place if somebody chaired it: `副市长林若川主持开工仪式`. */
import type { Stated } from '../fact.ts';
import { BARE_NOUN } from './again.ts';

/** The facts of a sentence, with the event first that its chair implies where the sentence tells of none. */
export function withImplied(facts: readonly Stated[]): readonly Stated[] {
  if (facts.some((fact) => fact.is === 'event')) return facts;
  const chaired = facts.find((fact) => fact.is === 'part' && fact.role === 'chaired' && fact.of !== 'current');
  if (chaired?.is !== 'part' || chaired.of === 'current' || BARE_NOUN.test(chaired.of.name)) return facts;
  const { of, start, end, rule, confidence } = chaired;
  const { type, name } = of;
  return [{ is: 'event', of, type, name, tour: false, follows: false, start, end, rule, confidence }, ...facts];
}
