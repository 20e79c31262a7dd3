/** Who reported: (:Person)-[:REPORTED_AT]->(:Event). */
import { takePart } from '../../fact.ts';
import { rule, slot } from '../../rule.ts';

export const heardReport = rule({
  name: 'reported: 听取 person 所作的报告',
  pattern: [
    /听取(?:(?:和|并|、)?(?:审议|讨论))?了?[^，。；：！？\uE001-\uE005]{0,6}?/u,
    slot('who', 'persons'),
    /(?:(?:所?作的|关于|对|就|代表[^，。；]{2,16}?(?:所?作的)?|的)[^，。；]{0,40}?(?:报告|汇报|通报|说明|介绍)|(?:等[^，。；\uE001-\uE005]{0,8}?)?(?:分别)?(?:工作|情况)?汇报(?=[，。；]|$))/u,
  ],
  confidence: 0.9,
  facts: (m) => [takePart(m.all('who', 'person'), 'reported', 'current')],
  yes: [
    ['会议听取了总经理林若川所作的年度工作报告。', { who: '总经理林若川' }],
    ['随后，他走进车间，听取厂长林若川关于新设备的介绍。', { who: '厂长林若川' }],
    ['会议听取局长林若川、县长何田汇报，部署下一步工作。', { who: '局长林若川、县长何田' }],
  ],
  no: ['会议听取了工作报告。'],
});

export const reportMadeBy = rule({
  name: 'reported: person 所作的报告',
  pattern: [
    slot('who', 'persons'),
    /(?:受[^，。；：！？]{1,16}?委托，?)?所作的[^。；：！？\uE001\uE002]{0,60}?(?:报告|说明|汇报)/u,
  ],
  confidence: 0.93,
  facts: (m) => [takePart(m.all('who', 'person'), 'reported', 'current')],
  yes: [
    ['会议审议了副市长林若川受市政府委托所作的关于营商环境工作情况的报告。', { who: '副市长林若川' }],
    ['会议听取了财政局局长林若川所作的预算报告。', { who: '财政局局长林若川' }],
  ],
  no: ['会议审议了林若川提出的议案。'],
});

export const nextReport = rule({
  name: 'reported: …的报告、person 关于…的报告',
  pattern: [
    /听取[^。；！？]{2,80}?(?:报告|汇报)[、，和]/u,
    slot('who', 'persons'),
    /关于[^，。；：！？\uE001\uE002]{2,40}?的[^，。；：！？\uE001\uE002]{0,12}?(?:报告|汇报|说明)/u,
  ],
  confidence: 0.9,
  facts: (m) => [takePart(m.all('who', 'person'), 'reported', 'current')],
  yes: [
    [
      '会议听取了财政局局长何田关于决算的报告、审计局局长林若川关于预算执行的审计工作报告。',
      { who: '审计局局长林若川' },
    ],
  ],
  no: ['会议听取了财政局局长何田关于决算的报告，林若川关于预算谈了看法。'],
});

export const reportedFor = rule({
  name: 'reported: person 受…委托，作报告',
  pattern: [
    slot('who', 'persons'),
    /受[^，。；：！？\uE001\uE002]{1,20}委托，?(?:[就向][^，。；：！？]{1,24}?)?作了?[^，。；：！？\uE001\uE002]{0,50}?(?:报告|说明|汇报)(?=[，。；]|$)/u,
  ],
  confidence: 0.92,
  facts: (m) => [takePart(m.all('who', 'person'), 'reported', 'current')],
  yes: [
    ['副主席林若川受常务委员会委托，作二次会议以来提案工作情况的报告。', { who: '副主席林若川' }],
    ['局长林若川受市政府委托，向大会作预算执行情况报告。', { who: '局长林若川' }],
  ],
  no: ['局长林若川受市长何田委托，出席会议。'],
});

export const reported = rule({
  name: 'reported: person 汇报',
  pattern: [
    slot('who', 'persons'),
    /(?:等)?[^，。；：！？\uE001\uE002]{0,16}?(?<!听取[^，。；]{0,12})(?:汇报了?|通报(?!批评|表扬|表彰|嘉奖)了?(?=[^，。；]{2,})|报告了(?=[^，。；]{2,})|作了?(?!一?[场堂次])(?:题为《[^》]{2,40}》的)?[^，。；]{0,10}?(?:汇报|(?:工作|情况|分析)报告|(?<!辅导|学术|形势|专题|宣讲|主题|主旨|事迹|先进|教育|法治|廉政|科普|警示)报告(?=[，。；]|$))|报告工作(?=[，。；]|$)|作了?[^，。；]{0,6}?述职|述职)(?!会)/u,
  ],
  confidence: 0.9,
  facts: (m) => [takePart(m.all('who', 'person'), 'reported', 'current')],
  yes: [
    ['主席林若川作了题为《团结奋进新征程》的工作报告。', { who: '主席林若川' }],
    ['主席林若川代表常务委员会向大会报告工作。', { who: '主席林若川' }],
    ['会上，区住建局局长何田汇报了前三季度工作。', { who: '区住建局局长何田' }],
    ['会上，区住建局局长何田通报了全区燃气安全检查情况。', { who: '区住建局局长何田' }],
  ],
  no: ['林若川听取汇报。', '会上，何田受到通报表扬。'],
});
