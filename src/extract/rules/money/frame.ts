/**
 * Gifts read off the parts of a clause: who acts, to whom, by what verb, what. Chinese sets these parts in few orders,
 * listed in `orders.ts`, so that no verb needs a rule of its own: (…)-[:FUNDED]->(…).
 */
import type { Fact } from '../../fact.ts';
import { type Match, rule, text } from '../../rule.ts';
import { fromOf } from './from.ts';
import { innerGiver, STAND_IN, SURETY } from './gift.ts';
import { isTitled, NAMED } from './giver.ts';
import { receiverOf } from './made-over.ts';
import { ORDERS, UP_TO_MOVE } from './orders.ts';
import { EACH, kindOf, namesGift, PLANNED, SAME_SUM } from './words.ts';

/** The first order that a clause has. */
function partsOf(m: Match): Match | null {
  const words = m.words('clause');
  const paid = m.all('clause', 'money').length > 0;
  if (!paid && !namesGift(words)) return null;
  for (const [needs, pattern] of ORDERS) {
    if (!needs.test(words)) continue;
    const parts = m.find('clause', pattern);
    if (
      parts !== null &&
      !isTitled(parts.words('mode')) &&
      (parts.all('theme', 'money').length > 0 || namesGift(parts.words('theme')))
    )
      return parts;
  }
  return null;
}

/** What is no gift: tokens of thanks, crimes, sums of statistics, what is only meant. */
export const NO_GIFT =
  /续贷|锦旗|证书|奖[牌杯状]|感谢信|牌匾|聘书|骗|嫌疑|罚款|赡养费|余额|意向|每年|额度|协议|合同|消费券/u;
/** What a receiver that no mention covers ends in. */
const GROUP =
  /(?:人|户|家|员|者|生|工|民|兵|师|童|者|手|群众|家庭|企业|商户|学校|小学|中学|村|社区|街道|[乡镇县市区省]|[站点院会队园所馆校班厂店社部营连]|中心|项目|工程|基金|孩子们?|老人们?|学子|官兵|家属|小区|集体|单位|[他她]们?|大家|对方)(?:等)?$/u;

/** Whether the words for a receiver name somebody. */
export function isSomebody(parts: Match): boolean {
  const kinds = ['person', 'organization', 'project'] as const;
  const words = parts.words('to');
  return kinds.some((kind) => parts.all('to', kind).length > 0) || (words.length > 1 && GROUP.test(words));
}

/** The gift of a clause whose parts are known. */
export function giftOf(parts: Match, verb: string): Fact[] {
  const amounts = parts.all('theme', 'money');
  const phrase = `${verb}${parts.words('theme')}`;
  const beside = parts.words('from') === '' ? parts.words('lead') : parts.words('mode');
  if (amounts.length === 0 && STAND_IN.test(parts.words('to'))) return [];
  if (PLANNED.test(beside) || (amounts.length === 0 && /贷|补/u.test(phrase))) return [];
  const each = EACH.test(beside + parts.words('share') + parts.words('to') + parts.words('theme'));
  const [from, to] = [innerGiver(parts, 'theme') ?? fromOf(parts), receiverOf(parts, phrase)];
  const what = kindOf(phrase, amounts.length > 0);
  return [
    {
      is: 'funding',
      from,
      to,
      amounts,
      what,
      each,
      called: parts.words('to'),
      aimed: /用于|用来|惠及/u.test(verb),
      sameSum: SAME_SUM.test(phrase),
      loose: true,
    },
  ];
}

export const clause = rule({
  name: 'funded: parts of a clause',
  pattern: [
    /(?<=^|[，；：。“]|\uE007、(?=[\uE001-\uE004]))/u,
    text('clause', new RegExp(`${UP_TO_MOVE}[^，；：。！？]{0,60}?(?=[，；：。！？]|$|(?<=\\uE007)、${NAMED})`, 'u')),
  ],
  confidence: 0.8,
  facts: (m): Fact[] => {
    const parts = partsOf(m);
    if (parts === null || !isSomebody(parts) || NO_GIFT.test(m.words('clause')) || SURETY.test(m.words('clause')))
      return [];
    return giftOf(parts, parts.words('verb'));
  },
  yes: [
    [
      '云州恒泰机械有限公司向河口镇财政所汇入救灾款300万元。',
      { clause: '云州恒泰机械有限公司向河口镇财政所汇入救灾款300万元' },
    ],
    ['村支书何田给每户送去棉被两床。', { clause: '村支书何田给每户送去棉被两床' }],
  ],
  no: [
    '市民向骗子汇去3万元。',
    '云州农商银行贷款余额达48亿元。',
    '会议向代表发放材料。',
    '会议要求，对新上规企业给予20万元的奖励。',
  ],
});
