/** The stops of a tour, in their order: (:Event)-[:VISITED]->(…). */
import { gap, rule, slot, slots, text } from '../../rule.ts';
import { bodiesIn } from '../bodies-in.ts';
import { FACILITY, things } from '../things.ts';
import { TOUR } from '../words.ts';

const LOOKED =
  '(?:直奔|转往|转至|转赴|又到|再到|还到|转到|拐进|登上|走到|赶到|到了|看了|选在|视察|考察|参观|观摩|走访|调研|察看|查看|检查|走访慰问|慰问|看望|探望|拜访|来到|走进|前往|深入|(?:到|赴)(?!\\uE004[^，。；：\\uE001-\\uE008]{0,6}(?:视察|考察|参观|观摩|走访|调研|察看|查看|检查|慰问|看望)了?[\\uE003\\uE008])|参观调研|先后到|先后来到)';

/** A list whose first item no mention covers: `恒泰光电总部和云州科技学院`. */
const FROM_ANY = new RegExp(
  `(?:(?:\\p{Script=Han}{0,10}[\\uE001\\uE002](?:、|和|及|与))+(?:民营企业)?|(?![团组队员])(?:(?![和及与等的了])[\\p{Script=Han}A-Za-z\\d“”（）]){3,14}(?:、|和|及|与))?${slots.stops}`,
  'u',
);

export const stops = rule({
  name: 'visited: 先后视察了 stops',
  pattern: [
    new RegExp(
      `(?:先后|实地|现场|分别|首先|随后|一行|陪同下|率队|带队|负责人|负责同志|志愿者|党员|团员|师生|学生|委员|代表|[组团]|(?:到|赴|在|前往)\\uE004(?:[^，。；：\\uE001-\\uE008]{0,4})|他们|客[人商]们?|[嘉来]宾们?|众人|干部|职工|员工|队员|[\uE001\uE002]|^|，|并|还|还先后|集中|一行人|大家|众人|车子|车队|大家又|一行人又|[第首头下最]\\p{Script=Han}{0,2}一?站(?:就|选在)?)(?:${LOOKED})(?:了|位于|该[村镇乡区校]的?|[已正新在][^，。；：的\uE001-\uE008]{1,6}的)*`,
      'u',
    ),
    text('where', FROM_ANY),
  ],
  confidence: 0.88,
  facts: (m) => [{ is: 'stops', where: things(m, 'where') }],
  yes: [
    ['代表们先后视察了北塘工业园、云州科技学院。', { where: '北塘工业园、云州科技学院' }],
    ['代表们先后视察了恒泰光电总部和云州科技学院。', { where: '恒泰光电总部和云州科技学院' }],
    ['会员企业走进北塘区，看了云州港、云州科技学院。', { where: '云州港、云州科技学院' }],
    ['何田走访了非遗传承人林若川和云州科技学院。', { where: '非遗传承人林若川和云州科技学院' }],
  ],
  no: ['北塘工业园发展迅速。'],
});

/** Goings that say by themselves that somebody came to a place: words of how may stand before them. */
const CAME =
  '(?:来到|走进|赶到|赶赴|赶往|前往|抵达|登上|走上|踏上|深入|直奔|转至|转往|视察|考察|参观|观摩|走访|调研|察看|查看|看望|慰问|探望|步入|走到|去了?|到(?=[\uE003\uE008][^，。；\uE001-\uE008]{0,4}(?:看望|慰问|走访|调研|检查|察看|查看|了解|参观)))';

export const cameTo = rule({
  name: 'visited: 一行人冒雨来到 stop',
  pattern: [
    /(?:一行人?|[他她]们?|大家|众人|[组团](?=[^，。；：！？]{1,8}(?:来到|走进|登上|前往|看))|[\uE001\uE002])/u,
    /(?:[，]?(?:\uE006，?)?(?:冒雨|冒着[^，。；]{1,6}|顶着[^，。；]{1,6}|马不停蹄地?|一路|又|还|再|随即|接着|紧接着|随后|驱车|乘车|乘船|徒步|步行|径直|专程|首先|先后|最后|然后|先是|实地|逐一|相继|陆续|一同|一起|还先后|先|也|现场|分别)+)/u,
    new RegExp(`(?:${CAME})(?:了|位于)?`, 'u'),
    slot('where', 'stops'),
  ],
  confidence: 0.85,
  facts: (m) => [{ is: 'stops', where: things(m, 'where') }],
  yes: [
    ['一行人冒雨来到河口中学。', { where: '河口中学' }],
    ['接着，他又来到云州科技学院。', { where: '云州科技学院' }],
    ['随后，他又到河口敬老院慰问一线职工。', { where: '河口敬老院' }],
  ],
  no: ['他在云州科技学院工作。'],
});

