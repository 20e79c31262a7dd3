/** Tells whether an event that a sentence speaks of is one that the article has spoken of before. */
import type { DateTimeMention } from '../mentions/mention.ts';
import { isBeforeOrAfter } from './afterwards.ts';
import { closedBy, isClosing } from './closing.ts';
import type { DraftEvent } from './draft.ts';
import { mayBeAt, mayBeDuring } from './moment.ts';
import { BARE_NOUN, isClassOf, isSameOccasion, OPENS_OR_ENDS } from './nouns.ts';
import { meantBy } from './presupposed.ts';
import type { FactOf, ReadSentence } from './sentence.ts';
import type { Told } from './told.ts';
import { isGoneTo, tourAgain } from './tours.ts';

/** Others go elsewhere the same day: `林若川、周启明也分别带队，走访了…`. */
const OTHERS_TOO = /也(?:分别|分头|带队|率队)/u;
/** Ceremonies at which agreements are signed. */
const TOGETHER = /捐赠|签[约字署]/u;
const AGREEMENT = /协议|合同|备忘录|责任书|意向书/u;
/** What is called 大会 for short, also where a session of it was told of last. */
const IS_CONGRESS = /大会|(?:党|人|职|教)代会|政(?:协|治协商会议).{0,16}会议|次(?:全体)?会议$/u;
/** What a meeting has its members sign: no contract between parties. */
const isVow = ({ type }: DraftEvent, name: string): boolean => type === 'meeting' && /责任书|承诺书|军令状/u.test(name);
/** What is signed on the spot is signed at what is told of. */
const ON_THE_SPOT = /[现当]场[^，。；\d]{0,4}签[^，。；]*$/u;
const BARE_SIGNING = /^签[约字](?:仪式|活动|会)?$/u;
/** `热情接待了客人` tells of no meeting of its own. */
const RECEIVES = /^接待/u;
/** Whether the event is another one, before or after the one spoken of: `会后，代表们参观了…`. */
export const followsAnother = (sentence: ReadSentence, fact: FactOf<'event'>): boolean =>
  fact.follows ||
  ((fact.tour || fact.type === 'signing') && isBeforeOrAfter(sentence, fact.start)) ||
  (fact.tour && OTHERS_TOO.test(sentence.text));

/** Whether a deed of a day was done at the event spoken of: a ceremony or meeting of that very day and hour. */
const isDoneAt = (current: DraftEvent | null, when: DateTimeMention | null): boolean =>
  current !== null &&
  !current.tour &&
  !current.byDeed &&
  current.date !== null &&
  when?.date === current.date &&
  mayBeAt(current, when);

/** Whether an event told of with the days of a visit is the one called by a noun that has a day of them. */
const isOneDayOf = ({ name, date, endDate }: DraftEvent, noun: string, when: DateTimeMention | null): boolean =>
  name.endsWith(noun) &&
  date !== null &&
  endDate !== null &&
  when?.date != null &&
  date <= when.date &&
  when.date <= endDate;

/** A sitting of a session that takes days: `29日上午举行第一次全体会议`. */
const SITTING = /^第[一二三四五六七八九十\d]{1,3}次全体会议$/u;

/** The event met again: the same tour, the same name, or the bare noun for the one spoken of; `null` for a new one. */
export function metAgain(fact: FactOf<'event'>, when: DateTimeMention | null, told: Told): DraftEvent | null {
  if (fact.byDeed === true && (isDoneAt(told.current, when) || isGoneTo(fact, told.current, when))) return told.current;
  // Two rules that see the same words tell of one.
  const twin = told.events.at(-1);
  if (fact.of === null && twin?.name === fact.name && twin === told.current && mayBeAt(twin, when)) return twin;
  if (fact.tour) return tourAgain(fact, when, told);
  const named = fact.of === null ? undefined : told.named.get(fact.of);
  if (named !== undefined) return named;
  const { name } = fact;
  const { current } = told;
  // The ceremony of the signing told of, whatever was told of between.
  const signing =
    fact.type === 'signing' && BARE_SIGNING.test(name) && !fact.follows
      ? told.events.findLast((e) => e.type === 'signing' && mayBeAt(e, when))
      : undefined;
  if (signing !== undefined) return signing;
  const closed = isClosing(fact) ? closedBy(fact, when, told.events) : undefined;
  if (closed !== undefined) return closed;
  if (SITTING.test(name)) {
    const session = told.events.find((e) => e.endDate !== null && e.type === 'meeting' && mayBeDuring(e, when));
    if (session !== undefined) return session;
  }
  const occasion =
    fact.type === 'ceremony' && !fact.follows
      ? told.events.findLast((e) => isSameOccasion(name, e) && mayBeAt(e, when))
      : undefined;
  if (occasion !== undefined) return occasion;
  if (fact.presupposed === true) return meantBy(fact, when, told);
  // Guests are received where they come to look.
  if (fact.of === null && current?.tour === true && RECEIVES.test(name) && mayBeAt(current, when)) return current;
  if (fact.type === 'competition' && current?.type === 'competition' && isClassOf(name) && mayBeAt(current, when))
    return current;
  // What else is signed after what was signed there: `其中，某银行与某公司签订…`.
  const last = told.events.at(-1);
  const goesOn = fact.of === null && fact.type === 'signing' && !fact.follows && last?.type === 'signing';
  if (goesOn && last !== current && fact.aside === true && mayBeAt(last, when)) return last;
  // Projects signed for are signed at the meeting that is told of; an agreement is a signing of its own.
  if (
    fact.of === null &&
    fact.type === 'signing' &&
    !fact.follows &&
    current !== null &&
    (current.type === 'signing' ||
      (TOGETHER.test(current.name) && when?.kind !== 'same') ||
      !AGREEMENT.test(name) ||
      isVow(current, name) ||
      ON_THE_SPOT.test(told.words)) &&
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
  const congress =
    name === '大会' ? told.events.findLast((e) => IS_CONGRESS.test(e.name) && mayBeAt(e, when)) : undefined;
  if (congress !== undefined) return congress;
  // `某某宣布运动会开幕`, at the opening that was told of.
  if (
    fact.of?.bare === true &&
    current?.name.replace(OPENS_OR_ENDS, '').endsWith(name) === true &&
    mayBeAt(current, when)
  )
    return current;
  if (BARE_NOUN.test(name) && current !== null && !current.tour && mayBeAt(current, when)) {
    if (name === '会议' || name === '活动' || name === '仪式' || current.name.endsWith(name)) return current;
  }
  if (fact.of?.bare === true && current?.name.endsWith(name) === true && mayBeAt(current, when)) return current;
  return told.events.find((event) => event.name === name && mayBeAt(event, when)) ?? null;
}
