/** Tells whether an event that a sentence speaks of is one that the article has spoken of before. */
import type { EventType } from '../../../schema/kinds.ts';
import type { DateTimeMention, EventMention, PersonMention } from '../mentions/mention.ts';
import { goesApart, roundOf } from './apart.ts';
import type { DraftEvent } from './draft.ts';
import { mayBeAt, mayBeDuring } from './moment.ts';
import type { FactOf, ReadSentence } from './sentence.ts';

const AFTER =
  /^(?:\p{Script=Han}{0,4}(?:会|会议|仪式|典礼|活动|签约|座谈|开工|培训|讲座|比赛|调研|考察))(?:开始|结束)?(?:之)?[前后]，/u;
/** Others go elsewhere the same day: `林若川、周启明也分别带队，走访了…`. */
const OTHERS_TOO = /也(?:分别|分头|带队|率队)/u;
/** Ceremonies at which agreements are signed. */
const TOGETHER = /捐赠|揭牌|签[约字署]/u;
const AGREEMENT = /协议|合同|备忘录|责任书|意向书/u;
/** `热情接待了客人` tells of no meeting of its own. */
const RECEIVES = /^接待/u;
/** What ceremonies are held for: `…工程破土动工` and the `开工仪式` spoken of after it are one. */
const OCCASIONS = [/开工|动工|奠基/u, /揭牌|挂牌|成立/u, /通车|竣工|落成|投产|投用/u, /开业|开馆|开园|开街/u, /启动/u];
const CEREMONY = /^\p{Script=Han}{2}(?:仪式|典礼|活动)$/u;
/** Nouns that point back at the event spoken of. */
export const BARE_NOUN = /^(?:会议|大会|活动|仪式|座谈会|培训|本次会议|此次会议)$/u;

/** Whether the event is another one, before or after the one spoken of: `会后，代表们参观了…`. */
export const followsAnother = (sentence: ReadSentence, fact: FactOf<'event'>): boolean =>
  fact.follows ||
  ((fact.tour || fact.type === 'signing') && AFTER.test(sentence.text)) ||
  (fact.tour && OTHERS_TOO.test(sentence.text));

/** What the article has told so far. */
export interface Told {
  readonly events: readonly DraftEvent[];
  readonly current: DraftEvent | null;
  readonly named: ReadonlyMap<EventMention, DraftEvent>;
  /** The words of the sentence up to the end of the fact. */
  readonly words: string;
  /** Who leads the tour that a fact tells of. */
  readonly leaders: readonly PersonMention[];
}

/** `看望了学生`, with no word of going anywhere: what is done at the ceremony or activity spoken of. */
const GOES = /到|赴|走进|深入|前往|走访/u;
const doneThere = (fact: FactOf<'event'>, when: DateTimeMention | null, { current, words }: Told): boolean =>
  fact.type === 'condolence' &&
  when === null &&
  !fact.follows &&
  current !== null &&
  /^(?:ceremony|campaign|condolence)$/u.test(current.type) &&
  !current.tour &&
  (current.type === 'condolence' || !GOES.test(words.slice(fact.start)));

/** A day of a tour that took several (`13日上午，他前往…`), or one that their going on makes it take (`次日，他又前往…`). */
function goesOn(fact: FactOf<'event'>, when: DateTimeMention, tour: DraftEvent, text: string): boolean {
  const counted = COUNTED_ON.test(when.text);
  const during = mayBeDuring(tour, { ...when, timeOfDay: null });
  return GOES_ON.test(text) ? during || counted : during && (fact.onItsDay === true || counted);
}
const GOES_ON = /又|还|再(?!次)|继续|随后|接着/u;
/** A day told by the one before it. */
const COUNTED_ON = /^(?:次日|翌日|第二天|隔日)/u;

