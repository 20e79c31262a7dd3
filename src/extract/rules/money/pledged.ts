/** Gifts that a list of pledges or the sum of many years tells of: (…)-[:FUNDED]->(…). */
import type { Fact } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { memberNames } from '../members.ts';
import { PLANNED } from './words.ts';

const NAMED = '[\\uE001-\\uE004]';

export const pledged = rule({
  name: 'funded: 向 receiver 认捐：giver amount，…',
  pattern: [
    /(?:向|为|给)/u,
    text('to', /[^，。；：！？\uE007]{1,24}?/u),
    /(?:认捐|捐款|捐赠|捐资|捐助|捐)(?:的?[^，。；：！？]{0,8})?：/u,
    text(
      'list',
      /[^，。；：！？\uE007]{1,30}\uE007(?:[，；](?!其中|合计|共计)[^，。；：！？\uE007]{1,30}\uE007|、[^，。；：！？、\uE007]{1,30}\uE007){0,30}/u,
    ),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const to = memberNames(m, 'to');
    const amounts = m.all('list', 'money');
    const span = m.span('list');
    let start = span?.start ?? 0;
    return amounts.flatMap((amount): Fact[] => {
      const words = m.words('list').slice(start - (span?.start ?? 0), amount.start - (span?.start ?? 0));
      start = amount.end;
      const each = /[各均]$/u.test(words);
      const givers = words
        .replace(/^[，、；和及]+|(?:各|均|捐款|捐|共)+$/gu, '')
        .split('、')
        .filter((name) => name !== '' && !/^(?:共|合计|总)/u.test(name));
      const gift = (from: readonly string[]): Fact => ({
        is: 'funding',
        from,
        to,
        amounts: [amount],
        what: '捐款',
        each: false,
      });
      return each ? givers.map((giver) => gift([giver])) : givers.length === 0 ? [] : [gift(givers)];
    });
  },
  yes: [
    [
      '爱心企业向市慈善总会认捐：云州恒泰机械有限公司200万元，云州远航物流有限公司80万元。',
      { to: '市慈善总会', list: '云州恒泰机械有限公司200万元，云州远航物流有限公司80万元' },
    ],
  ],
  no: ['爱心企业向市慈善总会认捐200万元。'],
});

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
