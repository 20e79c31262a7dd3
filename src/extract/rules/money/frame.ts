/**
 * Gifts read off the parts of a clause: who acts, to whom, by what verb, what. Chinese sets these parts in few orders,
 * listed here, so that no verb needs a rule of its own: (…)-[:FUNDED]->(…).
 */
import { anyOf, words } from '../../../lexicon/lexicon.ts';
import type { Fact } from '../../fact.ts';
import { type Match, rule, text } from '../../rule.ts';
import { fromOf } from './from.ts';
import { STAND_IN } from './gift.ts';
import { HOUSE, LIST, NAMED, TITLE } from './giver.ts';
import { receiverOf } from './made-over.ts';
import { kindOf, namesGift, PLANNED } from './words.ts';

/** A verb that moves something to somebody: its stem with where it goes, or a compound. */
const MOVES = `(?:${anyOf(words('money/moves'))}|[捐赠送寄汇打转拨划发交运带退赔还补奖配调投借批放递捎付捧](?:[给往予与]|[去来到入至达进抵](?!年|岁))|[捐投放送凑批贷拨奖补](?=了?(?:一笔)?\\uE007)|凑[齐足出]|给予(?=[^，；：。！？]{0,6}\\uE007))`;
const FROM = `(?<from>${LIST})(?:先生|女士|同志|夫妇|一家|一行|等人|个人)*(?!的?(?!代表)${TITLE}|的(?!\\p{Script=Han}{0,4}(?:志愿者|员工|职工|工作人员|书画家)))`;
/** Words beside the verb that name nobody. */
const LIGHT = '[^，；：。！？\\uE001-\\uE004\\uE007向为给对将把由]{0,16}?';
const ADVERBS =
  '(?:分别|各自?|共同?|一次性|免费|无偿|现场|当场|累计|还|又|也|再|另|先后|紧急|连夜|全部|悉数|全额|及时|陆续|定向|专门|统一|直接|已|均|都)*';
const THING = '(?<theme>[^，；：。！？]{1,50})';
const TO = '[^，；：。！？\\uE007]{1,40}?';
/** Where the words for a receiver end. */
const AT = '(?:[手家]中|手[里上]|账户|专户|账上|卡[上里])?';
/** Members of a body who get something in its place. */
const PEOPLE = '(?:官兵|师生|职工|员工|干部|村民|居民|学生|患者)?';
const order = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'du');
/** Words before whoever gives, and beside the verb; where nobody is named, all words before the verb. */
const GIVER = `(?<lead>[^，；：。！？\\uE001-\\uE004]{0,40}?)(?:${FROM}(?<mode>${LIGHT}))?`;
const VERB = `(?<verb>${MOVES})了?`;

/** Of an order that has no word of its own. */
const ANY = /(?:)/u;
const MONEY = /[元币]|\d/u;

