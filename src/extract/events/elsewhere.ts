/** Tells whether a person spoken of was not at the event told of before. */
import { dayBefore } from '../../text/dates.ts';
import type { DraftEvent } from './draft.ts';
import { wonEarlier } from './honours.ts';
import type { Known } from './known.ts';
import type { FactOf } from './sentence.ts';

/** `“…”何田说`: somebody is quoted. */
const QUOTED = /”[^，。“]{0,24}(?:说|坦言|感慨|告诉记者)$/u;
/** The quotation may be a sentence of its own: `“…。”何田说。` */
const SAID_IT = /^[^，。“”：]{2,30}(?:说|坦言|感慨)[。，]?$/u;

/** What is told a reporter, not the people at something. */
const TELLS = /(?:说|坦言|感慨|告诉记者|表示|介绍|透露)$/u;

/** What only its verb names, with nobody said to have been there: `…挂牌成立`, `…签订了协议`. */
const isUnattended = (draft: DraftEvent): boolean => !draft.named && draft.parts.length === 0;

/** So many days before an article was written an event is history to it. */
const LONG = 20;
const isHistory = ({ date }: DraftEvent, written: string | null): boolean =>
  date !== null && written?.length === 10 && date < dayBefore(written, LONG).slice(0, date.length);

/**
 * Whoever is quoted in a later paragraph than a tour, or tells of what only a verb names or what is history to the article,
 * or speaks after another time was told of, or has won something before, need not have been there.
 */
export function isElsewhere(
  fact: FactOf<'part'>,
  draft: DraftEvent,
  { sentence, paragraph, away, written }: Pick<Known, 'sentence' | 'paragraph' | 'away' | 'written'>,
): boolean {
  if (fact.of !== 'current' || fact.who === 'subject') return false;
  const isKnown = fact.who.some(({ name }) => draft.parts.some((part) => part.name === name));
  if (fact.role === 'received') return wonEarlier(sentence, fact) || (away && !isKnown);
  if (fact.role !== 'spoke' || isKnown) return false;
  if (away) return true;
  // Of what was done on a day others speak to the paper: `核查组进行了核查。` … `局长何田介绍，…`.
  if (draft.byDeed && paragraph !== sentence.paragraph) return true;
  const tells = TELLS.test(sentence.text.slice(fact.start, fact.end));
  if (tells && paragraph !== sentence.paragraph && isHistory(draft, written)) return true;
  if (!draft.tour) return tells && isUnattended(draft);
  const isQuoted = QUOTED.test(sentence.text.slice(0, fact.end)) || SAID_IT.test(sentence.text);
  return isQuoted && paragraph !== sentence.paragraph;
}
