/** What each kind of fact adds to the events of an article. */
import type { PersonRole } from '../../../schema/kinds.ts';
import type { EventOf, Stated } from '../fact.ts';
import { TOUR } from '../rules/words.ts';
import { attachLenders, attachOrganizations } from './attach-bodies.ts';
import { isOath } from './beside.ts';
import { addBody, addParts, addStop, type DraftEvent, type Participant } from './draft.ts';
import { isElsewhere } from './elsewhere.ts';
import { honour, honoursHere } from './honours.ts';
import { evidenceOf, type FactOf, type ReadSentence } from './sentence.ts';
import { meetingBefore, tourBefore } from './tours.ts';

/** An event that a sentence speaks of, new or met again. */
export interface Introduced {
  readonly draft: DraftEvent;
  readonly start: number;
  /** The fact that tells of it: what else its rule states there is of this event. */
  readonly by: FactOf<'event'>;
  /** A tour met again in passing: it does not become the event spoken of. */
  readonly again: boolean;
  /** Said to come after another, which no noun may have named. */
  readonly follows: boolean;
  /** Told in passing at the event spoken of. */
  readonly aside: boolean;
}

/** What the timeline knows where a sentence states a fact. */
export interface Known {
  readonly sentence: ReadSentence;
  /** The events that the sentence speaks of. */
  readonly introduced: readonly Introduced[];
  /** All events so far, in the order of the text. */
  readonly events: readonly DraftEvent[];
  /** The event spoken of before the sentence. */
  readonly current: DraftEvent | null;
  /** The paragraph that spoke of it last. */
  readonly paragraph: number;
  /** Whether it is said to hand out honours. */
  readonly honouring: boolean;
  /** The event at which what is told in passing happens. */
  readonly meeting: DraftEvent | null;
  /** The sentence before. */
  readonly before: ReadSentence | null;
  /** The event that the fact is about. */
  readonly eventOf: (of: EventOf) => DraftEvent | null;
  /** The persons of a fact, which may make one of them the subject of what follows: asked once for each fact. */
  readonly who: (fact: FactOf<'part'>) => readonly Participant[];
  /** The name that stands for an organization in the article. */
  readonly canonical: (name: string) => string;
}

/** Adds a fact to the event it is about; facts of other things (positions, projects) add nothing to events. */
export function attach(fact: Stated, known: Known): void {
  if (fact.is === 'part') attachPart(fact, known);
  else if (fact.is === 'organizations') attachOrganizations(fact, known);
  else if (fact.is === 'stops') attachStops(fact, known);
  else if (fact.is === 'place') attachPlace(fact, known);
  else if (fact.is === 'award') attachAward(fact, known);
  else if (fact.is === 'funding') {
    attachGivers(fact, known);
    attachLenders(fact, known);
  } else if (fact.is === 'absence') attachAbsence(fact, known);
}

/** The verb of a tour that a list of persons ends with: `参加观摩`, `陪同调研`. */
const WENT_ALONG = new RegExp(`^${TOUR}`, 'u');
const ENDS_IN_TOUR = new RegExp(`${TOUR}$`, 'u');
const GOES_ALONG = /^(?:attended|accompanied)$/u;

const ALL_ALONG = /全程|一路(?!上)/u;

/** The tour that whoever `全程陪同` was on, whatever was told after it. */
const allAlong = (fact: FactOf<'part'>, { text }: ReadSentence, events: readonly DraftEvent[]): DraftEvent | null =>
  ALL_ALONG.test(text.slice(fact.start, fact.end)) ? (events.findLast((event) => event.tour) ?? null) : null;

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
  const sworn = SWEARS.test(sentence.text.slice(fact.start, fact.end)) ? events.findLast(isOath) : undefined;
  return joined ?? tour ?? sworn ?? signingBefore(fact, events, current);
}

/** The tour that whoever `陪同考察并主持座谈会` was on, where the sentence tells of the meeting alone. */
function alongBefore({ role, end, start }: FactOf<'part'>, { sentence, introduced, events }: Known): DraftEvent | null {
  if (role !== 'accompanied' || introduced.some(({ draft }) => draft.tour)) return null;
  return ENDS_IN_TOUR.test(sentence.text.slice(start, end)) ? (events.findLast(({ tour }) => tour) ?? null) : null;
}

function attachPart(fact: FactOf<'part'>, known: Known): void {
  const { sentence, introduced, events, paragraph } = known;
  if (fact.of === 'all') {
    const who = known.who(fact);
    for (const draft of events) addParts(draft, who, fact, evidenceOf(fact, sentence));
    return;
  }
  const draft = (introduced.length === 0 ? behind(fact, known) : alongBefore(fact, known)) ?? known.eventOf(fact.of);
  const who = known.who(fact);
  if (draft === null || (introduced.length === 0 && isElsewhere(fact, sentence, draft, paragraph))) return;
  const told = fact.weak === true ? who.filter(({ name }) => !isAt(draft, name)) : who;
  addParts(draft, told, { ...fact, role: roleAt(draft, fact.role) }, evidenceOf(fact, sentence));
}