/** The orders of the parts of a clause, in the order in which they are tried, each with a word it cannot do without. */
const ORDERS: readonly (readonly [needs: RegExp, order: RegExp])[] = [
  // `丙收到了甲送来的乙物`
  [
    /[收接获拿领得迎]/u,
    order(
      `(?:[^，；：。！？\\uE001-\\uE004]{0,24}?)(?<to>${LIST}${PEOPLE})${LIGHT}(?:收到|接收|接受|获得|获|拿到|领到|得到|迎来)了?${FROM}${LIGHT}${VERB}的?${THING}`,
    ),
  ],
  // `丙由甲奖励乙物`
  [
    /由/u,
    order(`(?<lead>)(?<to>${TO})(?<mode>)由${FROM}${LIGHT}(?<verb>奖励|资助|补贴|补助|救助|奖给|赠送|赔付)${THING}`),
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
  [ANY, order(`${GIVER}${VERB}(?<to>${LIST}|我[市县区省])(?<share>${ADVERBS})${THING}`)],
];

/** The first order that a clause has. */
function partsOf(m: Match): Match | null {
  const words = m.words('clause');
  const paid = m.all('clause', 'money').length > 0;
  if (!paid && !namesGift(words)) return null;
  for (const [needs, pattern] of ORDERS) {
    if (!needs.test(words)) continue;
    const parts = m.find('clause', pattern);
    if (parts !== null && (parts.all('theme', 'money').length > 0 || namesGift(parts.words('theme')))) return parts;
  }
  return null;
}

/** What is no gift: tokens of thanks, crimes, sums of statistics, what is only meant. */
const NO_GIFT = /续贷|锦旗|证书|奖[牌杯状]|感谢信|牌匾|聘书|骗|嫌疑|罚款|赡养费|余额|意向|每年|额度|协议|合同|消费券/u;
/** What a receiver that no mention covers ends in. */
const GROUP =
  /(?:人|户|家|员|者|生|工|民|兵|师|童|者|手|群众|家庭|企业|商户|学校|小学|中学|村|社区|街道|[乡镇县市区省]|[站点院会队园所馆校班厂店社部营连]|中心|项目|工程|基金|孩子们?|老人们?|学子|官兵|家属|小区|集体|单位|[他她]们?|大家|对方)(?:等)?$/u;

/** Whether the words for a receiver name somebody. */
function isSomebody(parts: Match): boolean {
  const kinds = ['person', 'organization', 'project'] as const;
  const words = parts.words('to');
  return kinds.some((kind) => parts.all('to', kind).length > 0) || (words.length > 1 && GROUP.test(words));
}

/** The gift of a clause whose parts are known. */
function giftOf(parts: Match, verb: string): Fact[] {
  const amounts = parts.all('theme', 'money');
  const phrase = `${verb}${parts.words('theme')}`;
  const beside = parts.words('from') === '' ? parts.words('lead') : parts.words('mode');
  if (amounts.length === 0 && STAND_IN.test(parts.words('to'))) return [];
  if (PLANNED.test(beside) || (amounts.length === 0 && /贷|补/u.test(phrase))) return [];
  const each = /分别|各|每/u.test(beside + parts.words('share') + parts.words('to') + parts.words('theme'));
  const [from, to] = [fromOf(parts), receiverOf(parts, phrase)];
  const what = kindOf(phrase, amounts.length > 0);
  return [{ is: 'funding', from, to, amounts, what, each, called: parts.words('to'), loose: true }];
}

export const clause = rule({
  name: 'funded: parts of a clause',
  pattern: [
    /(?<=^|[，；：。“]|\uE007、(?=[\uE001-\uE004]))/u,
    text(
      'clause',
      new RegExp(
        `[^，；：。！？]{0,70}?${MOVES}[^，；：。！？]{0,60}?(?=[，；：。！？]|$|(?<=\\uE007)、${NAMED})`,
        'u',
      ),
    ),
  ],
  confidence: 0.8,
  facts: (m): Fact[] => {
    const parts = partsOf(m);
    if (parts === null || !isSomebody(parts) || NO_GIFT.test(m.words('clause'))) return [];
    return giftOf(parts, parts.words('verb'));
  },
  yes: [
    [
      '云州恒泰机械有限公司向河口镇财政所汇入救灾款300万元。',
      { clause: '云州恒泰机械有限公司向河口镇财政所汇入救灾款300万元' },
    ],
    ['村支书何田给每户送去棉被两床。', { clause: '村支书何田给每户送去棉被两床' }],
  ],
  no: ['市民向骗子汇去3万元。', '云州农商银行贷款余额达48亿元。', '会议向代表发放材料。'],
});

/** How money comes together before it is passed on. */
const RAISED = /争取|募|筹|凑|拿出|投入|取出|掏出|捐|[将把]|得款|所得|义卖|义演|善款|挤出|省下|出资|安排|拨出|列支/u;
/** The first clause, where money is raised. */
const FIRST = `(?<lead>[^，；：。！？\\uE001-\\uE004]{0,40}?)(?:${FROM}(?<mode>[^\\uE001-\\uE004\\uE007]{0,24}?)(?:从\\uE003\\p{Script=Han}{1,3})?)?(?<theme>[^，；：。！？\\uE001-\\uE004]{0,16}\\uE007[^，；：。！？]{0,10})，(?:并|已|随后|其|于|一并|当天|第一时间|\\uE006)*${ADVERBS}`;
/** The parts of two clauses: money is raised in the first and passed on, or meant for somebody, in the second. */
const CHAINS: readonly RegExp[] = [
  order(
    `${FIRST}(?<verb>[捐赠送寄汇打转拨划发交运带退奖投分][放付赠献款解送交]?[给往予与到入至达进]|(?:专项|专门|主要|全部)*(?:用于|用来)?(?:奖励|资助|补贴|支持|扶持|救助|慰问|帮扶|援助)(?=${NAMED})|(?:走访|看望)?(?:慰问|资助|救助|补助|奖励|帮扶)(?=[^，；：。！？]{0,20}\\d)|(?:专项|专门|主要|全部)*(?:用于|用来)(?=\\uE003)|(?:共同|联合)*(?:组建|成立|设立|发起成立|创办)(?=\\uE003))了?(?<to>${TO})${AT}`,
  ),
  // `拿出乙数，在丙处设立…`
  order(`${FIRST}(?<verb>在)(?<to>${NAMED}|${HOUSE})(?:设立|设|成立|建起|捐建)(?!分公司|办事处)[^，；：。！？]{1,20}`),
  // `安排乙数，向丙发放补助`
  order(
    `${FIRST}(?:用于)?[对向为给](?<to>${TO})(?<verb>发放|兑现|兑付|给予|实施|进行|提供)[^，；：。！？]{0,12}?(?:补助|补贴|奖励|救助|慰问|资助|奖补|帮扶|补偿|贴息)[^，；：。！？]{0,4}`,
  ),
];

export const chain = rule({
  name: 'funded: amount in one clause, receiver in the next',
  pattern: [
    text(
      'clause',
      /(?<=^|[，；：。“])[^，；：。！？]{0,50}\uE007[^，；：。！？]{0,10}，[^，；：。！？]{2,36}(?=[，；：。！？”]|$)/u,
    ),
  ],
  confidence: 0.8,
  facts: (m): Fact[] => {
    const parts = CHAINS.map((parts) => m.find('clause', parts)).find((found) => found !== null) ?? null;
    if (parts === null || !isSomebody(parts) || NO_GIFT.test(m.words('clause'))) return [];
    return RAISED.test(m.words('clause').split('，')[0] ?? '') ? giftOf(parts, parts.words('verb')) : [];
  },
  yes: [
    [
      '市慈善总会募集善款23万元，全部汇往北塘区红十字会。',
      { clause: '市慈善总会募集善款23万元，全部汇往北塘区红十字会' },
    ],
    ['何田取出12万元积蓄，在河口中学设立“青禾奖学金”。', {}],
    ['市财政安排资金80万元，对20户受灾农户发放生活补助。', {}],
  ],
  no: ['云州恒泰机械有限公司捐款20万元，受到好评。'],
});
