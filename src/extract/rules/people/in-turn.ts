/** Who spoke one after the other or for others, told in one breath: (:Person)-[:SPOKE_AT]->(:Event). */
import { takePart } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { SAYS } from '../speech.ts';

/** What each of them spoke about. */
const TOPIC = '(?:就|围绕|结合|针对|从|对)[^，。；：！？、\\uE001\\uE002]{2,16}';

export const spokeEach = rule({
  name: 'spoke: person 就…、person 就… 谈意见',
  pattern: [
    text(
      'who',
      new RegExp(`[\\uE001\\uE002](?:则|分别)?${TOPIC}(?:[、，和](?:\\uE003)?[\\uE001\\uE002]${TOPIC}){1,5}?`, 'u'),
    ),
    new RegExp(`(?:分别|先后|依次)?${SAYS}`, 'u'),
  ],
  confidence: 0.9,
  facts: (m) => [takePart(m.all('who', 'person'), 'spoke', 'current')],
  yes: [
    ['副市长林若川就用地指标、主任何田就拆迁安置谈了意见。', { who: '副市长林若川就用地指标、主任何田就拆迁安置' }],
  ],
  no: ['副市长林若川就用地指标、拆迁安置听取汇报。'],
});

export const spokeFor = rule({
  name: 'spoke: persons 作为代表 发言',
  pattern: [
    text(
      'who',
      /[\uE001\uE002](?:作为|代表)[^，。；：、\uE001\uE002]{2,14}(?:[、，和][^，。；：、\uE001\uE002]{0,14}[\uE001\uE002](?:作为|代表)[^，。；：、\uE001\uE002]{2,14}?){0,4}?/u,
    ),
    /(?:先后|分别|依次|作了?[^，。；]{0,6})*(?:发言|致辞|讲话|宣誓)/u,
  ],
  confidence: 0.93,
  facts: (m) => [takePart(m.all('who', 'person'), 'spoke', 'current')],
  yes: [['教师林若川作为教师代表、学生何田作为新生代表先后发言。', {}]],
  no: ['林若川作为代表出席会议。'],
});

export const spokeAs = rule({
  name: 'spoke: persons 作为受表彰代表 发言',
  pattern: [
    slot('who', 'persons'),
    /(?:等[^，。；：\uE001-\uE005]{0,6}?)?(?:作为|代表)[^，。；：\uE001\uE002]{2,14}?(?:先后|分别|依次|作了?[^，。；]{0,6}?)*(?:发言|致辞|讲话|宣誓)/u,
  ],
  confidence: 0.93,
  facts: (m) => [takePart(m.all('who', 'person'), 'spoke', 'current')],
  yes: [['教师林若川、班长何田作为受表彰代表先后发言。', { who: '教师林若川、班长何田' }]],
  no: ['教师林若川、班长何田作为代表出席会议。'],
});

export const speakersWere = rule({
  name: 'spoke: 发言人是 persons',
  pattern: [
    /(?:发言|致辞|授课|主讲|宣讲)(?:人|者|嘉宾|代表|的)(?:还)?(?:分别|依次|先后)?(?:是|为|有|包括)：?/u,
    slot('who', 'persons'),
  ],
  confidence: 0.9,
  facts: (m) => [takePart(m.all('who', 'person'), 'spoke', 'current')],
  yes: [['三个县作交流发言，发言人分别是林若川、周启明和何田。', { who: '林若川、周启明和何田' }]],
  no: ['发言人分别是三个县的代表，林若川主持。'],
});

export const heardSpeech = rule({
  name: 'spoke: 听取 persons 关于…的发言',
  pattern: [
    /(?:听取|听)了?[^，。；：！？\uE001-\uE005]{0,6}?/u,
    slot('who', 'persons'),
    /(?:等[^，。；\uE001-\uE005]{0,8}?)?(?:分别)?(?:(?:所?作的|关于|对|就|围绕|的)[^，。；：！？\uE001\uE002]{0,40}?)?(?:发言|建议|意见)(?=[，。；并]|$)/u,
  ],
  confidence: 0.88,
  facts: (m) => [takePart(m.all('who', 'person'), 'spoke', 'current')],
  yes: [['他听取了委员林若川、何田关于壮大民营经济的发言并一一回应。', { who: '委员林若川、何田' }]],
  no: ['会议听取了局长林若川关于决算的报告。'],
});
