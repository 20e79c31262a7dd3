/** Money that goes to whom somebody is set to help: `由甲局定点帮扶，累计投入资金80万元`, `甲区援建乙楼，援建资金4500万元`: (…)-[:FUNDED]->(…). */
import type { Fact } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { memberNames } from '../members.ts';
import { kindOf, PLANNED } from './words.ts';

export const helpedBy = rule({
  name: 'funded: (receiver) 由 giver 帮扶，累计投入 amount',
  pattern: [
    /由/u,
    text('from', /[\uE003\uE004](?:[、和][\uE003\uE004])*/u),
    /(?:定点|结对|对口|挂钩|驻村|负责)*(?:帮扶|支援|援助)/u,
    text(
      'mode',
      /，[^。；！？\uE001-\uE004\uE007]{0,16}?(?:投入|拿出|安排|筹集|落实|拨付)了?[^，。；：！？\uE007]{0,10}?(?:资金|经费)(?:约|近|超|达|共)*/u,
    ),
    slot('amounts', 'money'),
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    if (PLANNED.test(m.words('mode'))) return [];
    const from = memberNames(m, 'from');
    return [{ is: 'funding', from, to: 'subject', amounts: m.all('amounts', 'money'), what: '资金', each: false }];
  },
  yes: [
    [
      '河口村曾是贫困村，由市农业农村局定点帮扶，去年以来累计投入帮扶资金80万元。',
      { from: '市农业农村局', amounts: '80万元' },
    ],
  ],
  no: ['河口村由市农业农村局定点帮扶，计划投入帮扶资金80万元。', '活动由市农业农村局协办，共投入资金80万元。'],
});

export const builtWithAid = rule({
  name: 'funded: giver 援建 work，援建资金 amount',
  pattern: [
    text('from', /[\uE003\uE004]/u),
    /(?:对口|无偿|全额|共同)?(?:援建|捐建|帮建)了?/u,
    text('to', /(?:[\uE003\uE008]|[^，。；：！？\uE001-\uE008]{2,16})(?=，)/u),
    text('how', /，(?:援建|帮扶|协作|捐建|投入|援助)(?:资金|经费)?(?:约|共|达|近)?/u),
    slot('amounts', 'money'),
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    const what = kindOf(m.words('how'), true);
    return [
      {
        is: 'funding',
        from: memberNames(m, 'from'),
        to: memberNames(m, 'to'),
        amounts: m.all('amounts', 'money'),
        what,
        each: false,
      },
    ];
  },
  yes: [['滨海区援建门诊楼，援建资金4500万元。', { from: '滨海区', to: '门诊楼', amounts: '4500万元' }]],
  no: ['滨海区援建门诊楼，总投资4500万元。'],
});

export const fromTheHand = rule({
  name: 'funded: 从 giver 手中接过 amount，receiver',
  pattern: [
    /(?:从|由)/u,
    text('from', /[\uE001-\uE003]/u),
    /手[里中上](?:接过|领过|领到|接到)了?/u,
    text('how', /[^，。；：！？\uE007]{0,8}?(?=\uE007)/u),
    slot('amounts', 'money'),
    text('what', /的?[^，。；：！？]{0,6}?(?:金|款|补助|补贴)(?:时|后|的那一刻)?，/u),
    /[^，。；：！？“”\uE001\uE002]{0,16}?/u,
    text('to', /[\uE001\uE002]/u),
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    const what = kindOf(m.words('how') + m.words('what'), true);
    const from = memberNames(m, 'from');
    return [{ is: 'funding', from, to: memberNames(m, 'to'), amounts: m.all('amounts', 'money'), what, each: false }];
  },
  yes: [
    [
      '从市教育基金会理事长林若川手中接过5000元助学金时，河口村的毕业生何小禾红了眼眶。',
      { from: '市教育基金会理事长林若川', amounts: '5000元', to: '河口村的毕业生何小禾' },
    ],
  ],
  no: ['从理事长林若川手中接过证书时，毕业生何小禾红了眼眶。'],
});
