/** Who gives at a ceremony is there. */
import { isAt } from './attach-persons.ts';
import { addBody, addParts } from './draft.ts';
import type { Known } from './known.ts';
import { evidenceOf, type FactOf } from './sentence.ts';

/** Money lent or granted brings nobody to a ceremony. */
const isGift = (fact: FactOf<'funding'>): boolean => /捐款|物资|资金/u.test(fact.what);
const GIFTS = /(?:捐赠|捐款|捐助|助学|赠书|捐献)[^，]{0,4}(?:仪式|活动)$/u;
const GIVEN_THERE = /^(?:捐赠|捐款)?(?:仪式|会|活动|大会)(?:上|中|现场)|^现场，|^活动当天，/u;

/** Who gave at another time, or is not there. */
const ELSEWHERE = /此前|曾|生前|已故|去年|未能|没能|委托|远在|因故|因病|视频/u;

/** Adds the bodies that give at the event spoken of, and the persons where they do so on the spot or are told of with the ceremony. */
export function attachGivers(fact: FactOf<'funding'>, known: Known): void {
  const { sentence } = known;
  const draft = known.eventOf('current');
  if (draft === null || draft.type === 'signing' || !isGift(fact) || typeof fact.from === 'string') return;
  if (!GIVEN_THERE.test(sentence.text) && !GIFTS.test(draft.name)) return;
  const evidence = evidenceOf(fact, sentence);
  for (const { name } of sentence.organizations)
    if (fact.from.includes(name)) addBody(draft, known.canonical(name), 'attended', evidence);
  const isThere = GIVEN_THERE.test(sentence.text) || sentence.text.slice(fact.start, fact.end).includes('现场');
  if (!isThere && (known.paragraph !== sentence.paragraph || ELSEWHERE.test(sentence.text))) return;
  const givers = sentence.persons.filter(({ name }) => fact.from.includes(name) && !isAt(draft, name));
  addParts(draft, givers, { role: 'attended', ranked: false, partial: false }, evidence);
}
