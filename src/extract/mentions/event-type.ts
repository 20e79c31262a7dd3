/** What kind of event a name says: by what it is held for, where that is said, else by its noun. */
import { type EventType, eventType } from '../../../schema/kinds.ts';
import { headedWords } from '../../lexicon/headed.ts';

/** Nouns of events, each with what it says of its kind. */
export const HEADS = headedWords('events/heads', eventType, 'other');

/** What is given to an audience, by who then speaks. */
export const GIVEN: ReadonlySet<EventType> = new Set(['talk', 'training']);

/** What is held for one thing, whatever its noun calls it: `表彰座谈会` and `奖励大会` honour. */
const PURPOSES: readonly (readonly [RegExp, EventType])[] = [
  [/(?:表彰|颁奖|授奖|奖励|命名|庆功|嘉奖)(?:座谈|通报|总结)?(?:大?会|会议|仪式|典礼|活动|晚会|盛典)$/u, 'award'],
  [
    /(?:最美|最佳|好人|楷模|榜样|标兵|模范|劳模|之星|先进|十佳|十大|人物|英雄|工匠|[奖章])[^，。；]{0,8}(?:发布|揭晓|评选)(?:仪式|典礼|活动|会)?$/u,
    'award',
  ],
  [/签约.*(?:仪式|活动|会)$/u, 'signing'],
  [/开工(?:动员|誓师)?大?会$/u, 'ceremony'],
  [/第一课.{0,10}$/u, 'training'],
];

/** What is done at a ceremony, where another noun follows it: `开工暨签约仪式`. */
const OCCASIONS: readonly (readonly [RegExp, EventType])[] = [
  [/(?:签约|签订|签署)$/u, 'signing'],
  [/(?:开工|动工|奠基|揭牌|授牌|挂牌|竣工|落成|通车|投产|启用|启动|开馆|开园|开业|交接|首发)$/u, 'ceremony'],
];

/** The longest noun that words end with. */
export function headOf(words: string): string {
  for (let from = 0; from < words.length; from += 1) if (HEADS.has(words.slice(from))) return words.slice(from);
  return words;
}

function typeOfPart(words: string, isLast: boolean): EventType | null {
  const purpose = (isLast ? PURPOSES : [...PURPOSES, ...OCCASIONS]).find(([word]) => word.test(words));
  return purpose?.[1] ?? HEADS.get(headOf(words)) ?? null;
}

/** What is held for somebody else than a ceremony: its hearers, patients or players come for it. */
const ANOTHER: ReadonlySet<EventType> = new Set(['exchange', 'campaign', 'training', 'competition', 'talk']);
const RITE = /(?:签约|揭牌|授牌|挂牌|捐赠)(?:仪式|活动)$/u;

/** The events that a name means: two where a ceremony is held with a forum or the like (`揭牌仪式暨学术论坛`). */
export function eventsOfName(name: string): readonly [string, ...string[]] {
  const at = name.indexOf('暨');
  const [first, second] = [name.slice(0, Math.max(at, 0)), name.slice(at + 1)];
  const isAnother = /年会$/u.test(second) || ANOTHER.has(HEADS.get(headOf(second)) ?? 'other');
  return at !== -1 && RITE.test(first) && isAnother ? [first, second] : [name];
}

/** Whether what has no kind of its own, such as a festival, is told to open: `文化节在河口镇开幕`. */
const OPENS =
  /^(?:[^，。；：！？在]{0,12}?在[^，。；：！？]{1,30}?|[^，。；：！？的]{0,8}?)(?:开幕|启幕|拉开[帷序大]幕|揭幕|启动|闭幕)(?![式仪典])/u;

/**
 * What kind of event a name says. Of two that are held in one the first decides: `签约暨揭牌仪式` is a signing,
 * `开工暨签约仪式` a ceremony.
 *
 * @param after what follows the name in its sentence
 */
export function typeOfName(name: string, after: string): EventType {
  const parts = name.split('暨');
  for (const [i, part] of parts.entries()) {
    const type = typeOfPart(part, i === parts.length - 1);
    if (type !== null) return type === 'other' && OPENS.test(after) ? 'ceremony' : type;
  }
  return 'other';
}
