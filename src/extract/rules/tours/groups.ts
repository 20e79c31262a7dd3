/** Tours of delegations and of members: (:Organization)-[:ATTENDED]->(:Event). */
import { bodiesAt, type Fact } from '../../fact.ts';
import type { OrganizationMention, PersonMention } from '../../mentions/mention.ts';
import { kindOfHouse } from '../../organizations/house.ts';
import { rule, slot, text } from '../../rule.ts';
import { bodiesIn } from '../bodies-in.ts';
import { NOT_PLANNED, TOUR } from '../words.ts';
import { tour, wentThere } from './tour.ts';

/** Groups that go somewhere together. */
export const DELEGATION = /(?:团|组|代表|一行)$/u;

export const delegationToured = rule({
  name: 'toured: delegation 到 place 考察',
  pattern: [
    slot('who', 'organization'),
    text('kind', /(?:的?\d+名)?[^，。；：！？\uE001-\uE003]{0,8}?/u),
    text(
      'name',
      new RegExp(
        `(?:到|赴|来|深入|走进|前往)(?<where>[^。；：！？]{1,80}?)(?<verb>${TOUR})(?!组|团)[^，。；：！？]{0,20}`,
        'u',
      ),
    ),
  ],
  confidence: 0.92,
  facts: (m): Fact[] => {
    const who = m.all('who', 'organization').filter((o) => DELEGATION.test(o.name));
    return who.length === 0 ? [] : [tour(m.words('name'), m.words('verb')), bodiesAt(who, 'attended', 'current')];
  },
  yes: [['3月4日，海州市党政考察团到北塘区考察。', { who: '海州市党政考察团', verb: '考察' }]],
  no: ['北塘区到外地考察。'],
});

/** Bodies whose members look at things for them. */
const OF_MEMBERS = /(?:政协|人大常委会|人大|商会|工商联|协会)$/u;

const OF_JOINERS =
  /(?:协会|学会|联合会|商会|文联|妇联|团委|红十字会|总工会|医院|公司|大学|(?<!科)学院|学校|中学|小学)$/u;

/** Posts that head a body: what its doctors and volunteers set out to do is not its own. */
const HEADS =
  /(?:[院校社会行园馆站所局厂省市区县乡镇村]长|理事长|董事长|秘书长|书记|主席|主任|会长|干事|总?经理|总裁|负责人)$/u;

/** That a body of members organized it, where whoever is named first heads one. */
function heldByLed(persons: readonly PersonMention[], fits: RegExp): Fact[] {
  const post = persons[0]?.positions.find(
    ({ organization, title }) => organization !== null && fits.test(organization) && HEADS.test(title),
  );
  if (post === undefined || post.organization === null) return [];
  const body: OrganizationMention = {
    is: 'organization',
    start: post.start,
    end: post.end,
    name: post.organization,
    kind: kindOfHouse(post.organization),
    area: false,
    rule: 'organization: in a post',
    confidence: 0.85,
  };
  return [bodiesAt([body], 'organized', 'current')];
}

export const ledMembers = rule({
  name: 'organized: head 率委员 …',
  pattern: [
    slot('who', 'persons'),
    /(?:等|一行)?(?:分别)?(?:率领?|带领|组织)(?:部分|有关|\d+[名位])?(?:驻?[^，。；：！？\uE001\uE002]{0,6})?(?:\uE003|\uE004)?(?:政协|人大)?(?:常委会?(?:组成人员)?|委员|代表|会员企业|会员)/u,
    text('name', new RegExp(`[^。；！？]{0,60}?(?:${TOUR})`, 'u')),
  ],
  confidence: 0.85,
  facts: (m) => heldByLed(m.all('who', 'person'), OF_MEMBERS),
  yes: [
    ['4月17日，市政协主席林若川率部分市政协委员深入北塘区开展专题视察。', { who: '市政协主席林若川' }],
    ['4月17日，市人大常委会副主任何田率部分市人大代表到河口镇调研。', { who: '市人大常委会副主任何田' }],
  ],
  no: ['4月17日，市长林若川率部分委员深入北塘区。'],
});

