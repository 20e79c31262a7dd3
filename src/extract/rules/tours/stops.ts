/** The stops of a tour, in their order: (:Event)-[:VISITED]->(…). */
import { gap, rule, slot, text } from '../../rule.ts';
import { things } from '../things.ts';
import { TOUR } from '../words.ts';

const LOOKED =
  '(?:直奔|转往|转至|转赴|又到|再到|还到|转到|拐进|登上|走到|赶到|到了|视察|考察|参观|观摩|走访|调研|察看|查看|检查|走访慰问|慰问|看望|探望|拜访|来到|走进|前往|深入|到|赴|参观调研|先后到|先后来到|对)';

export const stops = rule({
  name: 'visited: 先后视察了 stops',
  pattern: [
    new RegExp(
      `(?:先后|实地|现场|分别|首先|随后|一行|陪同下|率队|带队|负责人|负责同志|志愿者|党员|团员|师生|学生|委员|代表|干部|职工|员工|队员|[\uE001\uE002]|^|，|并|还|还先后|集中|一行人|大家|众人|车子|车队|大家又|一行人又|[第首头下最]\\p{Script=Han}{0,2}一?站(?:就|选在)?)(?:${LOOKED})(?:了|位于|该[村镇乡区校]的?)*`,
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
  pattern: [
    /(?<![^，；。])在/u,
    slot('where', 'stops'),
    text(
      'after',
      /[^，。；：！？]{0,10}?，(?=\uE003?[\uE001\uE002]|他|她|代表|委员|考察团|视察组|大家|参会人员|与会人员|领导)/u,
    ),
  ],
  confidence: 0.85,
  facts: (m) => (/召开|举行/u.test(m.words('after')) ? [] : [{ is: 'stops', where: things(m, 'where') }]),
  yes: [['在北塘工业园，林若川详细了解生产情况。', { where: '北塘工业园' }]],
  no: ['北塘工业园，是新城的核心。'],
});

export const receivedVisit = rule({
  name: 'visited: 到 place，对 stops 进行考察',
  pattern: [/[，]?对/u, slot('where', 'stops'), gap(10), new RegExp(`(?:进行|开展)[^，。；]{0,6}?${TOUR}`, 'u')],
  confidence: 0.9,
  facts: (m) => [{ is: 'stops', where: things(m, 'where') }],
  yes: [['考察团到北塘区，对北塘工业园、云州科技学院进行考察。', { where: '北塘工业园、云州科技学院' }]],
  no: ['对存在的问题进行整改。'],
});
