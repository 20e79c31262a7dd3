/** Gifts that a list of pledges or the sum of many years tells of: (…)-[:FUNDED]->(…). */
import type { Fact } from '../../fact.ts';
import type { MoneyMention } from '../../mentions/mention.ts';
import { rule, slot, text } from '../../rule.ts';
import { memberNames } from '../members.ts';
import { PLANNED } from './words.ts';

const NAMED = '[\\uE001-\\uE004]';

export const keptGiving = rule({
  name: 'funded: giver 资助 receivers，至今花费 amount',
  pattern: [
    text('from', new RegExp(NAMED, 'u')),
    text('mode', /[^，。；：！？\uE001-\uE007向为给对]{0,6}?/u),
    /(?:资助|救助|帮扶|捐助|结对帮扶|收养|赡养)(?:了|过)?/u,
    text('to', /[^，。；：！？\uE007]{2,30}/u),
    /，(?:至今|迄今|累计|共|总共|先后|已|一共)+(?:花费|捐出|捐款|支出|投入|资助|付出|拿出|花去)(?:了)?(?:资金)?(?:共|约|近|达)?/u,
    slot('amounts', 'money'),
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    if (PLANNED.test(m.words('mode'))) return [];
    const from = memberNames(m, 'from');
    const to = memberNames(m, 'to');
    return [{ is: 'funding', from, to, amounts: m.all('amounts', 'money'), what: '捐款', each: false }];
  },
  yes: [['经理何田则资助了北塘区13名孤儿，至今花费46万元。', { to: '北塘区13名孤儿', amounts: '46万元' }]],
  no: ['经理何田资助了北塘区13名孤儿。'],
});

/** One line of a printed table: who, and how many of the unit named above it. */
const LINE =
  /(?<giver>[^\d，。；：]{2,24}?)(?:共计|合计|捐款|各)?(?<count>\d{2,9}(?:\.\d{1,2})?)(?![\d名人年月日个元万户])/gu;
const UNITS: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000 };

export const tabled = rule({
  name: 'funded: receiver 收到捐款如下：giver number …',
  pattern: [
    text('to', new RegExp(NAMED, 'u')),
    /[^，。；：！？\uE001-\uE004]{0,10}?(?:收到|接收|接受|募集|募得)[^，。；：！？]{0,10}?(?:捐款|善款|捐赠|爱心款)[^，。；：！？]{0,10}?(?:如下|公示|名单|明细)?（?[^，。；：！？（）]{0,4}?单位：/u,
    text('unit', /万?元/u),
    /）?：?/u,
    text('list', /(?:[^\d，。；：]{1,24}?\d{2,9}(?:\.\d{1,2})?(?![\d名人年月日个元万户])[，；]?){1,60}/u),
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    const to = memberNames(m, 'to');
    const span = m.span('list');
    return [...m.words('list').matchAll(LINE)].map(({ index, groups, 0: line }): Fact => {
      const amount = Math.round(Number(groups?.['count']) * (UNITS[m.words('unit')] ?? 1));
      const end = (span?.start ?? 0) + index + line.length;
      const start = end - (groups?.['count'] ?? '').length;
      const money: MoneyMention = { is: 'money', amount, currency: 'CNY', start, end };
      return { is: 'funding', from: [groups?.['giver'] ?? ''], to, amounts: [money], what: '捐款', each: false };
    });
  },
  yes: [
    [
      '市慈善总会收到捐款如下（单位：元）：云州港集团300000市烟草公司100000周启明2000上述款项已发放。',
      { to: '市慈善总会', unit: '元', list: '云州港集团300000市烟草公司100000周启明2000' },
    ],
  ],
  no: ['市慈善总会收到捐款如下：云州港集团30万元。'],
});

export const shared = rule({
  name: 'funded: (subject) …，amount 给了 receiver，另一半捐给 other',
  pattern: [
    text('what', /(?:(?<=[，；：])\uE007|(?:另一半|一半|其余的?|剩下的|余下的|剩余的?)(?:\uE007)?)/u),
    text('mode', /(?:则|又|也|都|全部|全|奖金)*/u),
    text('verb', /(?:给了|捐给了?|送给了?|交给了?|转给了?|分给了?|寄给了?|拨给了?|捐赠给|资助了?)/u),
    text('to', /[^，。；：！？]{1,24}?(?=设立|用于|，|。|；|！|$)/u),
  ],
  confidence: 0.8,
  facts: (m): Fact[] => {
    const names = [...m.all('to', 'person'), ...m.all('to', 'organization')].map(({ name }) => name);
    const to = names.length > 0 ? names : memberNames(m, 'to');
    const amounts = m.all('what', 'money');
    if (amounts.length === 0 && !/捐|资助/u.test(m.words('verb'))) return [];
    return [{ is: 'funding', from: 'subject', to, amounts, what: '捐款', each: false }];
  },
  yes: [
    ['何田把1万元奖金分成两份，5000元给了工友周启明，另一半捐给母校云州技校。', { to: '工友周启明', what: '5000元' }],
  ],
  no: ['何田把苹果的一半分给同桌。'],
});