/** Bodies of people who join: what their head sets out to do with them is theirs. */
export const ledActivity = rule({
  name: 'organized: head 带领志愿者开展 event',
  pattern: [
    slot('who', 'persons'),
    /(?:等|一行)?(?:率领?|带领|组织)[^。；！？\uE001\uE002\uE005]{0,40}?(?:志愿者|会员|队员|专家|师生|医护人员|党员|职工|员工)[^。；！？\uE001\uE002\uE005]{0,30}?(?:开展|举办|举行)了?[^，。；：！？“]{0,8}?(?:\uE005|“[^”]{2,30}”[^，。；：！？]{0,6}活动)/u,
  ],
  confidence: 0.82,
  facts: (m) => heldByLed(m.all('who', 'person'), OF_JOINERS),
  yes: [['5月4日，市文联主席林若川带领20余名志愿者走进军营，开展“笔墨进军营”活动。', { who: '市文联主席林若川' }]],
  no: ['5月4日，市文联主席林若川带领20余名志愿者走进军营。', '云州市人民医院医生宋佳宁带领队员开展义诊活动。'],
});

/** Bodies that look after people: whose head sets out with help holds the round. */
const OF_HELPERS =
  /(?:总工会|红十字会|慈善总会|慈善会|妇联|妇女联合会|团[省市县区]委|残联|残疾人联合会|工商联|侨联|关工委)$/u;

export const ledRound = rule({
  name: 'organized: head 带队开展 event',
  pattern: [
    slot('who', 'persons'),
    /(?:等|一行)?(?:带队|率队)[^。；！？\uE001\uE002\uE005]{0,30}?(?:开展|举办|举行)了?[^，。；：！？“]{0,8}?(?:\uE005|“[^”]{2,14}”[^，。；：！？]{0,6}活动)/u,
  ],
  confidence: 0.82,
  facts: (m) => heldByLed(m.all('who', 'person'), OF_HELPERS),
  yes: [['7月8日，市总工会主席林若川带队，深入施工一线开展“送清凉”慰问活动。', { who: '市总工会主席林若川' }]],
  no: ['7月8日，市总工会主席林若川带队检查。', '市红十字会志愿者周启明带队，深入河口村开展“送清凉”慰问活动。'],
});

export const delegationLooked = rule({
  name: 'toured: delegation 参观 stops',
  pattern: [
    slot('who', 'organization'),
    /(?:一行)?(?:\d+余?人)?(?:先后|还|又|实地|分别|首先|随后|一同|集体)*/u,
    text('name', new RegExp(`(?<verb>${TOUR})(?!组|团)了?(?<where>[^。；：！？\\uE001\\uE002]{1,80}?)`, 'u')),
    /(?=[。；]|，)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const who = m.all('who', 'organization').filter((o) => DELEGATION.test(o.name));
    const where = wentThere(m);
    if (who.length === 0 || where.length === 0) return [];
    return [tour(m.words('name'), m.words('verb')), bodiesAt(who, 'attended', 'current'), { is: 'stops', where }];
  },
  yes: [['海州市党政考察团一行先后参观了云州科技学院、河口中学。', { where: '云州科技学院、河口中学' }]],
  no: ['云州科技学院参观了展览。'],
});

export const membersToured = rule({
  name: 'toured: 代表 赴 place 视察',
  pattern: [
    slot('when', 'date'),
    /[^。；：！？\uE001\uE002]{0,50}?(?:代表|委员|一行|代表团|考察团|访问团|参访团|小分队|工作队|服务队|专班|调研组|视察组|考察组|检查组|督导组|干部|师生|专家|成员|负责人)们?，?/u,
    text(
      'name',
      new RegExp(
        `${NOT_PLANNED}(?:先后|深入|到|赴|就|对)?[^，。；：！？]{0,30}?(?<verb>(?:集中)?${TOUR})(?!组|团|完|后)[^，。；：！？]{0,20}`,
        'u',
      ),
    ),
  ],
  confidence: 0.85,
  facts: (m) =>
    /建议|表示|要求|希望|认为|加强/u.test(m.words('name'))
      ? []
      : [tour(m.words('name'), m.words('verb')), { is: 'stops', where: bodiesIn(m, 'name') }],
  yes: [['3月4日上午，10名市人大代表赴北塘区集中视察。', { verb: '集中视察' }]],
  no: ['代表们提出建议。'],
});
