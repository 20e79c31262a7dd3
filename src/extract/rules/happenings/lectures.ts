/** Talks that no noun names: `会前，某教授围绕新法作了专题辅导`, `次日，他讲了一堂《早期筛查》`. */
import { type Fact, takePart } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { happened, NOT_PLANNED } from '../words.ts';

/** What somebody gives to an audience, told by its verb. */
const GAVE = `${NOT_PLANNED}(?:[作做]了(?:一[场次])?(?:题为[《“][^》”]{2,40}[》”]的)?[^，。；：！？\\uE005]{0,8}?(?:辅导|宣讲|授课|讲授)|(?:讲|[作做上])了一[堂场节次](?:题为)?[《“][^》”]{2,40}[》”])`;

const nameOf = (words: string): string =>
  words.replace(/^(?:[作做]了(?:一[场次])?|(?:讲|[作做上])了一[堂场节次])/u, '');

export const lecturedBeside = rule({
  name: 'held: 会前，person 作辅导',
  pattern: [
    /(?<=^|[；。])(?:[^，。；：！？\uE001-\uE004\uE006]{1,8})(?:开始|结束)?之?[前后]，/u,
    slot('who', 'persons'),
    /[^。；：！？“”\uE001\uE002\uE005]{0,40}?/u,
    text('name', new RegExp(GAVE, 'u')),
    /(?=[，。；]|$)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => [
    { ...happened('talk', nameOf(m.words('name'))), follows: true },
    takePart(m.all('who', 'person'), 'spoke', 'current'),
  ],
  yes: [['会前，教授林若川围绕新修订的行政处罚法作了专题辅导。', { who: '教授林若川', name: '作了专题辅导' }]],
  no: ['会上，教授林若川作了专题辅导。', '会前，教授林若川将作专题辅导。'],
});

export const lecturedOnADay = rule({
  name: 'held: date，person 讲了一堂 …',
  pattern: [
    /(?<=^|[；。○■●])/u,
    slot('when', 'date'),
    /(?:[清早]晨|[上下中]午|傍晚|晚上?)?，(?:\uE003?\p{Script=Han}{0,6}(?=\uE001))?/u,
    text('who', /(?:[\uE001\uE002](?:[、和与][\uE001\uE002])*|[他她])/u),
    /(?:又|还|便|就)?[^。；：！？“”\uE001\uE002\uE005]{0,60}?/u,
    text('name', new RegExp(GAVE, 'u')),
    /(?=[，。；]|$)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const who = m.all('who', 'person');
    return [
      // What he did another day besides is told in passing.
      { ...happened('talk', nameOf(m.words('name'))), onItsDay: true, aside: who.length === 0 },
      takePart(who.length === 0 ? 'subject' : who, 'spoke', 'current'),
    ];
  },
  yes: [
    ['次日上午，他又在门诊楼讲了一堂《早期筛查》，百余人到场。', { who: '他', name: '讲了一堂《早期筛查》' }],
    [
      '5月13日，部长林若川走进云州学院，为400名师生作了题为《汲取力量》的宣讲。',
      { who: '部长林若川', name: '作了题为《汲取力量》的宣讲' },
    ],
  ],
  no: ['5月13日，部长林若川走进云州学院，参加了宣讲。', '林若川为师生讲了一堂《早期筛查》。'],
});