/** Whether somebody introduced by a title, who was not on the tour under way, leads one of their own. */
const isLedByOthers = (tour: DraftEvent, leaders: readonly PersonMention[]): boolean =>
  tour.leaders.length > 0 &&
  leaders.some(({ titles }) => titles.length > 0) &&
  !leaders.some(({ name }) => tour.leaders.includes(name) || tour.parts.some((part) => part.name === name));

/** A further stop belongs to the tour under way, unless a new day or another time of day is said. */
function sameTour(fact: FactOf<'event'>, when: DateTimeMention | null, told: Told): DraftEvent | null {
  const tour = told.events.findLast((event) => event.tour);
  if (tour === undefined || fact.follows || isLedByOthers(tour, told.leaders)) return null;
  if (goesApart(tour, told.leaders)) return null;
  if (when === null || when.date === null) return tour;
  return tour.date !== null && (mayBeAt(tour, when) || goesOn(fact, when, tour, told.words)) ? tour : null;
}

/** The tour that the event spoken of closed: whoever `陪同` after such a talk went along on the tour. */
export function tourBefore(events: readonly DraftEvent[], current: DraftEvent | null): DraftEvent | null {
  const [before, last] = events.slice(-2);
  return before?.tour === true && last?.tour === false && last === current ? before : null;
}

/** Whether a ceremony named by its occasion alone is the one spoken of. */
const isSameOccasion = (name: string, current: DraftEvent | null): current is DraftEvent =>
  current?.type === 'ceremony' &&
  CEREMONY.test(name) &&
  OCCASIONS.some((occasion) => occasion.test(name) && occasion.test(current.name));

/** The meeting told of right before the tour that is spoken of: `会前，代表们参观了…。会上，…`. */
export function meetingBefore(events: readonly DraftEvent[], current: DraftEvent | null): DraftEvent | null {
  const [before, last] = events.slice(-2);
  return before?.tour === false && last?.tour === true && last === current ? before : null;
}

/** Kinds of events that are called by each other's nouns. */
export const GATHERING = /^(?:meeting|exchange|talk|training)$/u;
export const RITE = /^(?:ceremony|signing|award)$/u;
const areAlike = (a: EventType, b: EventType): boolean =>
  a === b || (GATHERING.test(a) && GATHERING.test(b)) || (RITE.test(a) && RITE.test(b));
/** The ceremony at which something of some days begins or ends is that thing itself, unless it is said to be on another day. */
const OPENING = /^(?:\p{Script=Han}{0,12}?)(?:开[幕班营赛学街园]|启动|启幕|闭幕|结[业营班])(?:式|仪式|典礼)$/u;
const LASTS = /^(?:meeting|training|competition|campaign|exchange|other)$/u;
/** What ends a contest is a ceremony of its own. */
export const CLOSING = /^(?:闭幕|颁奖)(?:式|仪式|典礼)$/u;
/** What an event's noun says beside that it is one: 签约 of 签约仪式. */
const STEM = /(?:仪式|典礼|大会|活动|会|式)$/u;

/** Whether a deed of a day was done at the event spoken of: a ceremony or meeting of that very day and hour. */
const isDoneAt = (current: DraftEvent | null, when: DateTimeMention | null): boolean =>
  current !== null &&
  !current.tour &&
  !current.byDeed &&
  current.date !== null &&
  when?.date === current.date &&
  mayBeAt(current, when);

/** Whether where a group is told to have gone on a day is a stop of the tour spoken of. */
const isGoneTo = ({ name }: FactOf<'event'>, current: DraftEvent | null, when: DateTimeMention | null): boolean =>
  current?.tour === true && WENT.test(name) && when?.date != null && mayBeDuring(current, { ...when, timeOfDay: null });
const WENT = /^(?:先后|还|又|首先)?(?:来到|走进|深入|前往|赶赴|赴|到)/u;

