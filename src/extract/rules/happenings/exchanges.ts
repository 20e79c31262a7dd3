/** Happenings that no meeting noun names: `…观摩在…举行`. */
import type { EventType } from '../../../../schema/kinds.ts';
import { bodiesAt, type Fact } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { happened, NOT_PLANNED } from '../words.ts';

const ACTIVITY: readonly (readonly [RegExp, EventType])[] = [
  [/观摩|交流|对接|洽谈/u, 'exchange'],
  [/讲坛|讲堂|大讲台|第[\d一二三四五六七八九十百]+讲/u, 'talk'],
  [/培训/u, 'training'],
  [/(?:赛|比武|评选|考评)$/u, 'competition'],
  [/签约/u, 'signing'],
  [/(?:开工|奠基|揭牌|启动|典礼|仪式|开馆|开园)/u, 'ceremony'],
  [/(?:行动|活动|演练)$/u, 'campaign'],
  [/[联大特影美书邀]展$|展览$|作品展$/u, 'other'],
];

export const heldSomewhere = rule({
  name: 'held: … 在 place 举行',
  pattern: [
    /(?<=^|[，。；\uE006])(?:由[^，。；：！？]{2,60}?的)?/u,
    text('name', /[^，。；：！？\uE000-\uE008在]{4,40}?/u),
    /在/u,
    text('where', /[^，。；：！？]{1,30}?/u),
    /(?:隆重|成功|顺利|正式)?(?:举行|举办|启动|开幕|开赛|揭幕|开讲|开展(?=[，。；]))(?!后|以来|之后|前|的)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const name = m.words('name');
    const type = ACTIVITY.find(([word]) => word.test(name))?.[1];
    return type === undefined ? [] : [happened(type, name), { is: 'place', name: m.words('where'), of: 'current' }];
  },
  yes: [
    ['4月23日，全市小学美术课堂观摩在云州实验小学举行。', { name: '全市小学美术课堂观摩', where: '云州实验小学' }],
    ['6月12日，由云州市文联主办的全市书画作品联展在云州美术馆开展。', { name: '全市书画作品联展' }],
  ],
  no: ['全市人民在节日里欢聚。'],
});

/** On a day whoever is spoken of signs with a body: `12日，代表团一行抵达海州，与海州市商务局签署合作协议`. */
export const signedOnADay = rule({
  name: 'signed: date，… 与 organization 签署协议',
  pattern: [
    /(?<=^|[。；])/u,
    slot('when', 'date'),
    /，(?:[^，。；：！？\uE001-\uE006]{2,16}，)?/u,
    // Who led those who sign may stand before them: `云州银行牵头的银团与公司`.
    text('head', /(?:\uE003[^，。；：！？\uE001-\uE006]{0,6}的)?/u),
    /(?:(?![将拟])[^，。；：！？\uE001-\uE006]){0,8}?/u,
    /(?:与|同|和)/u,
    text('with', /(?:[\uE003\uE004]|(?:该)?(?:公司|企业))/u),
    text(
      'name',
      new RegExp(
        `${NOT_PLANNED}(?:正式|现场)?(?:签订|签署|签下)了?[^，。；：！？\uE001\uE002]{0,24}?(?:协议书?|合同|备忘录|责任书|意向书)`,
        'u',
      ),
    ),
  ],
  confidence: 0.85,
  facts: (m) => {
    const [when] = m.all('when', 'date');
    if (when?.date?.length !== 10) return [];
    return [
      happened('signing', m.words('name')),
      bodiesAt([...m.all('head', 'organization'), ...m.all('with', 'organization')], 'signed', 'current'),
    ];
  },
  yes: [
    ['1月8日，云州银行牵头的银团与公司签订贷款合同，授信9亿元。', { head: '云州银行牵头的', with: '公司' }],
    ['5月12日，代表团转赴海州，与海州市商务局签署合作协议。', { with: '海州市商务局', name: '签署合作协议' }],
    ['5月12日，学院与云州恒泰机械有限公司签订了实习协议。', { with: '云州恒泰机械有限公司' }],
  ],
  no: ['5月12日，代表团转赴海州，将与海州市商务局签署合作协议。'],
});

/** Papers that are signed, told of by themselves: `5月16日，主机采购合同在海州签订`. */
export const paperSigned = rule({
  name: 'signed: date，…合同 在 place 签订',
  pattern: [
    /(?<=^|[。；○■●▲])/u,
    slot('when', 'date'),
    /，/u,
    text(
      'name',
      new RegExp(
        `[^，。；：！？\\uE001\\uE002\\uE005\\uE006]{2,40}?(?:协议书?|合同|备忘录)》?(?:在(?<where>[^，。；：！？]{1,16}?))?${NOT_PLANNED}(?:正式|成功|顺利)?(?:签订|签署|签约)`,
        'u',
      ),
    ),
    /(?=[，。；]|$)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const [when] = m.all('when', 'date');
    return when?.date?.length === 10 ? [happened('signing', m.words('name'))] : [];
  },
  yes: [['5月16日，北塘热电项目主机采购合同在海州签订，总价3亿元。', { name: '北塘热电项目主机采购合同在海州签订' }]],
  no: ['5月16日，北塘热电项目主机采购合同将在海州签订。'],
});
