/** Money that a body puts into what it builds: (:Organization)-[:FUNDED]->(:Project), and the project itself. */
import type { Fact } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { bodiesIn } from '../bodies-in.ts';

export const invested = rule({
  name: 'funded: organization 投资 amount',
  pattern: [
    /(?<!在)/u,
    slot('from', 'organization'),
    /[^，。；：！？\uE003\uE004]{0,6}?(?:在[\uE003\uE004][^，。；：！？\uE003\uE004]{0,2}?)?/u,
    text('how', /(?:计划|拟|将)?(?:总)?(?:投资|出资|捐资|斥资|拿出|追加投资|追加|再投|投入|耗资)(?:约|近|超)?/u),
    slot('amount', 'money'),
    /(?:，(?:用于)?)?/u,
    text(
      'verb',
      /(?:[修建盖]起|建设|兴建|新建|改造|打造|扩建|修建|建成|援建|捐建|重建|实施|在[^，。；]{1,20}?建设|(?:与|同|和|联合|携手|联手)\uE003(?:共同|联合)?(?:合建|共建|建设|打造|兴建))(?:了|的)?/u,
    ),
    text(
      'to',
      /(?:[\uE003\uE008]|[^，。；：！？\uE003\uE008]{2,30}?(?:项目|工程|基地|园|中心|生产线|厂|平台|车间|大桥|公路|道路|广场|大楼|校区|码头|物流港|中央厨房|变电站|桥|路)|(?:村?卫生室|新桥|校舍|水渠|公路))(?=[，。；]|$)/u,
    ),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const owners = [...m.all('from', 'organization'), ...bodiesIn(m, 'verb')];
    const amounts = m.all('amount', 'money');
    const planned = /计划|拟|将/u.test(m.words('how'));
    const name = m.words('to').replace(/^(?:\d+|[一二两三四五六七八九十]+)[个座条处家所]/u, '');
    return [
      {
        is: 'funding',
        from: m.all('from', 'organization').map((o) => o.name),
        to: [name],
        amounts,
        what: '投资',
        each: false,
      },
      {
        is: 'project',
        name,
        status: planned ? 'planned' : null,
        investment: amounts[0] ?? null,
        owners,
        place: null,
      },
    ];
  },
  yes: [
    [
      '云州恒泰机械有限公司投资2亿元建设智能装备产业园。',
      { from: '云州恒泰机械有限公司', amount: '2亿元', to: '智能装备产业园' },
    ],
    ['云州市人民医院还出资28万元修起了卫生室。', { from: '云州市人民医院', to: '卫生室' }],
  ],
  no: [
    '完成投资2亿元。',
    '何田在北塘区投资2亿元建设智能装备产业园。',
    '云州恒泰机械有限公司拿出2亿元，与北塘区政府洽谈合作。',
  ],
});

export const willInvest = rule({
  name: 'funded: (subject) 投资 amount 建设 project',
  pattern: [
    text(
      'how',
      /(?:(?<=[，；])|(?<=^|[。])(?=[双三四各]方|该[县市区镇村乡校院]))(?:[双三四各]方|该[县市区镇村乡校院]|该公司|公司|企业|集团)?(?:今年|明年|\uE006)?还?(?:计划|拟|将|预计)?(?:三年内|五年内|\p{Script=Han}{2}期间)?(?:共同|联合)?(?:总)?(?:再)?(?:投资|投入|追加投资|再投|斥资|拿出)(?:约|近|超)?/u,
    ),
    slot('amount', 'money'),
    /(?:人民币)?，?(?:在[^，。；]{1,20}?)?(?:建设|兴建|新建|改造|打造|扩建|修建|建成)[的了]?/u,
    text(
      'to',
      /(?:\uE008|[^，。；：！？\uE008]{2,30}?(?:项目|工程|基地|园|中心|生产线|厂|平台|车间|大桥|公路|道路|[油泥速]路|广场|大楼|校区|综合体))(?=[，。；]|$)/u,
    ),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const amounts = m.all('amount', 'money');
    const name = m.words('to').replace(/^(?:\d+|[一二两三四五六七八九十]+)[个座条处家所]/u, '');
    const place = /该[县市区镇村乡校院]/u.exec(m.words('how'))?.[0];
    const from = /公司|企业|集团/u.test(m.words('how')) ? 'body' : place === undefined ? 'subject' : [place];
    const status = /计划|拟|将|预计/u.test(m.words('how')) ? 'planned' : null;
    const work: Fact = { is: 'project', name, status, investment: amounts[0] ?? null, owners: [], place: null };
    // Who was spoken of need not be who invests.
    return from === 'subject'
      ? [work]
      : [{ is: 'funding', from, to: [name], amounts, what: '投资', each: false }, work];
  },
  yes: [
    [
      '3月21日，云州恒泰机械有限公司与北塘区签署协议，将投资20亿元建设总部基地及智算中心。',
      { amount: '20亿元', to: '总部基地及智算中心' },
    ],
  ],
  no: ['完成投资20亿元。'],
});
