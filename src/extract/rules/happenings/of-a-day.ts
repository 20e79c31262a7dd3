/** What a body did on a day, and what anybody did whose day stands behind who did it: no other rule has a word for it. */
import type { EventType } from '../../../../schema/kinds.ts';
import { bodiesAt, type Fact, takePart } from '../../fact.ts';
import type { DateTimeMention, OrganizationMention } from '../../mentions/mention.ts';
import { type Match, rule, slot, text } from '../../rule.ts';
import { happened, NOT_PLANNED } from '../words.ts';

const KINDS: readonly (readonly [RegExp, EventType])[] = [
  [/慰问|看望|探望|送上?[^，。；]{0,12}(?:慰问|米|油|书包|棉)/u, 'condolence'],
  [/签[下了订署约]/u, 'signing'],
  [/座谈|会商|协商|审议|研究|听取/u, 'meeting'],
  [/揭牌|奠基|剪彩|颁[发给]|授牌|授旗|开工|通车|投产|启用|移交|交付|返还|发放|捐/u, 'ceremony'],
  [/讲课|授课|宣讲|讲座|作[^，。；]{0,12}报告/u, 'talk'],
  [/培训|演练|拉练|教学|轮训/u, 'training'],
  [/比赛|竞赛|比武|对决|角逐|夺冠/u, 'competition'],
  [/考察|参观|走访|拜访|观摩|研学/u, 'visit'],
  [/检查|督查|督导|巡查|调研|视察|执法/u, 'inspection'],
  [/宣传|义诊|巡诊|志愿|清扫|清理|植树|献血|春联|理发|服务|普法/u, 'campaign'],
];
export const typeOfDeed = (words: string): EventType => KINDS.find(([word]) => word.test(words))?.[1] ?? 'other';

/** Doings at one time, in one place, that people took part in. */
const DOES =
  '(?:来到|走进|深入|前往|赶赴|奔赴|赴|进驻|送[医教法戏书货]|把[^，。；]{2,14}(?:送到|送进|搬进|开进|办到|开到)|上门|现场|集中|联合|组织[^，。；]{1,16}?(?:到|赴|走进|前往|来到|观看|参观|学习|清理|清扫|开展|为|进行)|[为给向][^，。；]{1,24}?(?:送去|送上|送来|赠送|捐赠|颁发|发放|移交|返还|理发|义诊|体检|检修|讲解|宣讲|写|作|上了)|(?:到|在|于)[^，。；]{1,24}?(?:为|给|向|开展|举行|举办|进行|检查|查处|宣传|公开|签|成立|清理|巡查|演练|设点|设台|摆摊|发放|免费)|与[^，。；]{1,30}?(?:签[订署约下]|结对|座谈|会谈|对接|交流|联合)|成功(?:救|处置|举|抓|完成|实施)|公开(?:开庭|审理|宣判|拍卖)|开庭审理|当庭|一举|查[获处封扣]|抓获|捣毁|打掉|破获|救[出起下]|完成[^，。；]{0,6}(?:首例|首台|首次)|(?:迎来|接待)了?[^，。；]{1,40}?(?:一行|代表团|考察团|来访|到访|参观|考察)|对[^，。；]{1,30}?(?:进行|开展)了?[^，。；]{0,8}?(?:验收|评审|评估|考核|检查|督导|督查|巡察|巡查|鉴定|走访|慰问|培训))';

const isOneDay = (when: DateTimeMention | undefined): boolean =>
  when !== undefined &&
  (when.kind === 'same' || when.kind === 'next' || when.kind === 'eve' || when.date?.length === 10);

/** A deed where the sentence has no other event: see `onItsDay`. */
const deed = (name: string, onItsDay = true): Fact => ({
  ...happened(typeOfDeed(name), name),
  weak: true,
  onItsDay,
  byDeed: true,
});

/** Where somebody went. */
const GONE = /^(?:组织[^，。；]{1,16}?)?(?:来到|走进|深入|前往|赶赴|奔赴|赴|进驻|到)/u;
/** Money that goes out at a counter brings nobody together. */
const PAID = /贷款|授信|补贴|补助|救助金|理赔|赔付/u;
const bodies = (m: Match, slotName: string): OrganizationMention[] =>
  m.all(slotName, 'organization').filter((o) => !o.area);
const visitedBy = (m: Match): Fact[] =>
  GONE.test(m.words('did')) ? [bodiesAt(bodies(m, 'did'), 'visited', 'current')] : [];

