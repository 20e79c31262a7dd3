/** Tours of persons: inspections, visits, condolence calls: (:Person)-[:LED]->(:Event). */
import { anyOf, words } from '../../../lexicon/lexicon.ts';
import { type Fact, takePart } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { NOT_PLANNED, TOUR } from '../words.ts';
import { TAKEN_ALONG } from './led-along.ts';
import { tour, wentThere } from './tour.ts';

const GO = anyOf(words('events/going'));

/** What the head of state or government said on a tour is quoted for years. */
const SUPREME = /总书记|总理|国家主席/u;

export const touredTo = rule({
  name: 'toured: persons 到 place 调研',
  pattern: [
    TAKEN_ALONG,
    slot('who', 'persons'),
    /(?:等)?(?:一行(?:\d+余?人)?，?)?(?:带领|率领|率)?[^，。；：！？\uE001\uE002\uE005]{0,20}?/u,
    text(
      'name',
      new RegExp(
        `${NOT_PLANNED}(?:${GO}|(?<=一行|团|组)来)(?<where>(?!会)[^，。；：！？]{1,90}?)(?<!陪同|参加|表示[^，。；]{0,12})(?<verb>${TOUR})(?!组|团|时|工作座谈|中|[^，。；]{0,4}表示|的[^，。；]{0,2}[\uE001-\uE003])[^，。；：！？]{0,16}`,
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
  no: [
    '林若川要求，各部门要到基层调研。',
    '县长带领局长林若川到河口镇调研。',
    '林若川在云州会见了来云考察的校长何田一行。',
    '林若川在讲话中向民警、辅警表示祝贺和慰问。',
    '林若川对何田一行来云考察表示欢迎。',
  ],
});

const WATCHES = /^观摩(?:并[^，。；]{0,8})?$/u;

export const toured = rule({
  name: 'toured: persons 调研 …',
  pattern: [
    slot('who', 'persons'),
    /(?:等|一行)?(?:同志)?(?!(?:的)?陪同下|的[^，。；]{0,6}(?:汇报|介绍|报告|讲解|说明))(?:[^，。；：！？\uE001-\uE008说指强要表调]{2,6}，)?(?:在[\uE001\uE002、和]{1,7}(?:等?的)?陪同下，?)?(?:(?:分别|分头|先后|带队|冒雨)*(?:来到|走进|到|赴|深入)[^，。；：！？]{1,40}，)?(?:先后|分别|还|又|也|实地|集中|现场|专题|深入|带队|率队|专程|再次|入户|逐户|分头|分[两三四五六七八]个?[组路批])*(?:对[^，。；：！？]{1,40}?(?:进行|开展))?/u,
    text(
      'name',
      new RegExp(
        `(?<!(?:表示|致以)[^，。；]{0,12})(?<verb>${TOUR})(?!组|团|时|中|精神|发现)(?:了)?[^。；：！？]{0,30}?(?=[，。；]|$)`,
        'u',
      ),
    ),
  ],
  confidence: 0.9,
  // Who watches with nothing said of what, watches what is told of.
  facts: (m): Fact[] =>
    WATCHES.test(m.words('name'))
      ? [takePart(m.all('who', 'person'), 'attended', 'current')]
      : [tour(m.words('name'), m.words('verb')), takePart(m.all('who', 'person'), 'led', 'current')],
  yes: [
    ['3月4日，林若川调研安全生产工作。', { who: '林若川', verb: '调研' }],
    ['此前一天，林若川一行在局长何田陪同下，考察了河口水库。', { who: '林若川', verb: '考察' }],
  ],
  no: ['何田陪同调研。', '在局长何田陪同下，考察了河口水库。', '他听取了局长何田的汇报，察看了河口水库。'],
});

export const touredWith = rule({
  name: 'toured: person 率 group 考察',
  pattern: [
    slot('who', 'persons'),
    /(?:等)?\uE006?(?:(?:分别|分头|亲自|共同)?带队，?|(?:率领|率队|率|带领|带队|(?:带着|领着)(?!(?:(?!看望|慰问|走访|调研|考察|检查|参观)[^，。；：！？]){0,12}[\uE001\uE002]))(?!头|动|先)[^，。；：！？]{1,60}?，?(?:(?:[^，。；：！？\uE001-\uE008]{2,6}|(?:采取|通过|以)[^，。；：！？\uE001-\uE008]{2,14}[方形]式)，){0,3}(?:首先)?)/u,
    text(
      'name',
      new RegExp(
        `${NOT_PLANNED}(?:(?:先后|分别|实地)*(?:来到|走进|前往|深入|到|赴)(?<where>[^。；：！？，\\uE001\\uE002]{1,90})，(?:实地|现场|详细|认真|重点|专题)*(?=.{0,4}${TOUR}))?(?:先后|首先)?(?:来|到|赴|对|就|深入)?[^，。；：！？]{0,40}?(?<!陪同)(?<verb>${TOUR})(?!组|团|时|中(?!心)|发现)[^，。；：！？]{0,20}`,
        'u',
      ),
    ),
  ],
  confidence: 0.92,
  facts: (m): Fact[] => [
    tour(m.words('name'), m.words('verb')),
    takePart(m.all('who', 'person'), 'led', 'current'),
    ...(m.words('where') === '' ? [] : [{ is: 'stops' as const, where: wentThere(m) }]),
  ],
  yes: [
    [
      '3月4日，县长林若川率县教育局、县卫健局负责人，先后来到河口中学、云州市中医院，调研督导校园安全工作。',
      { verb: '调研督导', where: '河口中学、云州市中医院' },
    ],
    ['3月4日，市政协主席林若川率部分委员视察全市养老服务。', { who: '市政协主席林若川', verb: '视察' }],
    ['3月4日，副市长林若川带领市教育局、市财政局负责人，到北塘区调研学校建设。', { verb: '调研' }],
    ['3月4日，主任林若川带领部分代表，采取“四不两直”方式，对校园食堂进行突击检查。', { verb: '突击检查' }],
    ['会后，林若川、何田带着新支委看望了老党员周启明。', { who: '林若川、何田', verb: '看望' }],
    ['3月4日，局长林若川带队，对云州化工有限公司开展安全生产执法检查。', { verb: '检查' }],
  ],
  no: ['林若川率先表态。'],
});

export const saidOnTour = rule({
  name: 'toured: person 在 place 调研时强调',
  pattern: [
    slot('who', 'persons'),
    /(?:等|一行)?\uE006?(?:率队|带队)?/u,
    text('name', new RegExp(`(?:在|到|来|赴)(?<where>[^，。；：！？\uE001\uE002]{0,24}?)(?<verb>${TOUR})`, 'u')),
    /[^，。；：！？\uE001\uE002]{0,14}?时，?(?:强调|指出|要求|说|表示|称赞|勉励|提出)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const who = m.all('who', 'person');
    if (who.some(({ titles, nameEnd, end }) => end > nameEnd || titles.some((title) => SUPREME.test(title)))) return [];
    return [
      { ...tour(m.words('name'), m.words('verb')), onItsDay: true },
      takePart(who, 'led', 'current'),
      takePart(who, 'spoke', 'current'),
      { is: 'stops', where: wentThere(m) },
    ];
  },
  yes: [
    ['8月2日，常务副省长林若川在云州市调研时强调，要抓好项目建设。', { who: '常务副省长林若川', verb: '调研' }],
    ['8月2日，市委副书记林若川在调研基层党建工作时指出，要抓实教育。', { who: '市委副书记林若川', verb: '调研' }],
  ],
  no: ['要贯彻落实林若川在云州市调研时的讲话精神。', '林若川在会见客人时说，欢迎来云州。'],
});

/** Projects are looked for where the firms are: no noun or verb of looking says that somebody went there. */
export const wentForTrade = rule({
  name: 'toured: person 赴 place 招商',
  pattern: [
    slot('who', 'persons'),
    /(?:等|一行)?(?:带队|率队|率团|先后|专程|再次|还|又)*(?:(?:率|带领)[^，。；：！？\uE001\uE002]{2,20}?)?(?:先后|专程|再次|还|又)*/u,
    text(
      'name',
      new RegExp(
        `${NOT_PLANNED}(?:赴|到(?![会场任位])|前往|远赴)(?<where>[^，。；：！？\\uE001\\uE002\\uE005]{1,24}?)，?(?:开展|进行)?(?:外出|敲门|驻点|精准)?(?:招商(?:考察|引资|推介|洽谈)?|洽谈合作|对接项目)(?:活动)?`,
        'u',
      ),
    ),
    /(?=[，。；]|$)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => [
    tour(m.words('name').replace(/^.*(?:开展|进行)(?=.{4})/u, ''), '考察'),
    takePart(m.all('who', 'person'), 'led', 'current'),
    { is: 'stops', where: wentThere(m) },
  ],
  yes: [['3月5日，区长林若川带队赴海州招商，与海州远航物流有限公司洽谈项目。', { who: '区长林若川', where: '海州' }]],
  no: ['区长林若川要求，各镇要赴海州招商。', '区长林若川赴海州参加招商推介会。', '副市长林若川到会致辞并作推介。'],
});
