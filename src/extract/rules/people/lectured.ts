/** Who gave a talk: (:Person)-[:SPOKE_AT]->(:Event). */
import { type Fact, takePart } from '../../fact.ts';
import { GIVEN } from '../../mentions/event-type.ts';
import { rule, slot, text } from '../../rule.ts';
import { happened, NOT_PLANNED } from '../words.ts';

export const spokeOn = rule({
  name: 'spoke: person 以…为题 授课',
  pattern: [
    slot('who', 'persons'),
    /(?:等(?:\d+[位名])?[^，。；\uE001-\uE005]{0,6}，?)?(?:分别|先后|依次)?(?:(?:结合[^，。；]{2,16}，)?就[^。；，]{2,40}(?=[作进])|以[^，。；]{2,80}为(?:题|主题|主线|例)|围绕[^。；]{2,30}|[^，。；]{0,12}?题为[^，。；]{2,30})(?:，围绕[^。；，]{2,30})?[，]?[^，。；]{0,20}?(?:课|(?<!工作|情况)报告|讲座|演讲|发言|交流|授课|宣讲|讲解|\uE005)/u,
  ],
  confidence: 0.92,
  facts: (m) => [takePart(m.all('who', 'person'), 'spoke', 'current')],
  yes: [
    ['校长林若川以“从零开始”为题，为新生上第一堂课。', { who: '校长林若川' }],
    ['副院长林若川以“与法同行”为题，围绕网络诈骗、校园欺凌等内容，为同学们上了一堂法治课。', { who: '副院长林若川' }],
    ['主任林若川、何田等专家，围绕急救规范作了专题报告。', { who: '主任林若川、何田' }],
    ['主任林若川、护师何田结合典型病例，就吸入装置的使用进行了讲解。', {}],
    ['院长林若川教授、主任何田分别以《防》《治》为题作专题讲座。', {}],
  ],
  no: ['会议以“从零开始”为题。', '总经理林若川作了题为《稳中求进》的总经理工作报告。'],
});

export const gaveAddress = rule({
  name: 'spoke: person 作 talk',
  pattern: [
    slot('who', 'persons'),
    /(?:应邀|分别|先后|现场|随后|首先)?(?:[为给]?[^，。；：！？\uE001-\uE005]{0,12}?)(?:[作做上]|讲授?)了?[^，。；：！？\uE001-\uE005]{0,12}?/u,
    slot('what', 'event'),
    /(?=[，。；]|$)/u,
  ],
  confidence: 0.9,
  facts: (m) =>
    m.all('what', 'event').some(({ type }) => GIVEN.has(type))
      ? [takePart(m.all('who', 'person'), 'spoke', 'current')]
      : [],
  yes: [['云州大学教授林若川应邀作辅导报告。', { who: '云州大学教授林若川', what: '辅导报告' }]],
  no: ['云州大学教授林若川应邀出席报告会。'],
});

/** Lessons that several give one after the other at a time of their own are no part of the ceremony told of before them. */
export const taughtInTurn = rule({
  name: 'held: date，persons 先后为 … 授课',
  pattern: [
    /(?<=^|[；○■●])/u,
    slot('when', 'date'),
    /(?:至\uE006)?，?/u,
    slot('who', 'persons'),
    /(?:等[^，。；：！？\uE001-\uE005]{0,8}?)?(?:先后|分别|依次)/u,
    text(
      'name',
      new RegExp(
        `${NOT_PLANNED}[为给][^，。；：！？\\uE001-\\uE005]{1,16}?(?:授课|上课|讲课|作了?[^，。；]{0,8}?(?:辅导|讲座))`,
        'u',
      ),
    ),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const training = { ...happened('training', m.words('name')), onItsDay: true };
    return [training, takePart(m.all('who', 'person'), 'spoke', 'current')];
  },
  yes: [['9月5日下午，教授林若川、副主任周启明先后为学员授课。', { name: '为学员授课' }]],
  no: ['9月5日下午，教授林若川将先后为学员授课。', '教授林若川、副主任周启明先后为学员授课。'],
});
