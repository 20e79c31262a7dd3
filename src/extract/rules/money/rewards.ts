/** Money that goes with an honour: (:Organization)-[:FUNDED]->(…). */
import type { Fact } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';

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
