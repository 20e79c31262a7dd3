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

/** Whoever speaks after an oath speaks at the meeting that it was sworn at. */
export const isOath = ({ name }: { readonly name: string }): boolean => /宣誓(?:仪式)?$/u.test(name);

const LISTED = /^(?:、|和|与|及|等|，[^，。；]{0,20}$)/u;

const BESIDE = /^(?:accompanied|attended)$/u;

/** What tells where, when or whereupon somebody did what the sentence goes on with: `在车间里，`, `得知订单翻番，`. */
const FRAME =
  /^(?:在|来到|走进|到|随后|当[天日晚即]|离开|听说|得知|见到?|看到|看完|谈[及到起]|针对|面对|对于)[^。；：！？“”]{0,40}，$/u;

/** Whom a sentence is about from its first words on, or from behind what frames them; nobody who was only there. */
export function openerOf({ persons, dates, text, facts }: ReadSentence): PersonMention | null {
  const [first] = persons;
  if (first === undefined || LISTED.test(text.slice(first.end))) return null;
  if (facts.some((f) => f.is === 'part' && BESIDE.test(f.role) && f.who !== 'subject' && f.who.includes(first)))
    return null;
  const day = dates[0]?.start === 0 ? dates[0].end : 0;
  const opens = first.start === 0 || (day > 0 && first.start - day === 1) || FRAME.test(text.slice(0, first.start));
  return opens ? first : null;
}
