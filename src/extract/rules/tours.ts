/** Tours: inspections, visits, condolence calls, with their stops in order: (:Event)-[:VISITED]->(…). */
import type { EventType } from '../../../schema/kinds.ts';
import { bodiesAt, type Fact, takePart } from '../fact.ts';
import { gap, rule, slot, text } from '../rule.ts';
import { things } from './things.ts';
import { NOT_PLANNED, TOUR } from './words.ts';

/** Calls on people in need are condolences however they begin (`走访慰问`). */
const typeOf = (verb: string): EventType =>
  /慰问|看望/u.test(verb.replace(/^集中/u, ''))
    ? 'condolence'
    : /^(?:学习)?考察|参观|访问|^走访/u.test(verb)
      ? 'visit'
      : 'inspection';
const DELEGATION = /(?:团|组|代表|一行)$/u;

const tour = (name: string, verb: string): Fact => ({
  is: 'event',
  of: null,
  type: typeOf(verb),
  name,
  tour: true,
  follows: false,
});
const GO = '(?:到|赴|在|深入|前往|来到|走进|走访|先后到|实地)';

export const touredTo = rule({
  name: 'toured: persons 到 place 调研',
  cue: new RegExp(TOUR, 'u'),
  pattern: [
    slot('who', 'persons'),
    /(?:等|一行)?(?:带领|率领|率)?[^，。；：！？\uE001\uE002\uE005]{0,20}?/u,
    text(
      'name',
      new RegExp(
        `${NOT_PLANNED}${GO}(?<where>(?!会)[^，。；：！？]{1,90}?)(?<verb>${TOUR})(?!组|团|时|工作座谈|中)[^，。；：！？]{0,16}`,
        'u',
      ),
    ),
  ],
  confidence: 0.93,
  facts: (m) => [tour(m.words('name'), m.words('verb')), takePart(m.all('who', 'person'), 'led', 'current')],
  yes: [['3月4日，市委书记林若川到北塘区调研重点项目。', { who: '市委书记林若川', where: '北塘区', verb: '调研' }]],
  no: ['林若川要求，各部门要到基层调研。'],
});

export const toured = rule({
  name: 'toured: persons 调研 …',
  cue: new RegExp(TOUR, 'u'),
  pattern: [
    slot('who', 'persons'),
    /(?:等|一行)?(?:同志)?(?:在[\uE001\uE002]{1,4}(?:的)?陪同下)?(?:(?:来到|走进|到|赴|深入)[^，。；：！？]{1,40}，)?(?:先后|分别|实地|集中|现场|专题|深入|带队|率队|专程|再次|入户|逐户|分头)*(?:对[^，。；：！？]{1,40}?(?:进行|开展))?/u,
    text('name', new RegExp(`(?<verb>${TOUR})(?!组|团|时|中|精神|发现)(?:了)?[^。；：！？]{0,30}?(?=[，。；]|$)`, 'u')),
  ],
  confidence: 0.9,
  facts: (m) => [tour(m.words('name'), m.words('verb')), takePart(m.all('who', 'person'), 'led', 'current')],
  yes: [['3月4日，林若川调研安全生产工作。', { who: '林若川', verb: '调研' }]],
  no: ['何田陪同调研。'],
});

export const wentTo = rule({
  name: 'toured: persons 来到 place，慰问 …',
  cue: /来到|走进|赴|前往|深入|到/u,
  pattern: [
    slot('who', 'persons'),
    /(?:等|一行)?(?:在[\uE001\uE002、和及]{1,8}(?:的)?陪同下，?)?(?:带队|率队|率[^，。；：！？]{1,20}|先后|首先|专程)*/u,
    text(
      'name',
      new RegExp(
        `(?:先后)?(?:来到|走进|赴|前往|深入|到)[^。；：！？]{1,60}?，[^。；：！？]{0,30}?(?<verb>送去|送上|查看|了解|${TOUR})[^，。；：！？]{0,14}`,
        'u',
      ),
    ),
  ],
  confidence: 0.88,
  facts: (m) => {
    const verb = m.words('verb').replace(/^送[去上]$/u, '慰问');
    return [tour(m.words('name'), verb), takePart(m.all('who', 'person'), 'led', 'current')];
  },
  yes: [['8月1日，市长林若川率队来到云州消防救援站，向指战员送上慰问品。', { who: '市长林若川' }]],
  no: ['林若川来到会场。'],
});

export const touredWith = rule({
  name: 'toured: person 率 group 考察',
  cue: /率|带领/u,
  pattern: [
    slot('who', 'persons'),
    /(?:等)?(?:率领|率队|率|带领)[^，。；：！？]{1,30}?/u,
    text(
      'name',
      new RegExp(
        `${NOT_PLANNED}(?:先后)?(?:来|到|赴|对|深入)?[^，。；：！？]{0,20}?(?<verb>${TOUR})(?!组|团)[^，。；：！？]{0,20}`,
        'u',
      ),
    ),
  ],
  confidence: 0.92,
  facts: (m) => [tour(m.words('name'), m.words('verb')), takePart(m.all('who', 'person'), 'led', 'current')],
  yes: [['3月4日，市政协主席林若川率部分委员视察全市养老服务。', { who: '市政协主席林若川', verb: '视察' }]],
  no: ['林若川率先表态。'],
});

