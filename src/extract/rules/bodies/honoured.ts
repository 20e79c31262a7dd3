/** Bodies honoured at an event: (:Organization)-[:HONOURED_AT]->(:Event). */
import { bodiesAt } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';

const WON =
  '(?:(?:第)?[一二三四](?:、[二三四五六七八]){1,5}名|[二三四五][至到][三四五六七八]名|第[一二三四五六七八]名?(?!次|届|批|轮|阶段|季度|产业|书记)|前[三四五六八十]名|冠军|亚军|季军|冠、亚军|[一二三特]等奖|[金银铜](?:奖|牌)|团体总分|优秀组织奖)';

export const placed = rule({
  name: 'honoured: organizations 分获 …名',
  pattern: [
    slot('who', 'organizations'),
    new RegExp(
      `[^，。；：！？\uE001\uE002]{0,12}?(?:分获|分列|并列|位列|位居|名列|屈居|获|夺得|荣获|摘得|捧得|捧回|分别获得?)得?了?[^，。；：！？\uE001\uE002]{0,24}?${WON}`,
      'u',
    ),
    /(?:，)?/u,
    text('next', /(?:[\uE003\uE004](?:[、和][\uE003\uE004])*(?=(?:分别)?(?:荣获|获评|获得|获|夺得|被评为)))?/u),
  ],
  confidence: 0.85,
  facts: (m) => [bodiesAt([...m.all('who', 'organization'), ...m.all('next', 'organization')], 'honoured', 'current')],
  yes: [['河口中心小学、北塘区实验小学分获小学组前三名。', { who: '河口中心小学、北塘区实验小学' }]],
  no: ['河口中心小学获得家长好评。'],
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