const isAt = (draft: DraftEvent, name: string): boolean => draft.parts.some((part) => part.name === name);

const FOR_THE_PRESS = /(?:发布|通气|通报|见面)会$/u;

/** Nobody leads a ceremony: who calls on people there is there. Nobody reports to the press or to who came for a talk. */
function roleAt({ type, name }: DraftEvent, role: PersonRole): PersonRole {
  if (role === 'led' && type === 'ceremony') return 'attended';
  return role === 'reported' && (type === 'talk' || FOR_THE_PRESS.test(name)) ? 'spoke' : role;
}

/** A room is no body of its own. */
const ROOM = /[室厅]$/u;
/** What every place has: nobody knows which. */
const NO_NAME =
  /^(?:水库|河道|病区|工地|车间|社区|村|学校|医院|卫生院|企业|公司|景区|园区|小区|广场|市场|超市|敬老院|养老院|福利院|幼儿园|码头|车站|公园|农场|合作社)$/u;
const GOES_TO_SEE = /^(?:exchange|visit|condolence|inspection|campaign)$/u;

function attachStops(fact: FactOf<'stops'>, known: Known): void {
  const { sentence, introduced, current } = known;
  // After a talk on the way the tour goes on.
  const onTheWay = current?.named === false && current.type === 'meeting' ? tourBefore(known.events, current) : null;
  const tour = introduced.find((e) => e.draft.tour)?.draft ?? (current?.tour === true ? current : onTheWay);
  // An exchange or a round of gifts goes to see places too.
  const there = introduced.find((e) => GOES_TO_SEE.test(e.draft.type))?.draft ?? current;
  const draft = tour ?? (there !== null && GOES_TO_SEE.test(there.type) ? there : null);
  if (draft === null) return;
  const evidence = evidenceOf(fact, sentence);
  for (const { name, is } of fact.where) {
    const called = known.canonical(name);
    if ((draft.tour || !ROOM.test(name)) && !NO_NAME.test(called)) addStop(draft, called, is, evidence);
  }
}

/** `在这里举行` names no place. */
const POINTS = /^(?:这里|那里|此|此地|当地|现场|该[校院地处馆村]|[我本][市县区省校院]|会上)$/u;

function attachPlace(fact: FactOf<'place'>, known: Known): void {
  const draft = known.eventOf(fact.of);
  if (draft === null || POINTS.test(fact.name)) return;
  draft.place ??= { name: known.canonical(fact.name), evidence: evidenceOf(fact, known.sentence) };
}

function attachAward(fact: FactOf<'award'>, known: Known): void {
  const { sentence, introduced, current } = known;
  const held = introduced.find((e) => !e.draft.tour && e.start <= fact.start)?.draft;
  const here = honoursHere(sentence, fact, current, known.honouring);
  honour(held ?? (here ? current : null), fact, sentence, known.canonical);
}

/** Money lent or granted brings nobody to a ceremony. */
const isGift = (fact: FactOf<'funding'>): boolean => /捐款|物资|资金/u.test(fact.what);
const GIFTS = /(?:捐赠|捐款|捐助|助学|赠书|捐献)[^，]{0,4}(?:仪式|活动)$/u;
const GIVEN_THERE = /^(?:捐赠|捐款)?(?:仪式|会|活动|大会)(?:上|中|现场)|^现场，|^活动当天，/u;

/** Who gives at a ceremony is there. */
function attachGivers(fact: FactOf<'funding'>, known: Known): void {
  const { sentence } = known;
  const draft = known.eventOf('current');
  if (draft === null || draft.type === 'signing' || !isGift(fact) || typeof fact.from === 'string') return;
  if (!GIVEN_THERE.test(sentence.text) && !GIFTS.test(draft.name)) return;
  const evidence = evidenceOf(fact, sentence);
  for (const { name } of sentence.organizations)
    if (fact.from.includes(name)) addBody(draft, known.canonical(name), 'attended', evidence);
  if (!GIVEN_THERE.test(sentence.text) && !sentence.text.slice(fact.start, fact.end).includes('现场')) return;
  const givers = sentence.persons.filter(({ name }) => fact.from.includes(name) && !isAt(draft, name));
  addParts(draft, givers, { role: 'attended', ranked: false, partial: false }, evidence);
}

/** Leave is asked for a meeting, not for what was looked at before it. */
function attachAbsence(fact: FactOf<'absence'>, { sentence, events, current }: Known): void {
  const { role, by } = fact;
  const evidence = evidenceOf(fact, sentence);
  const from = meetingBefore(events, current) ?? current;
  for (const { name } of fact.who) from?.absences.push({ name, role, by: by?.name ?? null, evidence });
}
