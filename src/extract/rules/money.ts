/** Money and goods given or invested: (…)-[:FUNDED]->(…). */
import type { FundingKind } from '../../../schema/kinds.ts';
import type { Fact } from '../fact.ts';
import { type Match, rule, slot, text, within } from '../rule.ts';

const GIVES = '(?:捐赠|捐款|捐献|捐助|资助|赠送|发放|送上|送去|送来|拨付|划拨|捐出|奖励|慰问|提供|投入|注资|补贴|下拨)';

function kindOf(words: string): FundingKind {
  if (/贷款|信贷/u.test(words)) return '贷款';
  if (/捐款|捐资|善款/u.test(words)) return '捐款';
  if (/补贴|补助/u.test(words)) return '补贴';
  if (
    /物资|粮油|慰问品|设备|图书|口罩|药品|书籍|文具|大米|食用油/u.test(words) &&
    !/(?:慰问金|资金|现金|价值)/u.test(words)
  )
    return '物资';
  if (/投资|注资/u.test(words)) return '投资';
  return /捐赠|捐/u.test(words) && /物|品|套|台|件|箱/u.test(words) ? '物资' : /捐/u.test(words) ? '捐款' : '资金';
}

const firstOf = (m: Match, name: string): string | null =>
  m.all(name, 'person')[0]?.name ?? m.all(name, 'organization')[0]?.name ?? null;
const amount = (m: Match) => m.all('amount', 'money')[0] ?? null;
const funding = (m: Match, from: string | null, to: string | null): Fact => ({
  is: 'funding',
  from,
  to,
  amount: amount(m),
  what: kindOf(m.words('how') + m.words('what')),
});

export const gave = rule({
  name: 'funded: giver 向 receiver 捐赠 amount',
  cue: /捐|资助|赠送|送上|送去|拨付|奖励|提供|补贴|发放/u,
  pattern: [
    /(?<from>[\uE001-\uE004])/u,
    /(?:一行)?[^，。；：！？\uE001-\uE004]{0,12}?(?:向|为|给)/u,
    text('to', /[^，。；：！？\uE007]{1,24}?/u),
    text('how', new RegExp(`${GIVES}了?[^，。；：！？\uE007]{0,14}?`, 'u')),
    /(?<amount>\uE007)?/u,
    text('what', /[^，。；：！？]{0,16}?(?=[，。；！]|$)/u),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const goods = /(?:慰问金|慰问品|物资|粮油|资金|款|善款|贷款|设备|图书|口罩|药品|补贴|补助|文具|书籍)/u;
    if (amount(m) === null && !goods.test(m.words('how') + m.words('what'))) return [];
    return [funding(m, firstOf(m, 'from'), firstOf(m, 'to') ?? m.words('to'))];
  },
  yes: [
    [
      '云州恒泰机械有限公司向河口中心小学捐赠20万元。',
      { from: '云州恒泰机械有限公司', to: '河口中心小学', amount: '20万元' },
    ],
  ],
  no: ['云州恒泰机械有限公司为员工提供培训。'],
});

export const donated = rule({
  name: 'funded: giver 捐款 amount',
  cue: /捐/u,
  pattern: [
    /(?<from>[\uE001-\uE004])/u,
    within(10),
    text('how', /捐(?:款|赠|资|出|献)了?[^，。；：！？\uE007]{0,8}?/u),
    slot('amount', 'money'),
    text('what', /[^，。；：！？]{0,12}?(?=[，。；！]|$)/u),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => [funding(m, firstOf(m, 'from'), null)],
  yes: [['云州恒泰机械有限公司捐款50万元。', { from: '云州恒泰机械有限公司', amount: '50万元' }]],
  no: ['大家踊跃捐款。'],
});

export const got = rule({
  name: 'funded: receiver 获得资金 amount',
  cue: /资金|贷款|补贴|补助|捐款/u,
  pattern: [
    text('to', /(?:[^，。；：！？]{0,40}?(?:公司|企业)|[\uE003\uE004])/u),
    /[^，。；：！？]{0,14}?(?:获得?|争取|申请|收到|得到)/u,
    text('how', /[^，。；：！？\uE007]{0,20}?(?:资金|贷款|补贴|补助|捐款)/u),
    /(?:约|共|共计|达|合计)?(?<amount>\uE007)?/u,
    text('what', /(?=[，。；！]|$)/u),
  ],
  confidence: 0.8,
  facts: (m): Fact[] =>
    /力争|希望|将|要/u.test(m.words('to'))
      ? []
      : [funding(m, null, firstOf(m, 'to') ?? m.words('to').replace(/^.*(?:帮助|支持|其中，?)/u, ''))],
  yes: [['云州恒泰机械有限公司已获得政策性资金约300万元。', { amount: '300万元' }]],
  no: ['企业发展资金紧张。'],
});

export const support = rule({
  name: 'funded: 支持资金达 amount',
  cue: /资金|贷款/u,
  pattern: [
    /(?<=[，。；])/u,
    text('how', /(?:支持|扶持|奖励|补助|项目|专项|财政)资金/u),
    /(?:达|共|共计|为|约)/u,
    slot('amount', 'money'),
    text('what', /(?=[，。；！]|$)/u),
  ],
  confidence: 0.7,
  facts: (m): Fact[] => [funding(m, null, null)],
  yes: [['该项目获批，支持资金达5000万元。', { amount: '5000万元' }]],
  no: ['支持资金到位。'],
});

export const handedOut = rule({
  name: 'funded: 发放慰问金 amount',
  cue: /发放|慰问金|善款/u,
  pattern: [
    text('from', /(?:[\uE001-\uE004])?/u),
    text('gap', /[^。；：！？]{0,200}?/u),
    text('how', /(?:发放|送去|送上)了?[^，。；\uE007]{0,12}?(?:共计)?(?:价值)?/u),
    slot('amount', 'money'),
    text('what', /[^，。；]{0,8}?(?=[，。；！]|$)/u),
  ],
  confidence: 0.75,
  facts: (m): Fact[] => {
    const to = /(?:慰问|走访|看望)了?(?<to>[^，。；]{4,200})，/u.exec(m.words('gap'))?.groups?.['to'] ?? null;
    return to === null ? [] : [funding(m, firstOf(m, 'from'), to)];
  },
  yes: [['北塘区共走访慰问了困难党员20人、困难职工10人，发放慰问金共计30万元。', { from: '北塘区', amount: '30万元' }]],
  no: ['会议发放资料。'],
});

export const invested = rule({
  name: 'funded: organization 投资 amount',
  cue: /投资/u,
  pattern: [
    slot('from', 'organization'),
    within(6),
    text('how', /(?:计划)?投资/u),
    slot('amount', 'money'),
    text('verb', /(?:建设|兴建|新建|改造|打造|在[^，。；]{1,20}?建设)/u),
    text('to', /(?:[\uE003\uE008]|[^，。；：！？\uE003\uE008]{2,30}?(?:项目|工程|基地|园|中心|生产线|厂|平台))/u),
    text('what', /(?=)/u),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => [
    funding(m, firstOf(m, 'from'), m.words('to')),
    {
      is: 'project',
      name: m.words('to'),
      status: null,
      investment: amount(m),
      owners: m.all('from', 'organization'),
      place: null,
    },
  ],
  yes: [
    [
      '云州恒泰机械有限公司投资2亿元建设智能装备产业园。',
      { from: '云州恒泰机械有限公司', amount: '2亿元', to: '智能装备产业园' },
    ],
  ],
  no: ['完成投资2亿元。'],
});
