/** The orders in which a clause sets who gives, to whom, by what verb, what. */
import { anyOf, words } from '../../../lexicon/lexicon.ts';
import { NAMED, OPEN_LIST } from './giver.ts';
import { HAS_GIVEN } from './words.ts';

/** A verb that moves something to somebody: its stem with where it goes, or a compound. */
const STEMS = '捐赠送寄汇打转拨划发交运带退赔还补奖配调投借批放递捎付捧';
export const MOVES = `(?:${anyOf(words('money/moves'))}|[${STEMS}](?:[给往予与]|[去来到入至达进抵](?!年|岁))|[捐投放送凑批贷拨奖补](?=了?(?:一笔)?\\uE007)|凑[齐足出]|给予(?=[^，；：。！？]{0,6}\\uE007))`;
/** What opens a verb that moves something, as a class: between two of these no clause need be looked at. */
const OPENS = [...new Set([...words('money/moves').map(([first = '']) => first), ...STEMS, ...'贷凑给'])].join('');
/** A clause up to a verb that moves something. */
export const UP_TO_MOVE = `[^，；：。！？${OPENS}]{0,70}(?:[${OPENS}][^，；：。！？${OPENS}]{0,40}){0,16}?${MOVES}`;
export const FROM = `(?<from>${OPEN_LIST})(?:先生|女士|同志|夫妇|一家|一行|等人|个人)*(?!的(?!\\p{Script=Han}{0,4}(?:志愿者|员工|职工|工作人员|书画家)))`;
/** Words beside the verb that name nobody. */
const LIGHT = '[^，；：。！？\\uE001-\\uE004\\uE007向为给对将把由]{0,16}?';
export const ADVERBS =
  '(?:分别|每[人户家名位]|各自?|共同?|一次性|免费|无偿|现场|当场|累计|还|又|也|再|另|先后|紧急|连夜|全部|悉数|全额|及时|陆续|定向|专门|统一|直接|已|均|都)*';
const THING = '(?<theme>[^，；：。！？]{1,50})';
export const TO = '[^，；：。！？\\uE007]{1,40}?';
/** Where the words for a receiver end. */
export const AT = '(?:[手家]中|手[里上]|账户|专户|账上|卡[上里])?';
/** Members of a body who get something in its place. */
const PEOPLE = '(?:官兵|师生|职工|员工|干部|村民|居民|学生|患者)?';
/** A pattern over all of a clause, whose groups are its parts. */
export const order = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'du');
/** Words before whoever gives, and beside the verb; where nobody is named, all words before the verb. */
const GIVER = `(?<lead>[^，；：。！？\\uE001-\\uE004]{0,40}?)(?:${FROM}(?<mode>${LIGHT}))?`;
/** No verb: `救助金`, `捐赠物资`. */
const VERB = `(?<verb>${MOVES}(?![金款费品]|资金|物资|对象|协议|仪式|活动))了?`;

/** Of an order that has no word of its own. */
const ANY = /(?:)/u;
const MONEY = /[元币]|\d/u;

/** The orders of the parts of a clause, in the order in which they are tried, each with a word it cannot do without. */
export const ORDERS: readonly (readonly [needs: RegExp, order: RegExp])[] = [
  // `丙收到了甲送来的乙物`
  [
    /[收接获拿领得迎]/u,
    order(
      `(?:[^，；：。！？\\uE001-\\uE004]{0,24}?)(?<to>${OPEN_LIST}${PEOPLE})${LIGHT}(?:收到|接收|接受|获得|获|拿到|领到|得到|迎来)了?${FROM}(?<mode>${LIGHT})${VERB}的?${THING}`,
    ),
  ],
  // `丙由甲奖励乙物`
  [
    /由/u,
    order(`(?<lead>)(?<to>${TO})由${FROM}(?<mode>${LIGHT})(?<verb>奖励|资助|补贴|补助|救助|奖给|赠送|赔付)${THING}`),
  ],
  // `甲将乙物送到丙处`
  [/[将把]/u, order(`${GIVER}[将把](?<theme>[^，；：。！？]{1,50}?)${ADVERBS}${VERB}(?<to>${TO})${AT}`)],
  // `甲向丙送去乙物`
  [/[向为给对]/u, order(`${GIVER}(?:向|为|给(?!予)|对)(?<to>${TO})${AT}(?<share>${ADVERBS})${VERB}${THING}`)],
  // `乙物捐给丙`
  [
    MONEY,
    order(`${GIVER}(?<theme>\\p{Script=Han}{0,8}\\uE007\\p{Script=Han}{0,4}?)${ADVERBS}${VERB}(?<to>${TO})${AT}`),
  ],
  // `甲拿出乙物奖励丙`
  [
    MONEY,
    order(
      `${GIVER}${VERB}(?<theme>[^，；：。！？]{0,16}?\\uE007\\p{Script=Han}{0,4}?)(?:用于|全部|专门)?(?:奖励|资助|补贴|帮助|帮扶|支持|救助|慰问|奖补|捐给|送给|转给|交给|支援|收购|入股)了?(?<to>(?!的)[^，；：。！？\\uE007]{1,40})`,
    ),
  ],
  // `甲在丙处投入乙数`
  [
    /在/u,
    order(
      `${GIVER}在(?<to>${NAMED}\\p{Script=Han}{0,8}?)${ADVERBS}(?<verb>投入|捐资|捐建|援建|发放|设立|援助)了?(?<theme>[^，；：。！？]{0,12}(?:资金|经费|善款|奖学金|助学金|奖教金|基金)[^，；：。！？]{0,4}\\uE007)`,
    ),
  ],
  // `甲奖励丙乙物`
  [ANY, order(`${GIVER}${VERB}(?<to>${OPEN_LIST}|我[市县区省])(?!${HAS_GIVEN})(?<share>${ADVERBS})${THING}`)],
];
