/** Nouns of events: which point back, which mean the same occasion, which begin and end what lasts. */
import type { EventType } from '../../../schema/kinds.ts';
import type { DraftEvent } from './draft.ts';

/** Nouns that point back at the event spoken of. */
export const BARE_NOUN = /^(?:会议|大会|活动|仪式|座谈会|培训|本次会议|此次会议)$/u;

/** What ceremonies are held for: `…工程破土动工` and the `开工仪式` spoken of after it are one. */
const OCCASIONS = [/开工|动工|奠基/u, /揭牌|挂牌|成立/u, /通车|竣工|落成|投产|投用/u, /开业|开馆|开园|开街/u, /启动/u];
const CEREMONY = /^\p{Script=Han}{2}(?:仪式|典礼|活动)$/u;

/** Whether a ceremony named by its occasion alone is the one spoken of. */
export const isSameOccasion = (name: string, current: DraftEvent | null): current is DraftEvent =>
  current?.type === 'ceremony' &&
  CEREMONY.test(name) &&
  OCCASIONS.some((occasion) => occasion.test(name) && occasion.test(current.name));

/** Kinds of events that are called by each other's nouns. */
export const GATHERING = /^(?:meeting|exchange|talk|training)$/u;
export const RITE = /^(?:ceremony|signing|award)$/u;
export const areAlike = (a: EventType, b: EventType): boolean =>
  a === b || (GATHERING.test(a) && GATHERING.test(b)) || (RITE.test(a) && RITE.test(b));
/** The ceremony at which something of some days begins or ends is that thing itself, unless it is said to be on another day. */
export const OPENING = /^(?:\p{Script=Han}{0,12}?)(?:开[幕班营赛学街园]|启动|启幕|闭幕|结[业营班])(?:式|仪式|典礼)$/u;
export const LASTS = /^(?:meeting|training|competition|campaign|exchange|other)$/u;
/** What ends a contest is a ceremony of its own. */
export const CLOSING = /^(?:闭幕|颁奖)(?:式|仪式|典礼)$/u;
/** What an event's noun says beside that it is one: 签约 of 签约仪式. */
export const STEM = /(?:仪式|典礼|大会|活动|会|式)$/u;

const CLASS = /(?:[男女][子单双]|单打|双打|混双|公斤级|[甲乙丙]组|\d米).{0,12}(?:比赛|决赛|赛)$/u;
/** What is contested in a class within a contest is no contest of its own: `男子乙组73公斤级比赛`. */
export const isClassOf = (name: string): boolean => CLASS.test(name) && !/[届杯]|第/u.test(name);

/** What says of an event only when or where it was: `晚会上，…`. */
export const AS_IT_IS = /^(?:晚会|盛会|盛典)$/u;
/** What people come to speak at begins with its opening. */
export const TALKS = /(?:论坛|研讨会|交流会|年会|峰会)$/u;
/** What begins or ends another event. */
export const OPENS_OR_ENDS = /[开闭]幕(?:式|仪式|典礼)$/u;
