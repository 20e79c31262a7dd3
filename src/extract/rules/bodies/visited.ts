/** Bodies that look at others, and those looked at: (:Event)-[:VISITED]->(:Organization). */
import { bodiesAt, type Fact, takePart } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { bodiesIn } from '../bodies-in.ts';
import { happened, NOT_PLANNED, TOUR } from '../words.ts';

export const sentOut = rule({
  name: 'toured: organization 组织代表视察',
  pattern: [
    /(?<!在|由|、)/u,
    slot('who', 'organizations'),
    /组织[^。；：！？\uE001\uE002\uE005]{0,40}?(?:单位|部门|企业|代表|委员|干部|党员|团员|企业家|负责人|师生|专家|人员|记者|同志|志愿者|学生|职工|员工|青年|队员|会员)们?，?/u,
    text(
      'name',
      new RegExp(
        `${NOT_PLANNED}(?:先后|分别|集中|到|赴|就|对)?[^，。；：！？]{0,20}?(?:${TOUR})(?!组|团)[^，。；：！？]{0,30}`,
        'u',
      ),
    ),
  ],
  confidence: 0.9,
  facts: (m): Fact[] => [
    happened(
      /慰问|看望|探望/u.test(m.words('name'))
        ? 'condolence'
        : /考察|参观|观摩|访/u.test(m.words('name'))
          ? 'visit'
          : 'inspection',
      m.words('name'),
      true,
    ),
    bodiesAt(m.all('who', 'organization'), 'organized', 'current'),
  ],
  yes: [['6月3日，云州市人大常委会组织部分市人大代表，视察养老服务工作。', { who: '云州市人大常委会' }]],
  no: ['云州市人大常委会要组织代表视察。'],
});

export const inspected = rule({
  name: 'toured: organization 对 stops 开展检查',
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

export const swept = rule({
  name: 'toured: organizations 联合 … 对 sites 开展检查',
  pattern: [
    /(?<!在|由|、)/u,
    slot('who', 'organizations'),
    text(
      'with',
      /(?:(?:联合|会同|携手|协同)[\uE003\uE004](?:[、和及与][\uE003\uE004])*(?:等(?:\d+个)?(?:单位|部门)?)?，?|联合|集中)/u,
    ),
    /(?:深入[^，。；：！？]{1,20}，)?对[^。；：！？\uE001\uE002\uE005]{2,50}?/u,
    text('name', new RegExp(`(?:开展|进行)了?[^，。；]{0,10}?(?:${TOUR})`, 'u')),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => [
    happened('inspection', m.words('name').replace(/^(?:开展|进行)了?/u, ''), true),
    bodiesAt([...m.all('who', 'organization'), ...m.all('with', 'organization')], 'organized', 'current'),
  ],
  yes: [
    [
      '6月3日，区应急管理局联合区公安局、区市场监管局，对辖区商场、宾馆等场所开展安全大检查。',
      { who: '区应急管理局', with: '联合区公安局、区市场监管局，' },
    ],
  ],
  no: ['区应急管理局对问题进行通报。'],
});

const LEADS = /带领|率领?|带着/u;

export const visitedBefore = rule({
  name: 'toured: 会前 … 参观',
  pattern: [
    /(?:会前|会后|活动前|活动后|会议间隙|开会前)，/u,
    text('who', /[^，。；：！？]{0,30}?/u),
    text('name', new RegExp(`(?:还|先后|首先|实地)?(?:${TOUR})了?`, 'u')),
    slot('where', 'stops'),
  ],
  confidence: 0.9,
  facts: (m): Fact[] => [
    { is: 'event', of: null, type: 'visit', name: `参观${m.words('where')}`, tour: true, follows: true },
    takePart(m.all('who', 'person'), LEADS.test(m.words('who')) ? 'led' : 'attended', 'current'),
    { is: 'stops', where: m.all('where', 'organization') },
  ],
  yes: [['会前，参会人员还参观了北塘工业园。', { where: '北塘工业园' }]],
  no: ['会前，大家签到。'],
});

export const honouredLed = rule({
  name: 'led: person 一行',
  pattern: [
    /(?<![对向与同和])/u,
    slot('who', 'person'),
    /[^，。；：！？\uE001\uE002]{0,2}?一行[^，。；：！？]{0,10}?(?:参观|来到|走进|到|赴|考察|访问)/u,
  ],
  confidence: 0.9,
  facts: (m) => [takePart(m.all('who', 'person'), 'led', 'current')],
  yes: [['院长何田一行首先参观了生产线。', { who: '院长何田' }]],
  no: ['何田参观了生产线。', '林若川对何田一行到访表示欢迎。'],
});

export const calledOn = rule({
  name: 'visited: 慰问 … organizations 的老人',
  pattern: [
    /(?:看望|慰问)了?[^。；：！？\uE001-\uE005]{0,40}?/u,
    slot('where', 'stops'),
    /的?(?:老人|孤儿|儿童|患者|学生|师生|官兵|战士|指战员|职工|干部职工|医护人员|工作人员|居民|村民|老兵|环卫工人)们?/u,
  ],
  confidence: 0.85,
  facts: (m) => [{ is: 'stops', where: bodiesIn(m, 'where') }],
  yes: [['他先后看望慰问了困难党员及北塘区社会福利院的老人们。', { where: '北塘区社会福利院' }]],
  no: ['他看望慰问了老人们。'],
});

export const bodyCalled = rule({
  name: 'toured: organization 走访慰问 …',
  pattern: [
    slot('when', 'date'),
    /，/u,
    slot('who', 'organizations'),
    text(
      'with',
      /(?![^，。；]{0,8}(?:要求|强调|部署|号召|呼吁))(?:联合[\uE003\uE004](?:[、和][\uE003\uE004])*)?(?:到|赴|深入)?[^，。；：！？\uE001-\uE005]{0,12}?/u,
    ),
    text(
      'name',
      new RegExp(`(?<!被)${NOT_PLANNED}(?<verb>${TOUR})(?!组|团|中|时|完|后|单位)了?[^，。；：！？]{0,24}`, 'u'),
    ),
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    const who = [...m.all('who', 'organization'), ...m.all('with', 'organization')].filter((o) => !o.area);
    const type = /慰问|看望|探望/u.test(m.words('verb'))
      ? 'condolence'
      : /考察|参观|走访/u.test(m.words('verb'))
        ? 'visit'
        : 'inspection';
    if (who.length === 0 || who.some((o) => /[团组队]$/u.test(o.name))) return [];
    return [happened(type, m.words('name'), true), bodiesAt(who, 'organized', 'current')];
  },
  yes: [['5月12日，市总工会联合市妇联走访慰问一线职工。', { who: '市总工会', verb: '走访慰问' }]],
  no: ['5月12日，市总工会要求各单位走访慰问一线职工。', '5月12日，区纪委在被巡察单位召开反馈会。'],
});
