/** Tours of persons: inspections, visits, condolence calls: (:Person)-[:LED]->(:Event). */
import { anyOf, words } from '../../../lexicon/lexicon.ts';
import { takePart } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { NOT_PLANNED, TOUR } from '../words.ts';
import { tour, wentThere } from './tour.ts';

const GO = anyOf(words('events/going'));

export const touredTo = rule({
  name: 'toured: persons 到 place 调研',
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
  facts: (m) => [
    tour(m.words('name'), m.words('verb')),
    takePart(m.all('who', 'person'), 'led', 'current'),
    { is: 'stops', where: wentThere(m) },
  ],
  yes: [['3月4日，市委书记林若川到北塘区调研重点项目。', { who: '市委书记林若川', where: '北塘区', verb: '调研' }]],
  no: ['林若川要求，各部门要到基层调研。'],
});

export const toured = rule({
  name: 'toured: persons 调研 …',
  pattern: [
    slot('who', 'persons'),
    /(?:等|一行)?(?:同志)?(?:[^，。；：！？\uE001-\uE008说指强要表调]{2,6}，)?(?:在[\uE001\uE002]{1,4}(?:的)?陪同下)?(?:(?:来到|走进|到|赴|深入)[^，。；：！？]{1,40}，)?(?:先后|分别|实地|集中|现场|专题|深入|带队|率队|专程|再次|入户|逐户|分头|分[两三四五六七八]个?[组路批])*(?:对[^，。；：！？]{1,40}?(?:进行|开展))?/u,
    text('name', new RegExp(`(?<verb>${TOUR})(?!组|团|时|中|精神|发现)(?:了)?[^。；：！？]{0,30}?(?=[，。；]|$)`, 'u')),
  ],
  confidence: 0.9,
  facts: (m) => [tour(m.words('name'), m.words('verb')), takePart(m.all('who', 'person'), 'led', 'current')],
  yes: [['3月4日，林若川调研安全生产工作。', { who: '林若川', verb: '调研' }]],
  no: ['何田陪同调研。'],
});

export const touredWith = rule({
  name: 'toured: person 率 group 考察',
  pattern: [
    slot('who', 'persons'),
    /(?:等)?\uE006?(?:带队，?|(?:率领|率队|率|带领|带队)(?!头|动|先)[^，。；：！？]{1,60}?，?)/u,
    text(
      'name',
      new RegExp(
        `${NOT_PLANNED}(?:先后)?(?:来|到|赴|对|就|深入)?[^，。；：！？]{0,40}?(?<verb>${TOUR})(?!组|团|时|中(?!心)|发现)[^，。；：！？]{0,20}`,
        'u',
      ),
    ),
  ],
  confidence: 0.92,
  facts: (m) => [tour(m.words('name'), m.words('verb')), takePart(m.all('who', 'person'), 'led', 'current')],
  yes: [
    ['3月4日，市政协主席林若川率部分委员视察全市养老服务。', { who: '市政协主席林若川', verb: '视察' }],
    ['3月4日，副市长林若川带领市教育局、市财政局负责人，到北塘区调研学校建设。', { verb: '调研' }],
    ['3月4日，局长林若川带队，对云州化工有限公司开展安全生产执法检查。', { verb: '检查' }],
  ],
  no: ['林若川率先表态。'],
});
