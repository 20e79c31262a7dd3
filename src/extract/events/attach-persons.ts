/** What is said of persons at events: at which of those told of they were, and what they did there. */
import type { PersonRole } from '../../../schema/kinds.ts';
import { TOUR } from '../rules/words.ts';
import { isOath } from './beside.ts';
import { addParts, type DraftEvent } from './draft.ts';
import { isElsewhere } from './elsewhere.ts';
import type { Known } from './known.ts';
import { inItsList } from './list-goes-on.ts';
import { evidenceOf, type FactOf, type ReadSentence } from './sentence.ts';
import { meetingBefore, tourBefore } from './tours.ts';

/** The verb of a tour that a list of persons ends with: `参加观摩`, `陪同调研`. */
const WENT_ALONG = new RegExp(`^${TOUR}`, 'u');
const ENDS_IN_TOUR = new RegExp(`${TOUR}$`, 'u');
const GOES_ALONG = /^(?:attended|accompanied)$/u;

const ALL_ALONG = /全程|一路(?!上)/u;

/** The tour that whoever `全程陪同` was on, whatever was told after it. */
const allAlong = (fact: FactOf<'part'>, { text }: ReadSentence, events: readonly DraftEvent[]): DraftEvent | null =>
  ALL_ALONG.test(text.slice(fact.start, fact.end)) ? (events.findLast((event) => event.tour) ?? null) : null;

/** Whoever `参加有关活动` took part in what the article is about, not in the deed told of last. */
const IN_ALL_THIS = /^了?(?:此次|本次|这次)?(?:有关|相关|系列)活动/u;
const mainOf = (events: readonly DraftEvent[]): DraftEvent | null =>
  events.find(({ tour }) => tour) ?? events[0] ?? null;

/** What is done at an oath. */
const SWEARS = /[领监]誓|宣誓/u;

/** Kinds of events at which papers are signed without being called after it. */
const SIGNS = /^(?:signing|ceremony|exchange|award)$/u;
/** The signing told of before, where those who sign are told of after a talk or a tour: `签约前，…会谈。…代表双方签约`. */
const signingBefore = (
  { role }: FactOf<'part'>,
  events: readonly DraftEvent[],
  current: DraftEvent | null,
): DraftEvent | null =>
  role === 'signed' && current !== null && !SIGNS.test(current.type) && !/签/u.test(current.name)
    ? (events.findLast(({ type }) => type === 'signing') ?? null)
    : null;

/** The event before the one spoken of that people are said to have been at: the tour whose verb names it, or where they spoke. */
function behind(fact: FactOf<'part'>, { sentence, events, current }: Known): DraftEvent | null {
  if (fact.of !== 'current') return null;
  const joined = fact.role === 'accompanied' ? (allAlong(fact, sentence, events) ?? tourBefore(events, current)) : null;
  const along = GOES_ALONG.test(fact.role) && current?.tour === false && WENT_ALONG.test(sentence.text.slice(fact.end));
  const tour = along ? events.findLast((event) => event.tour) : undefined;
  const main = IN_ALL_THIS.test(sentence.text.slice(fact.end)) ? mainOf(events) : null;
  const sworn = SWEARS.test(sentence.text.slice(fact.start, fact.end)) ? events.findLast(isOath) : undefined;
  return joined ?? tour ?? main ?? sworn ?? signingBefore(fact, events, current);
}

/** The tour of whoever is said to have been gone along with: `周启明陪同林若川慰问`. */
function ledByGuest({ role, end }: FactOf<'part'>, { sentence, events }: Known): DraftEvent | null {
  const guest = role === 'accompanied' ? sentence.persons.find(({ start }) => start === end) : undefined;
  const isLed = (part: DraftEvent['parts'][number]): boolean => part.role === 'led' && part.name === guest?.name;
  return guest === undefined ? null : (events.findLast(({ parts }) => parts.some(isLed)) ?? null);
}

/** The tour that whoever `陪同考察` was on, where the sentence tells of a meeting alone, or a meeting was told of first. */
function alongBefore(
  { role, end, start }: FactOf<'part'>,
  { sentence, introduced, events, current }: Known,
): DraftEvent | null {
  if (role !== 'accompanied' || introduced.some(({ draft }) => draft.tour)) return null;
  if (introduced.length === 0 && current?.tour !== false) return null;
  return ENDS_IN_TOUR.test(sentence.text.slice(start, end)) ? (events.findLast(({ tour }) => tour) ?? null) : null;
}

/** Adds persons to the event at which a sentence says they were, or to all that were told of. */
export function attachPersons(fact: FactOf<'part'>, known: Known): void {
  const { sentence, introduced, events } = known;
  if (fact.of === 'all') {
    const who = known.who(fact);
    for (const draft of events) addParts(draft, who, fact, evidenceOf(fact, sentence));
    return;
  }
  const draft =
    ledByGuest(fact, known) ??
    (introduced.length === 0 ? behind(fact, known) : null) ??
    alongBefore(fact, known) ??
    known.eventOf(fact.of);
  const who = known.who(fact);
  if (draft === null || (introduced.length === 0 && isElsewhere(fact, draft, known))) return;
  const told = fact.weak === true ? who.filter(({ name }) => !isAt(draft, name)) : who;
  addParts(draft, told, { ...inItsList(fact, sentence), role: roleAt(draft, fact.role) }, evidenceOf(fact, sentence));
}

/** Whether a person is known to have been at an event. */
export const isAt = (draft: DraftEvent, name: string): boolean => draft.parts.some((part) => part.name === name);

/** Where nobody is told how work goes on: who gives a report there gives a talk. */
const FOR_LISTENERS = /(?:发布|通气|通报|见面|报告|研讨)会$|论坛|峰会|讲坛|讲座|沙龙|学术/u;

/** Nobody leads a ceremony: who calls on people there is there. Nobody reports to the press or to who came to listen. */
function roleAt({ type, name }: DraftEvent, role: PersonRole): PersonRole {
  if (role === 'led' && type === 'ceremony') return 'attended';
  return role === 'reported' && (type === 'talk' || FOR_LISTENERS.test(name)) ? 'spoke' : role;
}

/** Leave is asked for a meeting, not for what was looked at before it; who sent another there is told of once. */
export function attachAbsence(fact: FactOf<'absence'>, { sentence, events, current }: Known): void {
  const { role, by } = fact;
  const evidence = evidenceOf(fact, sentence);
  const absences = (meetingBefore(events, current) ?? current)?.absences ?? [];
  for (const { name } of fact.who) {
    const had = absences.findIndex((absence) => absence.name === name);
    const absence = { name, role, by: by?.name ?? null, evidence };
    if (had === -1) absences.push(absence);
    else if (role === 'represented') absences[had] = absence;
  }
}
