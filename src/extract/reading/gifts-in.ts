/** Which of the gifts that rules read in a sentence stand. */
import type { FactOf, ReadSentence } from '../events/sentence.ts';
import type { Gift } from './gift-sides.ts';

const amountsOf = (gift: Gift): string => gift.amounts.map(({ amount }) => amount).join();

const meet = (a: FactOf<'funding'>, b: FactOf<'funding'>): boolean => a.start < b.end && b.start < a.end;

/**
 * The gifts of a sentence; those read off the parts of a clause last, and only where no whole phrase tells of other
 * amounts. A phrase without an amount gives way where the parts of two clauses find one.
 */
function giftsIn({ facts }: ReadSentence): FactOf<'funding'>[] {
  const all = facts.filter((fact) => fact.is === 'funding');
  const loose = all.filter((fact) => fact.loose === true);
  const paid = loose.filter(({ amounts }) => amounts.length > 0);
  const firm = all.filter(
    (b) => b.loose !== true && (b.amounts.length > 0 || paid.every((a) => !meet(a, b) || a.start >= b.start)),
  );
  const apart = (a: FactOf<'funding'>): boolean => {
    const met = firm.filter((b) => meet(a, b));
    return met.length === 0 || met.some((b) => amountsOf(a) === amountsOf(b));
  };
  const whole = (a: FactOf<'funding'>): boolean =>
    a.amounts.length > 0 || paid.every((b) => !meet(a, b) || b.start >= a.start);
  return [...firm, ...loose.filter((fact) => apart(fact) && whole(fact))];
}

/** What the words above a list of names and sums say where it is one of gifts. */
const OF_GIFTS = /捐|善款|爱心|赞助/u;

/** The gifts of each sentence, without the lines of a list above which nothing tells of gifts. Looks at the sentences in their order. */
export function giftReader(): (sentence: ReadSentence) => readonly FactOf<'funding'>[] {
  let above = '';
  return (sentence) => {
    const gifts = giftsIn(sentence);
    const told = gifts.filter(({ line }) => line !== true);
    if (told.length === gifts.length) above = above.slice(-80) + sentence.text;
    return OF_GIFTS.test(above) ? gifts : told;
  };
}