/** The event that a noun spoken of as known may mean: one of that name, else the one spoken of if it may be called so. */
function meantBy(fact: FactOf<'event'>, when: DateTimeMention | null, { events, current }: Told): DraftEvent | null {
  const { name, type } = fact;
  const called = events.findLast((e) => (e.name.endsWith(name) || name.endsWith(e.name)) && mayBeDuring(e, when));
  if (called !== undefined) return called;
  const isOpening = OPENING.test(name) && !(CLOSING.test(name) && current?.type === 'competition');
  const opened = isOpening ? events.findLast((e) => LASTS.test(e.type) && !e.tour && mayBeAt(e, when)) : null;
  if (opened != null) return opened;
  if (current === null || fact.follows || current.tour || !mayBeAt(current, when)) return null;
  const stem = name.replace(STEM, '').slice(-2);
  return areAlike(current.type, type) || current.words.includes(stem) ? current : null;
}

/** Whether an event told of with the days of a visit is the one called by a noun that has a day of them. */
const isOneDayOf = ({ name, date, endDate }: DraftEvent, noun: string, when: DateTimeMention | null): boolean =>
  name.endsWith(noun) &&
  date !== null &&
  endDate !== null &&
  when?.date != null &&
  date <= when.date &&
  when.date <= endDate;

/** The event met again: the same tour, the same name, or the bare noun for the one spoken of; `null` for a new one. */
export function metAgain(fact: FactOf<'event'>, when: DateTimeMention | null, told: Told): DraftEvent | null {
  if (fact.byDeed === true && (isDoneAt(told.current, when) || isGoneTo(fact, told.current, when))) return told.current;
  // Two rules that see the same words tell of one.
  const twin = told.events.at(-1);
  if (fact.of === null && twin?.name === fact.name && twin === told.current && mayBeAt(twin, when)) return twin;
  if (fact.tour) {
    const round = fact.type === 'condolence' ? roundOf(told.events, told.leaders) : null;
    if (round === 'own')
      return told.events.findLast((e) => e.tour && told.leaders.some(({ name }) => e.leaders.includes(name))) ?? null;
    if (round !== null && mayBeDuring(round, when)) return round;
    return doneThere(fact, when, told) ? told.current : sameTour(fact, when, told);
  }
  const named = fact.of === null ? undefined : told.named.get(fact.of);
  if (named !== undefined) return named;
  const { name } = fact;
  const { current } = told;
  if (fact.presupposed === true) return meantBy(fact, when, told);
  // Guests are received where they come to look.
  if (fact.of === null && current?.tour === true && RECEIVES.test(name) && mayBeAt(current, when)) return current;
  if (fact.type === 'ceremony' && isSameOccasion(name, current) && mayBeAt(current, when)) return current;
  // Projects signed for are signed at the meeting that is told of; an agreement is a signing of its own.
  if (
    fact.of === null &&
    fact.type === 'signing' &&
    !fact.follows &&
    current !== null &&
    (current.type === 'signing' || TOGETHER.test(current.name) || !AGREEMENT.test(name)) &&
    !current.tour &&
    mayBeAt(current, when)
  )
    return current;
  if (fact.follows && current?.name !== name) return null;
  // `21日至22日…并召开座谈会` is the one of `22日上午召开的座谈会`.
  const during = fact.of?.bare === true ? told.events.findLast((e) => !e.tour && isOneDayOf(e, name, when)) : undefined;
  if (during !== undefined && when !== null) {
    [during.date, during.endDate, during.timeOfDay, during.when] = [when.date, null, when.timeOfDay, when];
    return during;
  }
  if (BARE_NOUN.test(name) && current !== null && !current.tour && mayBeAt(current, when)) {
    if (name === '会议' || name === '活动' || name === '仪式' || current.name.endsWith(name)) return current;
  }
  if (fact.of?.bare === true && current?.name.endsWith(name) === true && mayBeAt(current, when)) return current;
  return told.events.find((event) => event.name === name && mayBeAt(event, when)) ?? null;
}