export const delegationToured = rule({
  name: 'toured: delegation 到 place 考察',
  cue: new RegExp(TOUR, 'u'),
  pattern: [
    slot('who', 'organization'),
    text('kind', /(?:的?\d+名)?[^，。；：！？\uE001-\uE003]{0,8}?/u),
    text('name', new RegExp(`(?:到|赴|来)(?<where>[^。；：！？]{1,60}?)(?<verb>${TOUR})(?!组|团)`, 'u')),
  ],
  confidence: 0.92,
  facts: (m): Fact[] => {
    const who = m.all('who', 'organization').filter((o) => DELEGATION.test(o.name));
    return who.length === 0 ? [] : [tour(m.words('name'), m.words('verb')), bodiesAt(who, 'attended', 'current')];
  },
  yes: [['3月4日，海州市党政考察团到北塘区考察。', { who: '海州市党政考察团', verb: '考察' }]],
  no: ['北塘区到外地考察。'],
});

export const membersToured = rule({
  name: 'toured: 代表 赴 place 视察',
  cue: new RegExp(TOUR, 'u'),
  pattern: [
    slot('when', 'date'),
    /[^。；：！？\uE001\uE002]{0,50}?(?:代表|委员|一行|调研组|视察组|考察组|检查组|督导组|干部|师生|专家|成员|负责人)们?，?/u,
    text(
      'name',
      new RegExp(
        `${NOT_PLANNED}(?:先后|深入|到|赴|就|对)?[^，。；：！？]{0,30}?(?<verb>(?:集中)?${TOUR})(?!组|团)[^，。；：！？]{0,20}`,
        'u',
      ),
    ),
  ],
  confidence: 0.85,
  facts: (m) =>
    /建议|表示|要求|希望|认为|加强/u.test(m.words('name')) ? [] : [tour(m.words('name'), m.words('verb'))],
  yes: [['3月4日上午，10名市人大代表赴北塘区集中视察。', { verb: '集中视察' }]],
  no: ['代表们提出建议。'],
});

const LOOKED =
  '(?:视察|考察|参观|观摩|走访|调研|察看|查看|检查|走访慰问|慰问|看望|来到|走进|前往|深入|到|赴|参观调研|先后到|先后来到|对)';

export const stops = rule({
  name: 'visited: 先后视察了 stops',
  cue: new RegExp(LOOKED, 'u'),
  pattern: [
    new RegExp(
      `(?:先后|实地|现场|分别|首先|随后|一行|陪同下|率队|带队|[\uE001\uE002]|^|，|并|还|还先后|集中)(?:${LOOKED})(?:了|位于|该[村镇乡区校]的?)*`,
      'u',
    ),
    slot('where', 'stops'),
  ],
  confidence: 0.88,
  facts: (m) => [{ is: 'stops', where: things(m, 'where') }],
  yes: [['代表们先后视察了北塘工业园、云州科技学院。', { where: '北塘工业园、云州科技学院' }]],
  no: ['北塘工业园发展迅速。'],
});

export const stopsAlong = rule({
  name: 'visited: 在 stop，person …',
  cue: /^“?在|[，；]在/u,
  pattern: [
    /(?<![^，；。])在/u,
    slot('where', 'stops'),
    text(
      'after',
      /[^，。；：！？]{0,10}?，(?=[\uE001\uE002]|他|她|代表|委员|考察团|视察组|大家|参会人员|与会人员|领导)/u,
    ),
  ],
  confidence: 0.85,
  facts: (m) => (/召开|举行/u.test(m.words('after')) ? [] : [{ is: 'stops', where: things(m, 'where') }]),
  yes: [['在北塘工业园，林若川详细了解生产情况。', { where: '北塘工业园' }]],
  no: ['北塘工业园，是新城的核心。'],
});

export const receivedVisit = rule({
  name: 'visited: 到 place，对 stops 进行考察',
  cue: new RegExp(`对.*进行.*${TOUR}`, 'u'),
  pattern: [/[，]?对/u, slot('where', 'stops'), gap(10), new RegExp(`(?:进行|开展)[^，。；]{0,6}?${TOUR}`, 'u')],
  confidence: 0.9,
  facts: (m) => [{ is: 'stops', where: things(m, 'where') }],
  yes: [['考察团到北塘区，对北塘工业园、云州科技学院进行考察。', { where: '北塘工业园、云州科技学院' }]],
  no: ['对存在的问题进行整改。'],
});
