/** Talks told of with who gave them: `到某校作讲座`, `会后，…作了题为…的报告`. */
import { type Fact, held, takePart } from '../../fact.ts';
import { GIVEN } from '../../mentions/event-type.ts';
import { rule, slot } from '../../rule.ts';
import { NOT_PLANNED } from '../words.ts';

export const gaveTalk = rule({
  name: 'held: person 到 place 作 talk',
  pattern: [
    slot('who', 'persons'),
    /(?:同志|一行)?(?:应邀|受邀)?(?:(?:带领|率)[^，。；：！？\uE001\uE002]{1,8}?)?(?:到|在|走进|来到|为|赴|给|做客)[^。；：！？\uE001\uE002]{1,50}?，?/u,
    new RegExp(
      `${NOT_PLANNED}(?:作|做|讲授?|上|举办|开展)了?(?:一[堂场次节])?(?:题为[《“][^》”]{2,30}[》”]的[^，。；：！？\uE005]{0,6}?|[^，。；：！？\uE005]{0,12}?的)?`,
      'u',
    ),
    slot('what', 'event'),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const [event] = m.all('what', 'event');
    if (event === undefined || !GIVEN.has(event.type)) return [];
    return [held(event), takePart(m.all('who', 'person'), 'spoke', event)];
  },
  yes: [
    ['8月16日，院长林若川到民兴小学为师生作法治讲座。', { who: '院长林若川', what: '法治讲座' }],
    ['5月6日，县委书记林若川到河口乡讲了一堂党课。', { who: '县委书记林若川', what: '党课' }],
  ],
  no: ['林若川到民兴小学参加讲座。'],
});

/** `会后，…` tells of a talk apart from the event before it. */
export const gaveTalkAfter = rule({
  name: 'held: 会后，person 作题为…的 talk',
  pattern: [
    /(?<=^|[；。])(?:\p{Script=Han}{0,8}|\uE005)(?:[会式礼动约]|\uE005)?(?:开始|结束)?(?:之)?后，/u,
    slot('who', 'persons'),
    /(?:应邀|受邀|还|又)?(?:为[^，。；：！？\uE001\uE002\uE005]{1,16}?)?(?:作|做)了?(?:一[场次])?题为《[^》]{2,40}》的/u,
    slot('what', 'event'),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const [event] = m.all('what', 'event');
    if (event === undefined || !GIVEN.has(event.type)) return [];
    return [held(event, true), takePart(m.all('who', 'person'), 'spoke', event)];
  },
  yes: [['揭牌仪式后，教授林若川作了题为《土壤与水》的学术报告。', { who: '教授林若川', what: '学术报告' }]],
  no: ['会上，教授林若川作了题为《土壤与水》的学术报告。', '会后，教授林若川听取了学术报告。'],
});

export const gaveTalkOn = rule({
  name: 'held: date，person 以…为题 讲授 talk',
  pattern: [
    slot('when', 'date'),
    /(?:[清早]晨|[上下中]午|傍晚|晚上?)?，/u,
    slot('who', 'persons'),
    /(?:应邀|受邀)?(?:(?:到|在|走进|来到|为|赴|给)[^。；：！？\uE001\uE002\uE005]{1,40}，)?以(?:“[^”]{2,40}”|《[^》]{2,40}》|[^，。；]{2,40})为(?:题|主题)，?/u,
    new RegExp(
      `[^。；：！？\\uE001\\uE002\\uE005]{0,40}?${NOT_PLANNED}(?:作|做|讲授?|上|开展)了?(?:一[堂场次节])?[^，。；：！？\\uE005]{0,12}?`,
      'u',
    ),
    slot('what', 'event'),
  ],
  confidence: 0.88,
  facts: (m): Fact[] => {
    const [event] = m.all('what', 'event');
    if (event === undefined || !GIVEN.has(event.type)) return [];
    return [held(event), takePart(m.all('who', 'person'), 'spoke', event)];
  },
  yes: [
    ['6月3日，镇长林若川以“把账算明白”为题，在河口镇给会计讲授廉政党课。', { who: '镇长林若川', what: '廉政党课' }],
  ],
  no: ['6月3日，镇长林若川以“把账算明白”为题，主持座谈会。', '校长林若川以“把账算明白”为题，讲授开学第一课。'],
});
