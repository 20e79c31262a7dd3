/** Signings and matches between bodies: (:Organization)-[:SIGNED_AT]->(:Event). */
import { bodiesAt } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { happened, NOT_PLANNED } from '../words.ts';

export const signed = rule({
  name: 'signed: organizations 达成协议',
  pattern: [
    text('there', /(?:(?:\uE005|会|会议|仪式|活动|现场)(?:上|期间|中)?，[^，。；：\uE001-\uE005]{0,6})?/u),
    slot('who', 'organizations'),
    /(?:分别|正式|共同|就[^，。；]{1,30}?)?(?:(?!见证|出席|参加)[^，。；：！？\uE001\uE002]){0,14}?/u,
    text(
      'name',
      new RegExp(
        `${NOT_PLANNED}(?:签订|签署|会签|达成|正式签约|成功签约|签约|签下|谈成|谈妥|敲定|结成|结为)了?[^，。；：！？]{0,30}?(?:协议书?》?|合同|备忘录》?|责任书|签约|合作意向|合作伙伴|(?=，|。|$))`,
        'u',
      ),
    ),
  ],
  confidence: 0.9,
  facts: (m) => {
    const who = m.all('who', 'organization');
    if (who.length < 2) return [];
    const signs = bodiesAt(who, 'signed', 'current');
    return [{ ...happened('signing', m.words('name')), aside: m.words('there') !== '' }, signs];
  },
  yes: [
    ['4月2日，云州恒泰机械有限公司与云州科技学院达成合作协议。', { name: '达成合作协议' }],
    ['座谈会上，北塘经济开发区管委会与云州恒泰机械有限公司签订了合作协议。', { there: '座谈会上，' }],
  ],
  no: ['两家单位拟签订协议。', '市国资委、市交通运输局有关负责人见证签约。'],
});