export const bodyDid = rule({
  name: 'held: date，organization did',
  pattern: [
    /(?<=^|[；○■●])/u,
    slot('when', 'date'),
    /(?:一早|一大早|清早|清晨|傍晚|晚上?|午后)?，?(?:[^，。；：！？“”\uE001-\uE003\uE005\uE006]{2,24}，)?/u,
    text('who', /\uE003(?:[、和与及]\uE003)*/u),
    /(?:等[^，。；：！？\uE001-\uE006]{0,10})?(?:(?!要求|希望|决定|计划|鼓励|号召|动员|表示|印发|出台|发布|称|将|拟|的)[^，。；：！？“”\uE001-\uE006]){0,16}?/u,
    text('did', new RegExp(`${NOT_PLANNED}${DOES}[^。；！？“”\\uE005]{0,60}?`, 'u')),
    /(?=[，。；！？]|$)/u,
  ],
  confidence: 0.75,
  facts: (m): Fact[] => {
    const who = bodies(m, 'who');
    const [when] = m.all('when', 'date');
    const lately = when?.kind === 'vague';
    if ((!lately && !isOneDay(when)) || who.length === 0 || PAID.test(m.words('did'))) return [];
    return [deed(m.words('did'), !lately), bodiesAt(who, 'organized', 'current'), ...visitedBy(m)];
  },
  yes: [
    ['11月7日，北塘区人武部组织官兵走进河口街道，打扫庭院。', { who: '北塘区人武部', did: '组织官兵走进河口街道' }],
    ['1月23日，云州书法家协会志愿者在河口社区为居民写春联。', { who: '云州书法家协会' }],
  ],
  no: [
    '11月7日，北塘区人武部要求各街道走进社区。',
    '11月7日，北塘区农业局印发方案。',
    '近日，北塘农商银行向云州恒泰机械有限公司发放贷款800万元。',
  ],
});

/** People who are told by what they are and how many. */
const GROUP =
  '(?:(?:来自[^，。；]{2,20}的)?(?:\\d+|[数几十百两三四五六七八九]+)(?:余|多|来)?[名位](?:[^，。；的]{0,10}?(?:志愿者|党员|干部|职工|师生|学生|学员|医务人员|医生|医护人员|专家|代表|委员|企业家|民警|官兵|选手|家长|居民|村民|群众|客商|嘉宾))|[^，。；的\uE000-\uE008]{2,14}?(?:专家组|评审组|验收组|检查组|督查组|督导组|巡察组|考核组|工作组|专班|小分队|服务队|志愿者|代表团|考察团))';

export const groupDid = rule({
  name: 'held: date，group did',
  pattern: [
    /(?<=^|[；○■●])/u,
    slot('when', 'date'),
    /，(?:[^，。；：！？“”\uE001-\uE003\uE005\uE006]{2,24}，)?/u,
    text('whose', /(?:\uE003的?)?/u),
    text('who', new RegExp(GROUP, 'u')),
    /(?:(?!要求|希望|决定|将|拟)[^，。；：！？“”\uE001-\uE006]){0,6}?/u,
    text('did', new RegExp(`${NOT_PLANNED}${DOES}[^。；！？“”\\uE005]{0,60}?`, 'u')),
    /(?=[，。；！？]|$)/u,
  ],
  confidence: 0.75,
  facts: (m): Fact[] => {
    const [when] = m.all('when', 'date');
    const lately = when?.kind === 'vague';
    if (!lately && !isOneDay(when)) return [];
    return [deed(m.words('did'), !lately), bodiesAt(bodies(m, 'whose'), 'organized', 'current'), ...visitedBy(m)];
  },
  yes: [
    ['11月7日，30余名志愿者来到河口镇敬老院，为老人理发。', { who: '30余名志愿者', did: '来到河口镇敬老院' }],
    ['6月4日，验收专家组对云江大坝进行验收。', { who: '验收专家组' }],
  ],
  no: ['11月7日，30余名志愿者报名。', '要组织30余名志愿者走进社区。'],
});

export const didThatDay = rule({
  name: 'held: person date did',
  pattern: [
    /(?<=^|[。；，])/u,
    slot('who', 'persons'),
    /(?:等|一行)?于?/u,
    slot('when', 'date'),
    text('did', new RegExp(`${NOT_PLANNED}(?:到|在|${DOES})[^，。；：！？“”\\uE005]{2,40}`, 'u')),
    /(?=[，。；！？]|$)/u,
  ],
  confidence: 0.75,
  facts: (m): Fact[] => {
    if (!isOneDay(m.all('when', 'date')[0])) return [];
    return [deed(m.words('did')), takePart(m.all('who', 'person'), 'attended', 'current')];
  },
  yes: [['副市长林若川11日到服务窗口坐班，接听来电9个。', { who: '副市长林若川', did: '到服务窗口坐班' }]],
  no: ['副市长林若川11日说，服务窗口很忙。'],
});

export const caughtThatDay = rule({
  name: 'held: …于 date 抓获',
  pattern: [
    text('who', /(?:[\uE001-\uE003])?/u),
    /[^。；！？“”\uE001-\uE003\uE005\uE006]{0,40}?，?于?/u,
    slot('when', 'date'),
    /(?:凌晨|清晨|傍晚|深夜|晚间?)?(?:在[^，。；]{2,16}?)?(?:将[^，。；]{2,20}?)?/u,
    text('did', /(?:一举|成功)(?:抓获|捣毁|破获|查获|打掉|救[出起下])[^，。；：！？“”]{0,24}/u),
    /(?=[，。；！？]|$)/u,
  ],
  confidence: 0.75,
  facts: (m): Fact[] => {
    if (!isOneDay(m.all('when', 'date')[0])) return [];
    return [
      deed(m.words('did')),
      takePart(m.all('who', 'person'), 'led', 'current'),
      bodiesAt(bodies(m, 'who'), 'organized', 'current'),
    ];
  },
  yes: [['大队长林若川带队循线深挖，于9月23日一举捣毁两个窝点。', { who: '大队长林若川', did: '一举捣毁两个窝点' }]],
  no: ['大队长林若川说，要一举捣毁窝点。'],
});
