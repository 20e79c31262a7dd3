/** Tours met again: their further stops and days, and what was told of before and after them. */
import { dayBefore } from '../../text/dates.ts';
import type { DateTimeMention } from '../mentions/mention.ts';
import { goesApart, roundOf } from './apart.ts';
import type { DraftEvent } from './draft.ts';
import { mayBeAt, mayBeDuring } from './moment.ts';
import type { FactOf, ReadSentence } from './sentence.ts';
import type { Told } from './told.ts';

/** `看望了学生`, with no word of going anywhere: what is done at the ceremony or activity spoken of. */
const GOES = /到|赴|走进|深入|前往|走访/u;
const doneThere = (fact: FactOf<'event'>, when: DateTimeMention | null, { current, words }: Told): boolean =>
  fact.type === 'condolence' &&
  !fact.follows &&
  current !== null &&
  (when === null || (when.date !== null && when.date === current.date)) &&
  /^(?:ceremony|campaign|condolence)$/u.test(current.type) &&
  !current.tour &&
  (current.type === 'condolence' || !GOES.test(words.slice(fact.start)));

/** A day of a tour that took several (`13日上午，他前往…`), or one that their going on makes it take (`次日，他又前往…`). */
function goesOn(fact: FactOf<'event'>, when: DateTimeMention, tour: DraftEvent, text: string): boolean {
  const counted = COUNTED_ON.test(when.text);
  const during = mayBeDuring(tour, { ...when, timeOfDay: null });
  if (GROUP_GOES_ON.test(text) && isSoonAfter(tour.date, when.date)) return true;
  return GOES_ON.test(text) ? during || counted : during && (fact.onItsDay === true || counted);
}
/** `13日上午，代表团参观了…`: nobody else is said to lead it. */
const GROUP_GOES_ON =
  /^[^，。；]{0,8}[日午晚天]，(?:代表团|考察团|访问团|参访团|(?:调研|视察|检查|督查|督导)组)(?!长|成员)(?![^。]*(?:率|带领))/u;
/** Tours of groups take no longer. */
const MOST_DAYS = 3;
function isSoonAfter(first: string | null, day: string | null): boolean {
  if (first?.length !== 10 || day?.length !== 10) return false;
  return Array.from({ length: MOST_DAYS }, (_, i) => dayBefore(day, i + 1)).includes(first);
}
const GOES_ON = /又|还|再(?!次)|继续|随后|接着/u;
/** A day told by the one before it. */
const COUNTED_ON = /^(?:次日|翌日|第二天|隔日)/u;

/** Whether somebody who was not on the tour under way leads one of their own; on a round of a day who has a title does. */
const isLedByOthers = (tour: DraftEvent, { leaders, inRound }: Told): boolean =>
  tour.leaders.length > 0 &&
  leaders.some(({ titles }) => titles.length > 0 || !inRound) &&
  !leaders.some(({ name }) => tour.leaders.includes(name) || tour.parts.some((part) => part.name === name));

/** A further stop belongs to the tour under way, unless a new day or another time of day is said. */
function sameTour(fact: FactOf<'event'>, when: DateTimeMention | null, told: Told): DraftEvent | null {
  const tour = told.events.findLast((event) => event.tour);
  if (tour === undefined || fact.follows || isLedByOthers(tour, told)) return null;
  if (goesApart(tour, told)) return null;
  if (when === null || when.date === null) return tour;
  return tour.date !== null && (mayBeAt(tour, when) || goesOn(fact, when, tour, told.words)) ? tour : null;
}

/** The tour that the event spoken of closed: whoever `陪同` after such a talk went along on the tour. */
export function tourBefore(events: readonly DraftEvent[], current: DraftEvent | null): DraftEvent | null {
  const [before, last] = events.slice(-2);
  return before?.tour === true && last?.tour === false && last === current ? before : null;
}

/** The meeting told of right before the tour that is spoken of: `会前，代表们参观了…。会上，…`. */
export function meetingBefore(events: readonly DraftEvent[], current: DraftEvent | null): DraftEvent | null {
  const [before, last] = events.slice(-2);
  return before?.tour === false && last?.tour === true && last === current ? before : null;
}

/** Where something is held, it is not looked at. */
const HELD_THERE = /召开|举行|举办|(?:会|会议|仪式|典礼|活动)(?:上|中|期间|现场)?$/u;

/** The tour told of that stopped where a sentence begins: `在河口中学，校长林若川介绍…`. */
export function stoppingThere(
  { text, organizations, projects }: ReadSentence,
  events: readonly DraftEvent[],
  canonical: (name: string) => string,
): DraftEvent | undefined {
  const clause = text.startsWith('在') ? text.slice(0, text.indexOf('，')) : '';
  if (clause === '' || HELD_THERE.test(clause)) return undefined;
  const names = [...organizations, ...projects].filter(({ end }) => end <= clause.length).map(({ name }) => name);
  const isOne = (stop: string): boolean => names.some((name) => stop.includes(name) || stop === canonical(name));
  return events.findLast(({ tour, stops }) => tour && stops.some(({ name }) => isOne(name)));
}

/** Whether where a group is told to have gone on a day is a stop of the tour spoken of. */
export const isGoneTo = (
  { name }: FactOf<'event'>,
  current: DraftEvent | null,
  when: DateTimeMention | null,
): boolean =>
  current?.tour === true && WENT.test(name) && when?.date != null && mayBeDuring(current, { ...when, timeOfDay: null });
const WENT = /^(?:先后|还|又|首先)?(?:来到|走进|深入|前往|赶赴|赴|到)/u;

/** Whoever is gone along with (`周启明陪同林若川慰问`) is on the tour that he is known to lead. */
const GOES_ALONG = /[陪随]同$/u;
const ledBefore = ({ start }: FactOf<'event'>, { events, leaders, words }: Told): DraftEvent | undefined =>
  GOES_ALONG.test(words.slice(0, start))
    ? events.findLast(({ tour, parts }) => tour && parts.some((p) => p.role === 'led' && p.name === leaders[0]?.name))
    : undefined;

/** The tour met again, or the round of calls that it is part of; `null` for a new one. */
export function tourAgain(fact: FactOf<'event'>, when: DateTimeMention | null, told: Told): DraftEvent | null {
  const led = ledBefore(fact, told);
  if (led !== undefined) return led;
  const round = fact.type === 'condolence' ? roundOf(told.events, told.leaders) : null;
  if (round === 'own')
    return told.events.findLast((e) => e.tour && told.leaders.some(({ name }) => e.leaders.includes(name))) ?? null;
  if (round !== null && mayBeDuring(round, when)) return round;
  return doneThere(fact, when, told) ? told.current : sameTour(fact, when, told);
}
