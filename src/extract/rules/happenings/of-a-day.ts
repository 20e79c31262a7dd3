/** What a body or a group did on the day that a sentence begins with: no other rule has a word for it. */
import { bodiesAt, type Fact, takePart } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { bodiesIn } from '../bodies-in.ts';
import { NOT_PLANNED } from '../words.ts';
import { deed, isOneDay, JOINED, PAID, visitedBy } from './day-deeds.ts';
import { DOES, typeOfDeed } from './deed-words.ts';

/** Who comes as guests. */
const GUESTS = /(?:代表|考察|访问|参访)团$/u;

export const bodyDid = rule({
  name: 'held: date，organization did',
  pattern: [
    /(?<=^|[；○■●])/u,
    slot('when', 'date'),
    /(?:一早|一大早|清早|清晨|傍晚|晚上?|午后)?，?(?:[^，。；：！？“”\uE001-\uE003\uE005\uE006]{2,24}(?:，|——))?/u,
    text('who', /\uE003(?:[、和与及]\uE003)*/u),
    text('with', JOINED),
    /(?:的(?=[^，。；]{0,8}(?:志愿者|会员|队员|员工|职工|党员|医生|专家|师生|干部|民警|法官)))?(?:“[^”，。；]{1,14}”(?=[^，。；]{0,6}(?:队|组|团|志愿者)))?(?:等[^，。；：！？\uE001-\uE006]{0,10})?(?:(?!要求|希望|决定|计划|鼓励|号召|动员|表示|印发|出台|发布|称|将|拟|的)[^，。；：！？“”\uE001-\uE006]){0,16}?/u,
    text('did', new RegExp(`${NOT_PLANNED}${DOES}[^。；！？“”\\uE005]{0,60}?`, 'u')),
    /(?=[。；！？]|$|，(?<after>[^。；！？]{0,60}))/u,
  ],
  confidence: 0.75,
  facts: (m): Fact[] => {
    const who = [...bodiesIn(m, 'who'), ...bodiesIn(m, 'with')];
    const [when] = m.all('when', 'date');
    const lately = when?.kind === 'vague';
    if ((!lately && !isOneDay(when)) || who.length === 0 || PAID.test(m.words('did'))) return [];
    // A delegation goes to look.
    const guests = who.every(({ name }) => GUESTS.test(name));
    const role = guests ? 'attended' : typeOfDeed(m.words('did')) === 'signing' ? 'signed' : 'organized';
    const after = guests ? `${m.words('after')}考察` : m.words('after');
    return [deed(m.words('did'), !lately, after, guests), bodiesAt(who, role, 'current'), ...visitedBy(m)];
  },
  yes: [
    ['11月7日，北塘区人武部组织官兵走进河口街道，打扫庭院。', { who: '北塘区人武部', did: '组织官兵走进河口街道' }],
    ['9月7日，北塘区人武部来到武警云州支队，为官兵送去慰问品。', { after: '为官兵送去慰问品' }],
    ['1月23日，云州书法家协会志愿者在河口社区为居民写春联。', { who: '云州书法家协会' }],
    ['7月5日，市红十字会联合市餐饮商会，向河口镇敬老院捐赠凉席50床。', { with: '联合市餐饮商会，' }],
    ['5月12日，结对城市——海州市党政代表团走进北塘区。', { who: '海州市党政代表团', did: '走进北塘区' }],
  ],
  no: [
    '11月7日，北塘区人武部要求各街道走进社区。',
    '11月7日，北塘区农业局印发方案。',
    '近日，北塘农商银行向云州恒泰机械有限公司发放贷款800万元。',
  ],
});

/** People who are told by what they are and how many. */
const GROUP =
  '(?:(?:来自[^，。；]{2,20}的)?(?:\\d+|[数几十百两三四五六七八九]+)(?:余|多|来)?[名位](?:[^，。；的]{0,10}?(?:志愿者|党员|干部|职工|师生|学生|学员|医务人员|医生|医护人员|专家|代表|委员|企业家|民警|官兵|选手|家长|居民|村民|群众|客商|嘉宾))|[^，。；的\uE000-\uE008]{0,14}?(?:专家组|评审组|验收组|检查组|核查组|调研组|督查组|督导组|巡察组|考核组|工作组|专班|小分队|服务队|志愿者|代表团|考察团)(?:一行(?:\\d+人)?)?)';

export const groupDid = rule({
  name: 'held: date，group did',
  pattern: [
    /(?<=^|[；○■●])/u,
    slot('when', 'date'),
    /，(?:[^，。；：！？“”\uE001-\uE003\uE005\uE006]{2,24}，|[^，。；：！？“”\uE001\uE002\uE005\uE006]{1,16}[内里上前]，)?/u,
    text(
      'led',
      /(?:由(?:[^，。；：！？“”\uE001\uE002\uE005\uE006]{0,10}[\uE001\uE002])(?:[、和及][\uE001\uE002])*(?:等[^，。；]{0,8}?)?(?:组成|带队)的)?/u,
    ),
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
      takePart(m.all('led', 'person'), 'attended', 'current', { ranked: m.all('led', 'person').length > 1 }),
      bodiesAt(bodiesIn(m, 'whose'), 'organized', 'current'),
      bodiesAt(bodiesIn(m, 'who'), 'attended', 'current'),
      ...visitedBy(m),
    ];
  },
  yes: [
    ['11月7日，30余名志愿者来到河口镇敬老院，为老人理发。', { who: '30余名志愿者', did: '来到河口镇敬老院' }],
    ['6月4日，验收专家组对云江大坝进行验收。', { who: '验收专家组' }],
    ['6月4日，由专家林若川带队的核查组进行了现场核查。', { led: '由专家林若川带队的', who: '核查组' }],
    ['3月12日，云江公园内，来自市妇联、云州大学的200多名志愿者挥锹培土，栽下柳树千株。', { did: '挥锹培土' }],
  ],
  no: [
    '11月7日，30余名志愿者报名。',
    '11月7日，北塘区人武部组织12支服务队走进河口村。',
    '要组织30余名志愿者走进社区。',
  ],
});
