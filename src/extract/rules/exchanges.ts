/** Signings, exchanges and other happenings that no meeting noun names. */
import type { EventType } from '../../../schema/kinds.ts';
import { bodiesAt, type Fact, takePart } from '../fact.ts';
import { rule, slot, text, within } from '../rule.ts';
import { NOT_PLANNED, TOUR } from './words.ts';

const happened = (type: EventType, name: string, tour = false): Fact => ({
  is: 'event',
  of: null,
  type,
  name,
  tour,
  follows: false,
});

export const signed = rule({
  name: 'signed: organizations 达成协议',
  cue: /签订|签署|达成|签约/u,
  pattern: [
    slot('who', 'organizations'),
    /(?:分别|正式|共同|就[^，。；]{1,30}?)?[^，。；：！？\uE001\uE002]{0,6}?/u,
    text(
      'name',
      new RegExp(
        `${NOT_PLANNED}(?:签订|签署|达成|正式签约|成功签约|签约)了?[^，。；：！？]{0,30}?(?:协议|合同|备忘录|协议书|责任书|签约|合作意向|(?=，|。|$))`,
        'u',
      ),
    ),
  ],
  confidence: 0.9,
  facts: (m) => {
    const who = m.all('who', 'organization');
    return who.length < 2 ? [] : [happened('signing', m.words('name')), bodiesAt(who, 'signed', 'current')];
  },
  yes: [['4月2日，云州恒泰机械有限公司与云州科技学院达成合作协议。', { name: '达成合作协议' }]],
  no: ['两家单位拟签订协议。'],
});

export const matched = rule({
  name: 'organized: organization 组织 organizations 开展对接',
  cue: /对接|洽谈|交流|观摩|座谈/u,
  pattern: [
    slot('by', 'organization'),
    /(?:组织|邀请|联合)/u,
    slot('who', 'organizations'),
    text('name', new RegExp(`${NOT_PLANNED}(?:开展|进行|举行)[^，。；：！？]{0,10}?(?:对接|洽谈|交流|观摩|座谈)`, 'u')),
  ],
  confidence: 0.9,
  facts: (m) => [
    happened('exchange', m.words('name').replace(/^(?:开展|进行|举行)/u, '')),
    bodiesAt(m.all('by', 'organization'), 'organized', 'current'),
    bodiesAt(m.all('who', 'organization'), 'attended', 'current'),
  ],
  yes: [['4月12日，北塘区组织云州恒泰机械有限公司与云州科技学院开展深化对接。', { by: '北塘区' }]],
  no: ['北塘区组织企业学习。'],
});

const ACTIVITY: readonly (readonly [RegExp, EventType])[] = [
  [/观摩|交流|对接|洽谈/u, 'exchange'],
  [/培训/u, 'training'],
  [/(?:赛|比武|评选|考评)$/u, 'competition'],
  [/签约/u, 'signing'],
  [/(?:开工|奠基|揭牌|启动|典礼|仪式|开馆|开园)/u, 'ceremony'],
  [/(?:行动|活动|演练)$/u, 'campaign'],
];

export const heldSomewhere = rule({
  name: 'held: … 在 place 举行',
  cue: /举行|举办|启动|开幕|开赛/u,
  pattern: [
    /(?<=^|[，。；\uE006])/u,
    text('name', /[^，。；：！？\uE000-\uE008在]{4,40}?/u),
    /在/u,
    text('where', /[^，。；：！？]{1,30}?/u),
    /(?:隆重|成功|顺利|正式)?(?:举行|举办|启动|开幕|开赛)(?!后|以来|之后|前|的)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const name = m.words('name');
    const type = ACTIVITY.find(([word]) => word.test(name))?.[1];
    return type === undefined ? [] : [happened(type, name), { is: 'place', name: m.words('where'), of: 'current' }];
  },
  yes: [['4月23日，全市小学美术课堂观摩在云州实验小学举行。', { name: '全市小学美术课堂观摩', where: '云州实验小学' }]],
  no: ['全市人民在节日里欢聚。'],
});

export const inspected = rule({
  name: 'toured: organization 对 stops 开展检查',
  cue: new RegExp(`对.*(?:开展|进行).*${TOUR}`, 'u'),
  pattern: [
    slot('who', 'organizations'),
    /(?:分别|先后|联合|再次)?对/u,
    slot('where', 'stops'),
    /(?:等)?[^。；：！？]{0,20}?/u,
    text('name', new RegExp(`(?:开展|进行)了?[^，。；]{0,10}?(?:专项)?${TOUR}`, 'u')),
  ],
  confidence: 0.9,
  facts: (m): Fact[] => [
    happened('inspection', m.words('name').replace(/^(?:开展|进行)了?/u, ''), true),
    bodiesAt(m.all('who', 'organization'), 'organized', 'current'),
    { is: 'stops', where: m.all('where', 'organization') },
  ],
  yes: [['6月3日，区纪委对临江街道、河口镇开展了专项检查。', { who: '区纪委', where: '临江街道、河口镇' }]],
  no: ['区纪委对问题进行通报。'],
});

export const visitedBefore = rule({
  name: 'toured: 会前 … 参观',
  cue: /[会活动][前后间]，|会前|会后/u,
  pattern: [
    /(?:会前|会后|活动前|活动后|会议间隙|开会前)，/u,
    text('who', /[^，。；：！？]{0,30}?/u),
    text('name', new RegExp(`(?:还|先后|首先|实地)?(?:${TOUR})了?`, 'u')),
    slot('where', 'stops'),
  ],
  confidence: 0.9,
  facts: (m): Fact[] => [
    { is: 'event', of: null, type: 'visit', name: `参观${m.words('where')}`, tour: true, follows: true },
    takePart(m.all('who', 'person'), 'attended', 'current'),
    { is: 'stops', where: m.all('where', 'organization') },
  ],
  yes: [['会前，参会人员还参观了北塘工业园。', { where: '北塘工业园' }]],
  no: ['会前，大家签到。'],
});

export const honouredLed = rule({
  name: 'led: person 一行',
  cue: /一行/u,
  pattern: [slot('who', 'person'), within(2), /一行[^，。；：！？]{0,10}?(?:参观|来到|走进|到|赴|考察|访问)/u],
  confidence: 0.9,
  facts: (m) => [takePart(m.all('who', 'person'), 'led', 'current')],
  yes: [['院长何田一行首先参观了生产线。', { who: '院长何田' }]],
  no: ['何田参观了生产线。'],
});
