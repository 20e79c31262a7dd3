/** Loans that a bank signs for: `甲银行与乙公司签订授信协议，授信6亿元`, the bank itself or whoever heads it. */
import type { Fact } from '../../fact.ts';
import { type Match, rule, slots, text } from '../../rule.ts';
import { memberNames } from '../members.ts';
import { PLANNED } from './words.ts';

const IS_BANK = /银行|[支分]行|信用社|联社|农商行/u;
/** Banks by their number: `11家银行机构`. */
const BANKS = '\\d+家\\p{Script=Han}{0,4}?(?:银行|金融)(?:业?金融)?(?:机构)?';

/** The houses of the persons in a slot. */
const housesIn = (m: Match, slot: string): string[] =>
  m.all(slot, 'person').flatMap(({ positions }) => positions[0]?.organization ?? []);

/** Who signs: bodies, the bank for which its head does, or banks counted. */
function signersIn(m: Match): string[] {
  const named = m.all('from', 'organization').map(({ name }) => name);
  const houses = housesIn(m, 'from').filter((name) => IS_BANK.test(name));
  return named.length + houses.length > 0
    ? [...named, ...houses]
    : /^\d/u.test(m.words('from'))
      ? [m.words('from')]
      : [];
}

/** What is striven for, or counted over all, was not signed for here. */
const NOT_SIGNED = /力争|争取|累计|目前|截至|全[省市县区]/u;

export const contracted = rule({
  name: 'funded: bank 与 receivers 签订贷款合同 amounts',
  pattern: [
    text('from', new RegExp(`(?:${slots.organizations}|\\uE001|${BANKS})`, 'u')),
    text('mode', /[^，。；：！？\uE001-\uE004]{0,6}?/u),
    /(?:与|同|向)/u,
    text(
      'to',
      new RegExp(
        `(?:${slots.organizations}|\\uE001(?=[^，。；]{0,4}签)|\\d+(?:余|多)?[家户个](?:\\p{Script=Han}){2,6}?(?=签|现场签|当场签|集中签)|合作社|企业|公司)`,
        'u',
      ),
    ),
    text('early', /[^，。；：！？\uE001-\uE004\uE007]{0,8}?(?:签订|签署|签约|签下|签了|达成)了?\uE007?/u),
    text(
      'loan',
      /(?:[^，。；：！？\uE007]{0,10}?(?:贷款|授信|融资|借款|银企|贷”)[^，。；：！？\uE007]{0,8}?|[^，。；：！？\uE001-\uE007]{0,8}?(?=，[^，。\uE001-\uE004]{0,8}(?:金额|额度|授信|贷款|融资)))/u,
    ),
    text(
      'until',
      /(?:，(?:[^，。；：！？\uE001-\uE005\uE007]{0,10}?(?:将|计划|拟|当场|现场|首批|随即|当天)*(?:[为向给]\p{Script=Han}{1,6})?(?=提供|给予|授信|发放|投放))?(?:分别|各|共)?(?:提供|给予|获得|发放|投放)?(?:不少于|不低于|总额)?(?:综合)?(?:合同|贷款|授信|融资|协议|签约)?(?:总)?(?:金额|额度?)?(?:分别|依次)?(?:为|达|共|约|合计|总计|共计)*)?/u,
    ),
    text('amounts', /(?:\uE007(?:[、和]\uE007)*|(?=[，。；]|$))/u),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const from = signersIn(m);
    const amounts = [...m.all('early', 'money'), ...m.all('amounts', 'money')];
    const told = !PLANNED.test(m.words('mode')) && !NOT_SIGNED.test(m.words('loan') + m.words('until'));
    if (!told || amounts.length === 0 || from.length === 0) return [];
    // What a bank signs for with firms is a loan, also where no word says so.
    const lends = m.all('from', 'organization').every(({ kind }) => kind === 'bank');
    if (!lends && !/贷|授信|融资|借款|银企/u.test(m.words('loan'))) return [];
    const to = m.all('to', 'person').length > 0 ? housesIn(m, 'to') : memberNames(m, 'to');
    if (to.length === 0) return [];
    const shared = { is: 'funding', amounts, what: '贷款', each: false } as const;
    // `甲公司与某银行签订授信协议`: the bank lends, whoever is named first.
    const borrows = !lends && m.all('to', 'organization').some(({ kind }) => kind === 'bank');
    return [borrows ? { ...shared, from: to, to: from } : { ...shared, from, to }];
  },
  yes: [
    ['北塘农商银行与12家企业签订授信协议，授信总额6亿元。', { to: '12家企业', amounts: '6亿元' }],
    [
      '北塘农商银行分别与云州恒泰机械有限公司、云州远航物流有限公司签订贷款合同，金额分别为2000万元、800万元。',
      { to: '云州恒泰机械有限公司、云州远航物流有限公司', amounts: '2000万元、800万元' },
    ],
    [
      '云州农商银行与北塘经开区管委会签订战略合作协议，未来三年授信50亿元。',
      { to: '北塘经开区管委会', amounts: '50亿元' },
    ],
    ['会上，9家银行机构与18户企业现场签约，授信总额12亿元。', { from: '9家银行机构', to: '18户企业' }],
    [
      '云州农商银行行长何田与云州港集团董事长周启明签订了3亿元的码头项目融资协议。',
      { from: '云州农商银行行长何田', to: '云州港集团董事长周启明' },
    ],
    [
      '北塘农商银行行长何田与云州恒泰机械有限公司签订银企协议，当场发放贷款2000万元。',
      { from: '北塘农商银行行长何田', to: '云州恒泰机械有限公司', amounts: '2000万元' },
    ],
  ],
  no: [
    '北塘农商银行与北塘经开区管委会签订合作协议，力争三年授信30亿元。',
    '北塘农商银行与云州恒泰机械有限公司签订合作协议，总投资2亿元。',
    '镇长何田与12家企业签订协议，总额6亿元。',
  ],
});
