/** What a body did on a day, and what anybody did whose day stands behind who did it: no other rule has a word for it. */
import { bodiesAt, type Fact, takePart } from '../../fact.ts';
import type { DateTimeMention } from '../../mentions/mention.ts';
import { type Match, rule, slot, text } from '../../rule.ts';
import { bodiesIn } from '../bodies-in.ts';
import { happened, NOT_PLANNED } from '../words.ts';
import { DOES, typeOfDeed, typeOfDeedWith } from './deed-words.ts';

const isOneDay = (when: DateTimeMention | undefined): boolean =>
  when !== undefined &&
  (when.kind === 'same' || when.kind === 'next' || when.kind === 'eve' || when.date?.length === 10);

/** A deed where the sentence has no other event: see `onItsDay`. */
const deed = (name: string, onItsDay = true, after = ''): Fact => ({
  ...happened(typeOfDeedWith(name, after), name),
  weak: true,
  onItsDay,
  byDeed: true,
});

/** Where somebody went. */
const GONE = /^(?:组织[^，。；]{1,16}?)?(?:来到|走进|深入|前往|赶赴|奔赴|赴|进驻|到)/u;
/** Money that goes out at a counter brings nobody together. */
const PAID = /贷款|授信|补贴|补助|救助金|理赔|赔付/u;
const visitedBy = (m: Match): Fact[] =>
  GONE.test(m.words('did')) ? [bodiesAt(bodiesIn(m, 'did'), 'visited', 'current')] : [];

export const bodyDid = rule({
  name: 'held: date，organization did',
  pattern: [
    /(?<=^|[；○■●])/u,
    slot('when', 'date'),
    /(?:一早|一大早|清早|清晨|傍晚|晚上?|午后)?，?(?:[^，。；：！？“”\uE001-\uE003\uE005\uE006]{2,24}，)?/u,
    text('who', /\uE003(?:[、和与及]\uE003)*/u),
    /(?:的(?=[^，。；]{0,8}(?:志愿者|会员|队员|员工|职工|党员|医生|专家|师生|干部|民警|法官)))?(?:“[^”，。；]{1,14}”(?=[^，。；]{0,6}(?:队|组|团|志愿者)))?(?:等[^，。；：！？\uE001-\uE006]{0,10})?(?:(?!要求|希望|决定|计划|鼓励|号召|动员|表示|印发|出台|发布|称|将|拟|的)[^，。；：！？“”\uE001-\uE006]){0,16}?/u,
    text('did', new RegExp(`${NOT_PLANNED}${DOES}[^。；！？“”\\uE005]{0,60}?`, 'u')),
    /(?=[。；！？]|$|，(?<after>[^。；！？]{0,60}))/u,
  ],
  confidence: 0.75,
  facts: (m): Fact[] => {
    const who = bodiesIn(m, 'who');
    const [when] = m.all('when', 'date');
    const lately = when?.kind === 'vague';
    if ((!lately && !isOneDay(when)) || who.length === 0 || PAID.test(m.words('did'))) return [];
    const role = typeOfDeed(m.words('did')) === 'signing' ? 'signed' : 'organized';
    return [deed(m.words('did'), !lately, m.words('after')), bodiesAt(who, role, 'current'), ...visitedBy(m)];
  },
  yes: [
    ['11月7日，北塘区人武部组织官兵走进河口街道，打扫庭院。', { who: '北塘区人武部', did: '组织官兵走进河口街道' }],
    ['9月7日，北塘区人武部来到武警云州支队，为官兵送去慰问品。', { after: '为官兵送去慰问品' }],
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
  '(?:(?:来自[^，。；]{2,20}的)?(?:\\d+|[数几十百两三四五六七八九]+)(?:余|多|来)?[名位](?:[^，。；的]{0,10}?(?:志愿者|党员|干部|职工|师生|学生|学员|医务人员|医生|医护人员|专家|代表|委员|企业家|民警|官兵|选手|家长|居民|村民|群众|客商|嘉宾))|[^，。；的\uE000-\uE008]{0,14}?(?:专家组|评审组|验收组|检查组|督查组|督导组|巡察组|考核组|工作组|专班|小分队|服务队|志愿者|代表团|考察团)(?:一行(?:\\d+人)?)?)';

export const groupDid = rule({
  name: 'held: date，group did',
  pattern: [
    /(?<=^|[；○■●])/u,
    slot('when', 'date'),
    /，(?:[^，。；：！？“”\uE001-\uE003\uE005\uE006]{2,24}，)?/u,
    text('whose', /(?:\uE003的?)?/u),
    // Whom a body sends out does what the body is said to do.
    text('who', new RegExp(`(?!组织|选派|派出|抽调|动员|安排)${GROUP}`, 'u')),
    /(?:(?!要求|希望|决定|将|拟)[^，。；：！？“”\uE001-\uE006]){0,6}?/u,
    text('did', new RegExp(`${NOT_PLANNED}${DOES}[^。；！？“”\\uE005]{0,60}?`, 'u')),
    /(?=[。；！？]|$|，(?<after>[^。；！？]{0,60}))/u,
  ],
  confidence: 0.75,
  facts: (m): Fact[] => {
    const [when] = m.all('when', 'date');
    const lately = when?.kind === 'vague';
    if (!lately && !isOneDay(when)) return [];
    // A delegation goes to look.
    const after = m.words('who').includes('团') ? `${m.words('after')}考察` : m.words('after');
    return [
      deed(m.words('did'), !lately, after),
      bodiesAt(bodiesIn(m, 'whose'), 'organized', 'current'),
      ...visitedBy(m),
    ];
  },
  yes: [
    ['11月7日，30余名志愿者来到河口镇敬老院，为老人理发。', { who: '30余名志愿者', did: '来到河口镇敬老院' }],
    ['6月4日，验收专家组对云江大坝进行验收。', { who: '验收专家组' }],
  ],
  no: [
    '11月7日，30余名志愿者报名。',
    '11月7日，北塘区人武部组织12支服务队走进河口村。',
    '要组织30余名志愿者走进社区。',
  ],
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
      bodiesAt(bodiesIn(m, 'who'), 'organized', 'current'),
    ];
  },
  yes: [['大队长林若川带队循线深挖，于9月23日一举捣毁两个窝点。', { who: '大队长林若川', did: '一举捣毁两个窝点' }]],
  no: ['大队长林若川说，要一举捣毁窝点。'],
});
