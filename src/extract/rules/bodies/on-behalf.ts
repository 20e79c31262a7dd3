/** Bodies for which somebody signs, and those that a meeting commends: (:Organization)-[:SIGNED_AT|HONOURED_AT]->(:Event). */
import { bodiesAt } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { bodiesIn } from '../bodies-in.ts';
import { NOT_PLANNED } from '../words.ts';

export const signedForBody = rule({
  name: 'signed: person 代表 organization 与 … 签约',
  pattern: [
    slot('who', 'persons'),
    /(?:分别)?代表/u,
    slot('body', 'organizations'),
    text('with', /(?:[与同和][^，。；：！？\uE001\uE002]{1,30}?)?/u),
    new RegExp(
      `${NOT_PLANNED}(?:签约|签字|(?:现场|正式|当场)?签[订署下]了?[^，。；：！？]{0,24}?(?:协议书?|合同|备忘录|意向书|责任书|项目))`,
      'u',
    ),
    /(?=[，。；》]|$)/u,
  ],
  confidence: 0.85,
  facts: (m) => [bodiesAt([...m.all('body', 'organization'), ...bodiesIn(m, 'with')], 'signed', 'current')],
  yes: [
    ['仪式上，副县长林若川代表县政府与企业代表签订项目协议。', { who: '副县长林若川', body: '县政府' }],
    ['主任何田代表北塘管委会与客商签约。', { body: '北塘管委会' }],
  ],
  no: ['副县长林若川代表县政府表示祝贺。', '副县长林若川将代表县政府与企业签约。'],
});

/** What stands behind a body that is commended itself. */
const ITSELF = /^(?:等|、|和|及|与|以及|予以|进行|给予)/u;

export const commended = rule({
  name: 'honoured: 对 organizations 等 … 予以表彰',
  pattern: [
    /(?<=^|[，。；])(?:并|还|会议|大会|\uE005)*对/u,
    text('who', /[^。；！？]{2,120}?/u),
    new RegExp(`${NOT_PLANNED}(?:予以|给予|进行了?)[^，。；]{0,4}?(?:表彰|表扬|奖励)`, 'u'),
  ],
  confidence: 0.82,
  facts: (m) => {
    const from = m.span('who')?.start ?? 0;
    const words = `${m.words('who')}予以`;
    const bodies = bodiesIn(m, 'who').filter((o) => ITSELF.test(words.slice(o.end - from)));
    return bodies.length === 0 ? [] : [bodiesAt(bodies, 'honoured', 'current')];
  },
  yes: [
    [
      '会议宣读了决定，对北塘区水利局等5个先进集体、市民何田等12名个人以及市林业局等单位予以表彰。',
      { who: '北塘区水利局等5个先进集体、市民何田等12名个人以及市林业局等单位' },
    ],
  ],
  no: ['会议对北塘区水利局的工作予以肯定。', '会议要求对先进单位予以表彰。'],
});
