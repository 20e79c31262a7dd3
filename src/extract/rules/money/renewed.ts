/** Loans told by what they are for: renewed for somebody, or the support under which somebody grew: (…)-[:FUNDED]->(…). */
import type { Fact } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { memberNames } from '../members.ts';
import { PLANNED } from './words.ts';

export const renewed = rule({
  name: 'funded: bank 为 receiver 办理续贷 amount',
  pattern: [
    text('from', /(?:(?<![向为给对于])\uE003|该行|(?<=^|[，；。]))/u),
    text('mode', /[^，。；：！？\uE001-\uE004\uE007向为给对]{0,12}?/u),
    /(?:为|给|帮助?)/u,
    text(
      'to',
      /(?:[\uE001-\uE003](?:[、和及][\uE001-\uE003])*|[^，。；：！？\uE001-\uE007]{2,12}?(?:公司|企业|合作社|农户|大户|户|社))/u,
    ),
    /(?:成功)?(?:办理|发放|审批|落实|提供|新增|投放)了?/u,
    text('how', /[^，。；：！？\uE007]{0,10}?(?:续贷|展期|贴现|融资|授信)(?:业务|资金|额度)?/u),
    slot('amounts', 'money'),
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    if (PLANNED.test(m.words('mode'))) return [];
    const named = m.all('from', 'organization').map(({ name }) => name);
    const from = named.length > 0 ? named : 'subject';
    const amounts = m.all('amounts', 'money');
    return [{ is: 'funding', from, to: memberNames(m, 'to'), amounts, what: '贷款', each: false }];
  },
  yes: [
    [
      '北塘农商银行为云州恒泰机械有限公司办理续贷500万元。',
      { from: '北塘农商银行', to: '云州恒泰机械有限公司', amounts: '500万元' },
    ],
  ],
  no: ['北塘农商银行将为云州恒泰机械有限公司办理续贷500万元。', '北塘农商银行为企业办理续贷。'],
});

export const supported = rule({
  name: 'funded: 在 bank amount 贷款支持下，receiver …',
  pattern: [
    /(?:在|得益于|多亏|有了)(?:了)?/u,
    slot('from', 'organization'),
    /(?:发放|提供|投放|给予|送来)?的?/u,
    slot('amounts', 'money'),
    text('what', /[^，。；：！？\uE007]{0,10}?(?:贷款|授信|信贷|贷”)(?:资金)?的?(?:支持|帮助|扶持|助力)?下?，/u),
    text('to', /[\uE001-\uE003]?/u),
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    const [bank] = m.all('from', 'organization');
    if (bank?.kind !== 'bank') return [];
    const to = m.words('to') === '' ? 'body' : memberNames(m, 'to');
    return [{ is: 'funding', from: [bank.name], to, amounts: m.all('amounts', 'money'), what: '贷款', each: false }];
  },
  yes: [
    [
      '在北塘农商银行30万元贷款的支持下，养殖户周启明扩大了规模。',
      { from: '北塘农商银行', amounts: '30万元', to: '养殖户周启明' },
    ],
  ],
  no: ['在北塘农商银行30万元贷款余额中，农户占一半。'],
});
