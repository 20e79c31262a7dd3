/** Money that goes with an honour: (:Organization)-[:FUNDED]->(…). */
import type { Fact } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { memberNames } from '../members.ts';

export const rewarded = rule({
  name: 'funded: 被 body 授予 …，奖励 amount',
  pattern: [
    /(?:被|受到|获)/u,
    slot('from', 'organization'),
    /[^。；：！？\uE001-\uE004\uE007]{2,50}?，(?:并)?(?:给予)?/u,
    text('how', /(?:一次性)?(?:奖励|颁发奖金|发放奖金|给予奖励)(?:现金|资金|人民币)?/u),
    text('amounts', /\uE007/u),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const from = m.all('from', 'organization').map((o) => o.name);
    return [{ is: 'funding', from, to: 'subject', amounts: m.all('amounts', 'money'), what: '资金', each: false }];
  },
  yes: [
    [
      '何田被北塘区见义勇为协会授予“见义勇为先进个人”称号，奖励1万元。',
      { from: '北塘区见义勇为协会', amounts: '1万元' },
    ],
  ],
  no: ['何田被北塘区见义勇为协会授予“见义勇为先进个人”称号。'],
});

export const rewardedEach = rule({
  name: 'funded: 授予 receivers “…”称号，各奖励 amount',
  pattern: [
    /(?:授予|表彰|评选|命名)(?:了)?/u,
    text('to', /(?:[^。；！？“”\uE007]{0,60}?[、和])?[^。；，！？“”\uE007]{1,30}?/u),
    /[^。；，！？“”、\uE007]{0,4}“[^“”]{2,30}”(?:荣誉)?(?:称号|荣誉|奖)?，/u,
    text('share', /(?:并|还|同时|现场|分别|各|每人|每家|均|一次性)*/u),
    /(?:给予|发放|颁发)?(?:奖励金?|奖金)(?:人民币|现金|资金|各|每人|每家)*/u,
    slot('amounts', 'money'),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const to = memberNames(m, 'to').map((name) => name.replace(/^(?:给|为)/u, ''));
    return [
      { is: 'funding', from: 'subject', to, amounts: m.all('amounts', 'money'), what: '资金', each: to.length > 1 },
    ];
  },
  yes: [
    [
      '北塘区召开大会，授予云州恒泰机械有限公司、云州远航物流有限公司“纳税功勋企业”称号，各奖励30万元。',
      { to: '云州恒泰机械有限公司、云州远航物流有限公司', share: '各', amounts: '30万元' },
    ],
  ],
  no: ['授予云州恒泰机械有限公司“纳税功勋企业”称号，奖励丰厚。'],
});