export const stopsAlong = rule({
  name: 'visited: 在 stop，person …',
  pattern: [
    /(?<![^，；。])在/u,
    slot('where', 'stops'),
    text(
      'after',
      /[^，。；：！？]{0,10}?，(?=\uE003?[\uE001\uE002]|他|她|代表|委员|考察团|[视考督检慰调观工][察导查问研摩作]组|大家|参会人员|与会人员|领导)/u,
    ),
  ],
  confidence: 0.85,
  facts: (m) => (/召开|举行/u.test(m.words('after')) ? [] : [{ is: 'stops', where: things(m, 'where') }]),
  yes: [['在北塘工业园，林若川详细了解生产情况。', { where: '北塘工业园' }]],
  no: ['北塘工业园，是新城的核心。'],
});

export const stopsInWords = rule({
  name: 'visited: 先后来到 places',
  pattern: [
    new RegExp(
      `(?:先后|实地|首先|分别|相继|依次|一行|[组团们]|接着|随后|[\\uE001\\uE002])(?:又|还|再|先|先后|实地)*(?:${CAME}|到)了?`,
      'u',
    ),
    text('where', /[^，。；：！？、\uE001\uE002]{1,20}(?:、[^，。；：！？、\uE001\uE002]{1,20})+/u),
  ],
  confidence: 0.8,
  facts: (m) => [{ is: 'stops', where: things(m, 'where') }],
  yes: [
    [
      '他们先后来到月亮湾大食堂、沿河路口袋公园、城北人才驿站。',
      { where: '月亮湾大食堂、沿河路口袋公园、城北人才驿站' },
    ],
  ],
  no: ['他们先后来到这里。'],
});

/** `走进北塘村低保户林若川家中`: the village where somebody is called on at home. */
export const calledAtHome = rule({
  name: 'visited: 走进 village person 家中',
  pattern: [
    /(?:来到|走进|走访|看望|前往|深入|[到赴在])(?:了)?/u,
    slot('who', 'persons'),
    /(?:等[^，。；]{0,8})?的?(?:家(?:中|里|庭)?|家门)(?=[，。、]|和|与)/u,
  ],
  confidence: 0.8,
  facts: (m) => {
    const where = m.all('who', 'person').flatMap(({ positions }) =>
      positions.slice(0, 1).flatMap(({ organization, start, end }) =>
        organization !== null && VILLAGE.test(organization)
          ? [
              {
                is: 'organization' as const,
                start,
                end,
                name: organization,
                kind: 'village' as const,
                area: false,
                rule: 'organization: in a post',
                confidence: 0.85,
              },
            ]
          : [],
      ),
    );
    return where.length === 0 ? [] : [{ is: 'stops', where }];
  },
  yes: [['何田走进北塘村低保户林若川家中，送上慰问金。', { who: '北塘村低保户林若川' }]],
  no: ['何田走进老党员林若川家中。', '北塘村村民林若川家中失火。'],
});
const VILLAGE = /(?:村|嘎查|社区)$/u;

/** Where something happens inside a house. */
const ROOM = /[室厅楼台]$|(?:营|展|展示|景)区$/u;

export const stoodIn = rule({
  name: 'visited: 在 stop，…',
  pattern: [
    /(?<=^|[；。]|\uE006，)在(?:[^，。；：！？]{0,16}?(?=[\uE003\uE004\uE008][^，。；：！？\uE001-\uE008]{0,8}，))?/u,
    text('where', new RegExp(`(?:${slots.stops}|[^，。；：！？、]{3,12}?${FACILITY})`, 'u')),
    /(?!召开|举行|举办|支持|帮助|推动|带动|陪同|主持|指导|领导)[^，。；：！？\uE001-\uE008]{0,6}(?<!上|中|下|间|后|前|来|时)，/u,
  ],
  confidence: 0.8,
  facts: (m) => [
    {
      is: 'stops',
      where: things(m, 'where').filter((thing) => thing.is === 'project' || !(thing.area || ROOM.test(thing.name))),
    },
  ],
  yes: [['在河口中学，云州港集团捐赠图书500册。', { where: '河口中学' }]],
  no: ['在河口中学支持下，活动顺利开展。'],
});

/** Guests who come to a house look at it. */
export const cameToHouse = rule({
  name: 'visited: 来 house 访问',
  pattern: [
    /(?:来|莅临|到访)/u,
    slot('where', 'organization'),
    new RegExp(`(?:进行|开展)?(?:工作|友好|学术)?(?:${TOUR}|交流|座谈|洽谈|致谢|道谢)`, 'u'),
  ],
  confidence: 0.85,
  facts: (m) => [{ is: 'stops', where: bodiesIn(m, 'where') }],
  yes: [['3月4日，海州市党政代表团来云州科技学院访问。', { where: '云州科技学院' }]],
  no: ['林若川来云州科技学院上学。'],
});

export const receivedVisit = rule({
  name: 'visited: 到 place，对 stops 进行考察',
  pattern: [/[，]?对/u, slot('where', 'stops'), gap(10), new RegExp(`(?:进行|开展)[^，。；]{0,6}?${TOUR}`, 'u')],
  confidence: 0.9,
  facts: (m) => [{ is: 'stops', where: things(m, 'where') }],
  yes: [['考察团到北塘区，对北塘工业园、云州科技学院进行考察。', { where: '北塘工业园、云州科技学院' }]],
  no: ['对存在的问题进行整改。'],
});
