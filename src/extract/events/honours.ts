/** Whether an honour that a sentence states was handed out at the event spoken of. */
import { RarePattern } from '../../text/scan/rare.ts';
import { addBody, addParts, type DraftEvent } from './draft.ts';
import { evidenceOf, type FactOf, type ReadSentence } from './sentence.ts';

const HANDS_OUT = /表彰|颁奖|授牌|授奖|评选|竞赛|比赛|大赛|[赛奖]$/u;
const THERE = /^(?:会|大会|仪式|典礼|活动|赛)(?:上|中|现场)|^现场，/u;
/** What was won before. */
const EARLIER = /曾|先后|此前|去年|前年|近年|历年|不久前|上月|多次|以来|目前|截至|获得过|连续/u;

/** What says that a meeting hands out honours, whatever it is called. */
export const HONOURS = new RarePattern(
  /宣读[^，。；]{0,12}(?:表彰|通报|决定)|进行(?:了)?[^，。；]{0,4}表彰|(?:表彰|通报表扬)了|颁发了?(?:奖|荣誉|证书)|颁奖|授牌/u,
);

export function honoursHere(
  sentence: ReadSentence,
  fact: FactOf<'award'>,
  current: DraftEvent | null,
  honours: boolean,
): boolean {
  if (current === null || current.tour) return false;
  const before = sentence.text.slice(0, fact.end);
  if (EARLIER.test(before) || sentence.dates.some((date) => date.start < fact.start)) return false;
  return honours || THERE.test(sentence.text) || current.type === 'award' || HANDS_OUT.test(current.name);
}

/** Whether an honour is said to have been won some time before. */
export const wonEarlier = (sentence: ReadSentence, fact: FactOf<'part'>): boolean =>
  EARLIER.test(sentence.text.slice(0, fact.end)) ||
  sentence.dates.some((date) => date.kind === 'vague' && date.start < fact.start);

/** Who is honoured where honours are handed out, is so at that event. */
export function honour(
  draft: DraftEvent | null,
  fact: FactOf<'award'>,
  sentence: ReadSentence,
  canonical: (name: string) => string,
): void {
  if (draft === null || fact.recipients === 'subject') return;
  const evidence = evidenceOf(fact, sentence);
  const { recipients } = fact;
  const named = (is: string): string[] => recipients.filter((who) => who.is === is).map((who) => who.name);
  for (const name of named('organization')) addBody(draft, canonical(name), 'honoured', evidence);
  const persons = sentence.persons.filter((person) => named('person').includes(person.name));
  addParts(draft, persons, { role: 'received', ranked: false, partial: false }, evidence);
}
