/** Tours told by the coming of persons, whatever they then did: (:Person)-[:LED]->(:Event). */
import { takePart } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { NOT_PLANNED, TOUR } from '../words.ts';
import { tour, wentThere } from './tour.ts';

/** Whose coming is an inspection. */
const OFFICIAL = /书记|[省市县区镇乡局厅院]长|主任|主席|部长|检察长|领导|董事长|总经理|行长/u;
/** What a tour's words may run on over: another person would do something else. */
const ANYTHING = '[^。；：！？\\uE001\\uE002]';

export const wentTo = rule({
  name: 'toured: persons 来到 place，慰问 …',
  pattern: [
    slot('who', 'persons'),
    /(?:教授|院士|博士|研究员|同志)?(?:等|一行)?(?:\d+余?人)?(?:在[\uE001\uE002、和及]{1,8}(?:的)?陪同下，?)?(?:带队|率队|率[^，。；：！？]{1,20}|分别|分头|先后|首先|专程|直接|冒雨|还|又|则|(?:没有?|不)打招呼，|轻车简从，)*/u,
    text(
      'name',
      new RegExp(
        `(?:先后)?(?:莅临|来到|走进|赴|前往|深入|到)(?:${ANYTHING}|[\uE001\uE002](?=家|的|所|[和及、])){1,60}?(?<!${TOUR})，(?:${ANYTHING}|(?<=[为给对向与同和])[\uE001\uE002]){0,30}?(?<verb>送去|送上|拜年|查看|了解|${TOUR})[^，。；：！？]{0,14}`,
        'u',
      ),
    ),
    /(?=(?<gave>(?:(?!叮嘱|要求|强调|确保|嘱咐)[^。；]){0,80}?(?:送上|送去|发放|带去)[^，。；]{0,12}?慰问[金品])?)/u,
  ],
  confidence: 0.88,
  facts: (m) => {
    const verb = m.words('gave') === '' ? m.words('verb') : '慰问';
    return [tour(m.words('name'), verb), takePart(m.all('who', 'person'), 'led', 'current')];
  },
  yes: [
    ['8月1日，市长林若川率队来到云州消防救援站，向指战员送上慰问品。', { who: '市长林若川' }],
    ['镇长林若川则来到北塘敬老院，向老人们拜年。', { who: '镇长林若川', verb: '拜年' }],
    ['1月9日，镇长何田来到北塘村，了解老人身体状况，并送上慰问金。', { gave: '，并送上慰问金' }],
  ],
  no: ['林若川来到会场。', '3月4日，市长林若川到民营企业调研，副市长何田参加调研。'],
});

export const cameTo = rule({
  name: 'toured: date，person 来到 stop',
  pattern: [
    /(?:(?<when>\uE006)|(?:\uE005|仪式|会议|活动|座谈会?|签约|[党授听]课)(?:开始|结束)?(?:前|后)|(?:离开|走出|步出)[^，。；：！？\uE001-\uE008]{2,8})/u,
    /(?:[清早]晨|[上下中]午|傍晚|晚上?)?，?/u,
    slot('who', 'persons'),
    /(?:等|一行)?(?:不打招呼，|轻车简从，|一大早就?)?(?:先后|首先|专程|冒雨|又|还)*/u,
    text(
      'name',
      new RegExp(
        `${NOT_PLANNED}(?:来到|走进|深入|前往|直奔|到)[^，。；：！？\uE001\uE002\uE005]{0,12}?[\uE003\uE004\uE008][^，。；：！？\uE001\uE002\uE005]{0,14}`,
        'u',
      ),
    ),
    /，(?=与|仔细|认真|详细|实地|现场|看|听|询问|了解|察看|查看|同|向|就|走)(?![^，。；]{0,20}(?:座谈会|会议|出席|参加|签|捐|作报告|授课))(?![^。]*(?:慰问|看望|走访|调研|视察|考察|检查|督导|参观))/u,
  ],
  confidence: 0.8,
  facts: (m) => {
    const who = m.all('who', 'person');
    const official = who.some((person) => person.titles.some((title) => OFFICIAL.test(title)));
    return official || m.words('when') === '' ? [tour(m.words('name'), '调研'), takePart(who, 'led', 'current')] : [];
  },
  yes: [
    ['6月5日，县委书记林若川来到河口镇高标准农田，与正在收割的农户拉起了家常。', { who: '县委书记林若川' }],
    ['走出会场，县长林若川到河口小学，听说孩子们缺热水，当场拍板。', { who: '县长林若川' }],
  ],
  no: ['6月5日，县委书记林若川来到云州大学，参加毕业典礼。'],
});

export const heCame = rule({
  name: 'toured: date，他来到 stop',
  pattern: [
    slot('when', 'date'),
    /(?:[清早]晨|[上下中]午|傍晚|晚上?)?，[他她](?:先后|又|首先|专程|还)*/u,
    text(
      'name',
      new RegExp(
        `${NOT_PLANNED}(?:来到|走进|深入|前往|直奔)(?<where>[^，。；：！？\uE001\uE002\uE005]{0,6}?[\uE003\uE004\uE008][^，。；：！？\uE001\uE002\uE005]{0,30})`,
        'u',
      ),
    ),
    /，(?=与|仔细|认真|详细|实地|现场|看|听|询问|了解|察看|查看|同|向|就|走)(?![^，。；]{0,20}(?:座谈会|会议|出席|参加|签|捐|作报告|授课))/u,
  ],
  confidence: 0.8,
  facts: (m) => [
    { ...tour(m.words('name'), '调研'), onItsDay: true },
    takePart('subject', 'led', 'current'),
    { is: 'stops', where: wentThere(m) },
  ],
  yes: [['3月9日上午，他来到云州市中医院和河口中学，与师生交流。', { name: '来到云州市中医院和河口中学' }]],
  no: ['3月9日上午，他来到会场，与代表交流。'],
});

export const lookedThere = rule({
  name: 'toured: 在 stop，person 察看',
  pattern: [
    /(?<=^|\uE006，|\uE006，[^。；！？\uE001\uE002\uE005]{0,20}，)在/u,
    text(
      'where',
      /[^，。；：！？\uE001\uE002\uE005]{0,6}?[\uE003\uE004\uE008][^，。；：！？\uE001\uE002\uE005]{0,14}/u,
    ),
    /，/u,
    slot('who', 'persons'),
    text(
      'name',
      /[^，。；：！？\uE001\uE002\uE005]{0,6}?(?:察看|查看|检查|走访|看望|慰问)[^，。；：！？\uE005]{0,16}/u,
    ),
  ],
  confidence: 0.8,
  facts: (m) => [
    tour(m.words('name'), '察看'),
    takePart(m.all('who', 'person'), 'led', 'current'),
    { is: 'stops', where: wentThere(m) },
  ],
  yes: [['3月6日，在河口中学，林若川仔细察看积水情况。', { where: '河口中学', who: '林若川' }]],
  no: ['在河口中学，林若川参加座谈会。'],
});
