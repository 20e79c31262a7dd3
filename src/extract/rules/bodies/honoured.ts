/** Bodies honoured at an event: (:Organization)-[:HONOURED_AT]->(:Event). */
import { bodiesAt } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';

const WON =
  '(?:(?:第)?[一二三四](?:、[二三四五六七八]){1,5}名|[二三四五][至到][三四五六七八]名|第[一二三四五六七八]名?(?!次|届|批|轮|阶段|季度|产业|书记)|前[三四五六八十]名|冠军|亚军|季军|冠、亚军|[一二三特]等奖|[金银铜](?:奖|牌)|团体总分|优秀组织奖)';

/** A body, with the work or product that it won by: `云州大学《春天》`, `云州茶业公司的“云雾”`. */
const WITH_WORK = '[\\uE003\\uE004](?:(?:的|选送的|报送的)?[《“][^《》“”，。；]{1,24}[》”]\\p{Script=Han}{0,6}?)?';
/** A list of such. */
const WITH_WORKS = `${WITH_WORK}(?:(?:、|和|及|与|以及)${WITH_WORK})*`;

export const placed = rule({
  name: 'honoured: organizations 分获 …名',
  pattern: [
    text('who', new RegExp(WITH_WORKS, 'u')),
    new RegExp(
      `[^，。；：！？\uE001\uE002]{0,12}?(?:分获|分列|并列|位列|位居|名列|屈居|获|夺得|荣获|摘得|捧得|捧回|分别获得?)得?了?[^，。；：！？\uE001\uE002]{0,24}?${WON}`,
      'u',
    ),
    /(?:，)?/u,
    text('next', /(?:[\uE003\uE004](?:[、和][\uE003\uE004])*(?=(?:分别)?(?:荣获|获评|获得|获|夺得|被评为)))?/u),
  ],
  confidence: 0.85,
  facts: (m) => [bodiesAt([...m.all('who', 'organization'), ...m.all('next', 'organization')], 'honoured', 'current')],
  yes: [
    ['河口中心小学、北塘区实验小学分获小学组前三名。', { who: '河口中心小学、北塘区实验小学' }],
    ['最终，云州大学《江河》、云州工学院《春天》获一等奖。', { who: '云州大学《江河》、云州工学院《春天》' }],
  ],
  no: ['河口中心小学获得家长好评。', '河口中学、北塘中学未获一等奖。', '北塘区代表队未能获得冠军。'],
});

export const wonBy = rule({
  name: 'honoured: 获奖产品为 organizations 的 …',
  pattern: [
    /(?:获|获得|荣获|斩获)[^，。；：！？]{0,12}?[奖牌]的[^，。；：！？\uE001-\uE005]{0,4}?(?:产品|作品|展品|节目|茶样|样品)(?:分别)?(?:是|有|为|包括)：?/u,
    text('who', new RegExp(WITH_WORKS, 'u')),
    /(?:等)?(?=[，。；！]|$)/u,
  ],
  confidence: 0.82,
  facts: (m) => [
    bodiesAt(
      m.all('who', 'organization').filter((o) => !o.area),
      'honoured',
      'current',
    ),
  ],
  yes: [
    [
      '获得金奖的产品分别是：云州茶业有限公司的“云雾”红茶和北塘县茶业协会选送的“春山”白茶，由市农业局颁奖。',
      { who: '云州茶业有限公司的“云雾”红茶和北塘县茶业协会选送的“春山”白茶' },
    ],
  ],
  no: ['获得金奖的产品共有五个。'],
});

export const beat = rule({
  name: 'honoured: organization 战胜 …，夺冠',
  pattern: [
    slot('who', 'organization'),
    /[^，。；：！？\uE001-\uE005]{0,16}?(?:战胜|击败|力克|险胜|完胜|力压|不敌)(?:了)?[^，。；：！？]{1,16}，(?:最终|成功|从而|一举|勇)?(?:(?:夺|获|捧|摘|赢|问鼎|登顶|荣膺)[^，。；：！？]{0,10}(?:冠军|亚军|季军|第[一二三四]名?|奖杯|桂冠)|夺冠|问鼎)/u,
  ],
  confidence: 0.85,
  facts: (m) => [bodiesAt(m.all('who', 'organization'), 'honoured', 'current')],
  yes: [['北塘村队以68比61战胜河口村队，夺得冠军。', { who: '北塘村队' }]],
  no: ['北塘村队战胜了河口村队，晋级下一轮。'],
});

export const placedBy = rule({
  name: 'honoured: 第三名由 organization 获得',
  pattern: [
    new RegExp(`${WON}(?:分别|则|被|奖杯)*[由被归]`, 'u'),
    slot('who', 'organizations'),
    /(?:等)?(?:分别)?(?:获得|获|夺得|摘得|摘走|捧得|捧走|斩获|收入囊中|包揽)/u,
  ],
  confidence: 0.85,
  facts: (m) => [bodiesAt(m.all('who', 'organization'), 'honoured', 'current')],
  yes: [['第三名由河口社区队获得。', { who: '河口社区队' }]],
  no: ['第三名由裁判宣布，河口社区队获得好评。'],
});

export const honouredThere = rule({
  name: 'honoured: 会上，organizations 被授予 …',
  pattern: [
    /(?<=^|[，。；])(?:会上|会议上|大会上|仪式上|典礼上|活动现场|活动中)(?:[^。；：！？\uE001-\uE004]{0,12})?，/u,
    slot('who', 'organizations'),
    /(?:等)?(?:\d+[家个]单位)?[^，。；：！？\uE001\uE002]{0,4}?(?:被[^，。；：！？]{0,24}?(?:授予|评为|命名为)|荣获|获评|获得|分获|分别获|获(?!悉|取|益|批|准)|受到(?:通报)?表彰|上台领奖)/u,
  ],
  confidence: 0.88,
  facts: (m) => [bodiesAt(m.all('who', 'organization'), 'honoured', 'current')],
  yes: [
    [
      '会上，北塘区水利局和云州恒泰机械有限公司被市水利局授予“先进集体”称号。',
      { who: '北塘区水利局和云州恒泰机械有限公司' },
    ],
  ],
  no: ['会上，北塘区水利局作了发言。'],
});