export const matched = rule({
  name: 'organized: organization 组织 organizations 开展对接',
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

export const agreed = rule({
  name: 'signed: persons 签署 …协议',
  pattern: [
    slot('who', 'persons'),
    /(?![^，。；]{0,10}(?:要求|希望|强调|指出|拟|将|尽快|商定|准备))(?:[与同和][\uE003\uE004])?[^，。；：！？\uE001-\uE005]{0,10}?/u,
    text(
      'name',
      new RegExp(`${NOT_PLANNED}(?:签订|签署)了?[^，。；：！？]{0,30}?(?:协议书?|合同|备忘录|责任书|意向书)`, 'u'),
    ),
  ],
  confidence: 0.88,
  facts: (m) => [happened('signing', m.words('name'))],
  yes: [
    ['会后，校长林若川与院长周启明签署联合培养协议。', { who: '校长林若川与院长周启明', name: '签署联合培养协议' }],
    ['会后，董事长林若川与云州恒泰机械有限公司签订了供货合同。', { who: '董事长林若川', name: '签订了供货合同' }],
  ],
  no: ['林若川要求尽快签订协议。', '区长林若川要求，与海州恒泰机械有限公司签订合作协议。'],
});

export const signedWith = rule({
  name: 'signed: organization 与 organizations 签订 …',
  pattern: [
    text('there', /(?:(?:\uE005|会|会议|仪式|活动|现场)(?:上|期间|中|后)?，[^，。；：\uE001-\uE005]{0,6})?/u),
    slot('who', 'organizations'),
    /(?:(?:(?:还|又|也|则|随后)?分别|还|又|也|则|随后|\uE006)(?:与|同|和)|同)/u,
    slot('with', 'organizations'),
    /(?:等)?[^，。；：！？\uE001\uE002]{0,10}?/u,
    text(
      'name',
      new RegExp(
        `${NOT_PLANNED}(?:签订|签署|达成|签下|签|谈成|谈妥|敲定|结成|结为)了?[^，。；：！？]{0,24}?(?:协议书?|合同|备忘录|责任书|意向书?|伙伴|订单|(?=，|。|$))`,
        'u',
      ),
    ),
  ],
  confidence: 0.88,
  facts: (m) => {
    const signs = bodiesAt([...m.all('who', 'organization'), ...m.all('with', 'organization')], 'signed', 'current');
    return [{ ...happened('signing', m.words('name')), aside: m.words('there') !== '' }, signs];
  },
  yes: [
    [
      '会期内，云州恒泰机械有限公司同云州远航物流有限公司签下三年运输合同。',
      { who: '云州恒泰机械有限公司', with: '云州远航物流有限公司', name: '签下三年运输合同' },
    ],
    ['北塘农商银行近日与北塘区民政局签订合作协议。', { who: '北塘农商银行', with: '北塘区民政局' }],
    ['云州商会同北塘区招商局结成长期合作伙伴。', { who: '云州商会', with: '北塘区招商局' }],
    [
      '4月2日，北塘农商银行分别与云州恒泰机械有限公司、云州远航物流有限公司签订贷款合同。',
      { who: '北塘农商银行', with: '云州恒泰机械有限公司、云州远航物流有限公司', name: '签订贷款合同' },
    ],
  ],
  no: [
    '北塘农商银行将分别与多家企业签订合同。',
    '北塘农商银行近日与北塘区民政局就签订合作协议进行磋商，双方尚未达成一致。',
  ],
});

export const signedByHead = rule({
  name: 'signed: person …，与 organizations 签下 …',
  pattern: [
    slot('head', 'persons'),
    /(?:(?!要求|强调|希望|提出|表示|指出|建议)[^。；！？\uE001-\uE003]){0,24}?，(?:并|还|又)?(?:分别)?(?:与|同)/u,
    slot('with', 'organizations'),
    new RegExp(
      `${NOT_PLANNED}(?:成功|当场|现场|正式)?(?:签订|签署|达成|签下|签约|谈成|敲定)(?=了?[^，。；：！？]{0,30}(?:项目|协议|合同|备忘录|意向|订单|\\uE008|$))`,
      'u',
    ),
  ],
  confidence: 0.82,
  facts: (m) => [bodiesAt(m.all('with', 'organization'), 'signed', 'current')],
  yes: [
    [
      '3月5日，区长林若川带队赴海州招商，与海州恒泰机械有限公司签下3亿元的门锁生产项目。',
      { with: '海州恒泰机械有限公司' },
    ],
  ],
  no: [
    '区长林若川要求，与海州恒泰机械有限公司尽快签订协议。',
    '董事长林若川进行洽谈，并与海州集团签订协议的条件尚未成熟。',
  ],
});

export const signedThere = rule({
  name: 'signed: 会上签约 …，其中 organizations 的项目',
  pattern: [
    /(?<=^|[。；])(?:\uE005|会|会议|大会|仪式|活动|现场|推介会|对接会|洽谈会)(?:上|现场|期间|中)?，?[^，。；：！？]{0,8}(?:签约|签下|签署|签订)/u,
    text('list', /[^。！？]{0,30}?(?:其中|包括|分别(?:为|是)|有)[^。！？]{2,300}/u),
  ],
  confidence: 0.8,
  facts: (m) => {
    const from = m.span('list')?.start ?? 0;
    const owners = m.all('list', 'organization').filter((o) => OWNS.test(m.words('list').slice(o.end - from)));
    return owners.length === 0 ? [] : [bodiesAt(owners, 'signed', 'current')];
  },
  yes: [
    [
      '会上共签约项目5个，其中，云州恒泰机械有限公司的智能装备项目投资4.2亿元，云州远航物流有限公司与云州城投集团合作的物流园项目投资1.8亿元。',
      {},
    ],
  ],
  no: ['会上，与会人员围绕云州恒泰机械有限公司的项目交流。'],
});

export const signedAmong = rule({
  name: 'signed: 其中，organization 投资 … 项目',
  pattern: [/(?<=^)(?:其中，|(?:按照|根据)(?:[^，。；]{0,6}(?:协议|合同|约定))，)/u, text('list', /[^！？]{4,300}/u)],
  confidence: 0.8,
  facts: (m) => {
    const from = m.span('list')?.start ?? 0;
    const owners = m
      .all('list', 'organization')
      .filter((o) => !o.area && OWNS.test(m.words('list').slice(o.end - from)));
    return owners.length === 0
      ? []
      : [{ is: 'organizations', who: owners, role: 'signed', of: 'current', afterSigning: true }];
  },
  yes: [['其中，云州恒泰机械有限公司投资15亿元的连接器项目落户北塘区。', {}]],
  no: ['其中，云州恒泰机械有限公司发展迅速。'],
});

/** What follows a body whose project is signed. */
const OWNS =
  /^(?:的[^，。；]{2,24}(?:项目|基地|产业园|生产线|工厂)|(?:与|和|、|同)|(?:拟|计划|将)?(?:合作|共建|投资|牵头|携手|联手|牵手|签下|签约)[^，。；]{0,30}|，(?:双方|拟)(?=[^，。；]{0,6}(?:投资|合资|共建)))/u;

export const parties = rule({
  name: 'signed: 签约双方为 organizations',
  pattern: [
    /(?:签约|合作|协议)(?:双方|各方|三方|四方|方|单位|企业)?(?:分别)?(?:为|是|有|包括)：?/u,
    slot('who', 'organizations'),
  ],
  confidence: 0.85,
  facts: (m) => [bodiesAt(m.all('who', 'organization'), 'signed', 'current')],
  yes: [['签约双方为北塘区政府和云州恒泰机械有限公司。', { who: '北塘区政府和云州恒泰机械有限公司' }]],
  no: ['合作是大势所趋。'],
});
