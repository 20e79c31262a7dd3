/** Gifts over two clauses: money is raised in the first and passed on, or meant for somebody, in the second. */
import type { Fact } from '../../fact.ts';
import { rule, text } from '../../rule.ts';
import { giftOf, isSomebody, NO_GIFT } from './frame.ts';
import { HOUSE, isTitled, NAMED } from './giver.ts';
import { ADVERBS, AT, FROM, order, TO } from './orders.ts';

/** How money comes together before it is passed on. */
const RAISED = /争取|募|筹|凑|拿出|投入|取出|掏出|捐|[将把]|得款|所得|义卖|义演|善款|挤出|省下|出资|安排|拨出|列支/u;
/** The first clause, where money is raised. */
const FIRST = `(?<lead>[^，；：。！？\\uE001-\\uE004]{0,40}?)(?:${FROM}(?<mode>[^\\uE001-\\uE004\\uE007]{0,24}?)(?:从\\uE003\\p{Script=Han}{1,3})?)?(?<theme>[^，；：。！？\\uE001-\\uE004]{0,16}\\uE007[^，；：。！？]{0,10})，(?:并|已|将|随后|其|于|一并|当天|第一时间|\\uE006)*(?:(?:委托|托|请)[^，；：。！？]{1,12}?(?=转|交))?${ADVERBS}`;
/** The parts of two clauses: money is raised in the first and passed on, or meant for somebody, in the second. */
const CHAINS: readonly RegExp[] = [
  order(
    `${FIRST}(?<verb>[捐赠送寄汇打转拨划发交运带退奖投分][放付赠献款解送交]?[给往予与到入至达进]|转交|移交|捐献|惠及(?=\\p{Script=Han}{0,6}\\d)|(?:专项|专门|主要|全部)*(?:用于|用来)?(?:奖励|资助|补贴|支持|扶持|救助|慰问|帮扶|援助)(?=${NAMED})|(?:走访|看望)?(?:慰问|资助|救助|补助|奖励|帮扶)(?=[^，；：。！？]{0,20}\\d)|(?:专项|专门|主要|全部)*(?:用于|用来)(?=\\uE003)|(?:共同|联合)*(?:组建|成立|设立|发起成立|创办)(?=\\uE003))了?(?<to>${TO})${AT}`,
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
    if (parts === null || isTitled(parts.words('mode')) || !isSomebody(parts) || NO_GIFT.test(m.words('clause')))
      return [];
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
