/** What kind of event a tour is, by its verb, the fact of one, and what it goes to look at. */
import type { EventType } from '../../../../schema/kinds.ts';
import type { Fact, Thing } from '../../fact.ts';
import type { Match } from '../../rule.ts';
import { things } from '../things.ts';
import { TOUR } from '../words.ts';

/** Calls on people in need are condolences however they begin (`走访慰问`), and what is looked into is inspected (`走访调研`). */
const KINDS: readonly (readonly [RegExp, EventType])[] = [
  [/慰问|看望|探望|探视|拜年|^送[去上]/u, 'condolence'],
  [/学习交流|交流学习/u, 'exchange'],
  [/调研|检查|督导|督查|视察|指导/u, 'inspection'],
  [/考察|参观|访问|拜访|回访|走访/u, 'visit'],
];
const typeOf = (verb: string): EventType => KINDS.find(([word]) => word.test(verb))?.[1] ?? 'inspection';
const LOOKING = new RegExp(`^(?:集中)?${TOUR}$`, 'u');
/** `慰问金` is no verb. */
const GOODS = /^[金品信]/u;

/**
 * `到河口镇调研防汛工作` is called after what was looked at; where nothing is said of that, all its words name it, and where
 * nothing is said of looking, where they went: `来到河口镇，送上慰问金`.
 */
function nameOf(words: string, verb: string): string {
  const at = words.indexOf(verb);
  if (!LOOKING.test(verb) || GOODS.test(words.slice(at + verb.length))) return words.split('，')[0] ?? words;
  const object = words.slice(at + verb.length).replace(/^了/u, '');
  const isPlain = at > 0 && object.length >= LEAST && !/^(?:活动|工作|时|等)/u.test(object);
  return isPlain && !/(?:开展|进行|[对就])/u.test(words.slice(0, at)) ? words.slice(at) : words;
}
const LEAST = 4;

/** What follows a tour's words and names no part of it. */
const MEANWHILE = /(?:的?(?:同时|期间|之际|之后|以来|过程中?)|，?并(?:现场|随后)?(?:主持|召开|出席|参加|举行).*)$/u;

/** Somebody looked at places: one event with its stops. */
export const tour = (words: string, verb: string): Extract<Fact, { is: 'event' }> => ({
  is: 'event',
  of: null,
  type: typeOf(verb),
  name: nameOf(words.replace(MEANWHILE, ''), verb),
  tour: true,
  follows: false,
});

/** What a body is named for, if it is not gone to: `到某厂承建的工地检查`. */
const BESIDE = /^(?:的?(?:承建|建设|投资|附近|对面|旁|开发|生产|组织)|的[^，。；]{0,8}人)/u;

/** The bodies and projects that a tour goes to look at: those in the slot `where`, in the order of the text. */
export const wentThere = (m: Match): Thing[] => {
  const end = m.span('where')?.end ?? 0;
  const words = m.words('where');
  return things(m, 'where').filter(
    (thing) => (thing.is === 'project' || !thing.area) && !BESIDE.test(words.slice(words.length - (end - thing.end))),
  );
};
