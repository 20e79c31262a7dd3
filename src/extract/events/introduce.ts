/** The event that a fact tells of: one met again, or a new one. */
import { metAgain } from './again.ts';
import { isAhead } from './ahead.ts';
import { leadersOf } from './beside.ts';
import { bodiesInName } from './bodies-in-name.ts';
import { begin, end, isClosing, openedBefore } from './closing.ts';
import { absorb, addBody, addParts, type DraftEvent, draftEvent } from './draft.ts';
import { mayBeAt, momentBeside, momentOf } from './moment.ts';
import { dateNew } from './same-day.ts';
import { evidenceOf, type FactOf, type ReadSentence } from './sentence.ts';
import type { SoFar } from './so-far.ts';
import { typeOfTour } from './tour-type.ts';

/** What follows was another thing on the same day; 当天 tells of what the deed was part of. */
const APART = /^(?:同日|同一天|此外|另)/u;

/** A deed told right before an event in its paragraph was done at it, unless they were at other times. */
function absorbDeed(draft: DraftEvent, sentence: ReadSentence, soFar: SoFar): void {
  const deed = soFar.events.at(-1);
  if (deed?.byDeed !== true || draft.byDeed || soFar.paragraph !== sentence.paragraph) return;
  if (deed !== soFar.current || !mayBeAt(deed, draft.when) || APART.test(sentence.text)) return;
  if (deed.date !== null && draft.date !== null && deed.date !== draft.date) return;
  soFar.events.pop();
  absorb(draft, deed);
  soFar.current = draft;
}

/** Where the prizes of a contest are handed out. */
const HANDS_OUT = /颁奖(?:仪式|典礼|式|大?会)$/u;

/** What a ceremony is called that needs no name of its own: `大赛颁奖仪式`. */
const OF_IT = /^(?:本次|本届)?(?:大赛|比赛|赛事|竞赛|活动)?$/u;

/** Who has won at a contest is honoured at the ceremony that hands out its prizes, and at none of another name. */
function honourWinners(draft: DraftEvent, contest: DraftEvent | undefined): void {
  if (!HANDS_OUT.test(draft.name) || contest?.type !== 'competition') return;
  const own = draft.name.replace(HANDS_OUT, '');
  if (!OF_IT.test(own) && !contest.name.includes(own) && !own.includes(contest.name)) return;
  for (const part of contest.parts)
    if (part.role === 'received')
      addParts(draft, [part], { role: 'received', ranked: false, partial: false }, part.evidence);
  for (const { name, role, evidence } of contest.organizations)
    if (role === 'honoured') addBody(draft, name, role, evidence);
}

/**
 * Finds the event among those told so far, or adds it to them.
 *
 * @param current the event spoken of, this far into the sentence
 * @param canonical the name that stands for an organization in the article
 */
export function introduce(
  fact: FactOf<'event'>,
  sentence: ReadSentence,
  current: DraftEvent | null,
  soFar: SoFar,
  canonical: (name: string) => string,
): DraftEvent {
  const { events, named, days } = soFar;
  const evidence = evidenceOf(fact, sentence);
  const at = fact.of?.start ?? fact.start;
  const when = momentBeside(momentOf(sentence, at), soFar.current, days.before(sentence, at));
  const leaders = leadersOf(fact, sentence);
  const words = sentence.text.slice(0, fact.end);
  const opens = soFar.paragraph !== sentence.paragraph;
  const inRound = soFar.apart && !opens;
  const known = metAgain(fact, when, { events, current, named, inRound, opens, leaders, words });
  const fixed = when?.kind === 'fixed' ? when : null;
  const told = { ...fact, type: typeOfTour(fact, sentence, leaders, events) };
  const draft = known ?? draftEvent(told, fixed, sentence.text.slice(fact.start, fact.end), leaders, evidence);
  if (known === null) {
    dateNew(draft, fact, sentence, when, current, soFar);
    if (isAhead(sentence) && fixed === null) draft.ahead = current;
    absorbDeed(draft, sentence, soFar);
    honourWinners(draft, events.at(-1));
    begin(draft, events, fixed);
    events.push(draft);
    const also = fact.of?.also ?? null;
    if (also !== null)
      events.push({ ...draftEvent({ ...told, ...also }, fixed, draft.words, [], evidence), date: draft.date });
  } else {
    known.evidence.push(evidence);
    if (openedBefore(known, fixed)) known.date = fixed?.date ?? null;
  }
  if (isClosing(fact)) end(draft, fixed, words);
  if (fact.of !== null) {
    named.set(fact.of, draft);
    const { who, role } = bodiesInName(fact.of, sentence.organizations, sentence.text);
    for (const name of who) addBody(draft, canonical(name), role, evidence);
  }
  return draft;
}
