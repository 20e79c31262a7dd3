/** Who chaired: (:Person)-[:CHAIRED]->(:Event). */
import { takePart } from '../../fact.ts';
import { rule, slot } from '../../rule.ts';
import { eventIn, MAYBE_EVENT } from './event.ts';

/** Research is led too: `由教授何田主持，与海州大学共同完成的课题`. */
const NO_RESEARCH =
  '(?!(?:研究|完成|设计|研发|研制|编[写著]|申报)?的“|的[^，。；\\uE005]{0,14}?(?:\\uE008|项目|课题|研究|成果|论文|攻关)|(?:研[究发制]|设计|编[写著])|，[^。；]{0,40}(?:完成|参与|合作)的)';

export const chaired = rule({
  name: 'chaired: person 主持 event',
  pattern: [
    slot('who', 'person'),
    new RegExp(
      `(?:同志)?[^，。；：！？\\uE001\\uE002]{0,16}?主持${NO_RESEARCH}(?:召开|了)*[^，。；：！？]{0,12}?`,
      'u',
    ),
    MAYBE_EVENT,
  ],
  confidence: 0.97,
  facts: (m) => [takePart(m.all('who', 'person'), 'chaired', eventIn(m, 'what'))],
  yes: [['林若川主持召开港务局季度例会。', { who: '林若川', what: '港务局季度例会' }]],
  no: ['港务局季度例会召开。', '教授林若川主持的“耐旱小麦选育”获一等奖。', '教授林若川主持的课题通过验收。'],
});

export const chairedBy = rule({
  name: 'chaired: 由 person 主持',
  pattern: [
    MAYBE_EVENT,
    /(?:分别)?由/u,
    slot('who', 'persons'),
    new RegExp(`(?:分别|先后|共同)?主持${NO_RESEARCH}`, 'u'),
  ],
  confidence: 0.97,
  facts: (m) => [takePart(m.all('who', 'person'), 'chaired', eventIn(m, 'what'))],
  yes: [
    ['会议由副市长林若川主持。', { who: '副市长林若川' }],
    ['会议分别由林若川、何田主持。', { who: '林若川、何田' }],
  ],
  no: [
    '林若川由云州出发。',
    '由教授林若川主持的“耐旱小麦选育”获一等奖。',
    '由教授何田主持，与海州大学共同完成的项目通过验收。',
    '由教授何田主持的省级重点研发项目通过验收。',
  ],
});

export const chairedToo = rule({
  name: 'chaired: person …，并主持 event',
  pattern: [
    slot('who', 'person'),
    /[^。；：！？\uE001\uE002]{2,30}，(?:并|还|同时)(?:共同)?主持(?:召开|了)*[^，。；：！？]{0,12}?/u,
    slot('what', 'event'),
  ],
  confidence: 0.93,
  facts: (m) => [takePart(m.all('who', 'person'), 'chaired', m.all('what', 'event')[0] ?? 'current')],
  yes: [['主任林若川向新任命人员颁发任命书，并主持了宪法宣誓仪式。', { who: '主任林若川', what: '宪法宣誓仪式' }]],
  no: ['主任林若川出席会议，何田主持会议。'],
});

export const chairedInTurn = rule({
  name: 'chaired: persons 先后主持',
  pattern: [
    slot('who', 'persons'),
    /(?:同志)?(?:先后|分别|依次|轮流|共同)主持(?:召开|了)*[^，。；：！？]{0,12}?/u,
    MAYBE_EVENT,
  ],
  confidence: 0.95,
  facts: (m) => [takePart(m.all('who', 'person'), 'chaired', eventIn(m, 'what'))],
  yes: [['林若川、周启明先后主持全体会议。', { who: '林若川、周启明' }]],
  no: ['林若川、周启明出席会议，何田主持。'],
});
