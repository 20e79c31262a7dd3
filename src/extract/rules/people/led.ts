/** Who led or received guests: (:Person)-[:LED|HOSTED]->(:Event). */
import { type Fact, takePart } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { NOT_PLANNED } from '../words.ts';

export const led = rule({
  name: 'led: person 带队',
  pattern: [
    slot('who', 'persons'),
    /[^，。；：！？\uE001\uE002]{0,16}?/u,
    new RegExp(
      `${NOT_PLANNED}(?:(?:现场|坐镇|靠前|全程|一线)+指挥(?![部所中])|带队|率队|率领(?!的)|带领(?!下|的)|率(?!领的)(?=[^，。；]{0,16}(?:组|团|队|一行|[企专]家|人员|干部|代表|负责人|部门|单位|\\uE003)))`,
      'u',
    ),
  ],
  confidence: 0.93,
  facts: (m) => [takePart(m.all('who', 'person'), 'led', 'current')],
  yes: [['市人大常委会主任林若川带队视察。', { who: '市人大常委会主任林若川' }]],
  no: ['在林若川带领下，全村脱贫。', '市长周启明会见林若川率领的代表团。'],
});

export const atTheHead = rule({
  name: 'led: 带队的 person',
  pattern: [
    /(?<=^|[，。；])(?:此次|当天)?(?:带队|率队|领队)的/u,
    slot('who', 'person'),
    /(?!等|[^，。；]{0,6}(?:没有|未|因病|因故|调离))/u,
  ],
  confidence: 0.88,
  facts: (m) => [takePart(m.all('who', 'person'), 'led', 'current')],
  yes: [['带队的副局长林若川表示，检查不会松劲。', { who: '副局长林若川' }]],
  no: ['带队的同志对副局长林若川说，检查不会松劲。', '带队的副局长林若川因病没有参加。'],
});

export const commanded = rule({
  name: 'led: person 任总指挥',
  pattern: [
    slot('who', 'persons'),
    /(?:等[^，。；：]{0,6})?(?:分别|共同|现场)?(?:担任|任)(?:[本此]次)?(?:\uE005|活动|现场|救援)?(?:副?总指挥|副?指挥长)(?=[，。；]|$)/u,
  ],
  confidence: 0.85,
  facts: (m) => [takePart(m.all('who', 'person'), 'led', 'current')],
  yes: [['县长林若川任演练总指挥，队员周启明汇报。', { who: '县长林若川' }]],
  no: ['县长林若川任防汛抗旱指挥部指挥长一职。'],
});

export const ledHe = rule({
  name: 'led: 他带领',
  pattern: [
    new RegExp(
      `(?<=^|[。；，])[他她](?:还|又|也|亲自|再次)*${NOT_PLANNED}(?:带领|率领|带队|率队|带着|领着)(?!下|头)`,
      'u',
    ),
  ],
  confidence: 0.85,
  facts: () => [takePart('subject', 'led', 'current')],
  yes: [['去年11月30日，他带领县财政局负责人到园区现场办公。', {}]],
  no: ['在他带领下，全村脱贫。'],
});

/** The meeting is called after its guests where they are named: `会见周启明一行`, else only `会见`. */
const nameOf = (words: string): string =>
  words
    .replace(/，?并.*$/u, '')
    .replace(/了/u, '')
    .replace(/(?:代表团|考察团|客人|来宾)?一行$/u, (guests) => (guests === '一行' ? guests : ''))
    .replace(/^(会见|接见|接待)(?:客人|来宾)$/u, '$1');

export const calledOn = rule({
  name: 'hosted: person 拜会 person',
  pattern: [
    slot('who', 'persons'),
    /(?:等)?(?:一行)?(?:专程)?(?:来[^，。；：！？\uE001\uE002]{1,8})?/u,
    text('name', new RegExp(`${NOT_PLANNED}拜会了?[\uE001\uE002](?:[、和][\uE001\uE002])*`, 'u')),
  ],
  confidence: 0.88,
  facts: (m): Fact[] => [
    { is: 'event', of: null, type: 'visit', name: m.words('name'), tour: false, follows: false },
    takePart(m.all('who', 'person'), 'attended', 'current'),
    takePart(m.all('name', 'person'), 'hosted', 'current'),
  ],
  yes: [['3月4日，远航集团董事长何田一行拜会市长林若川。', { who: '董事长何田' }]],
  no: ['何田打算拜会市长林若川。'],
});

export const hosted = rule({
  name: 'hosted: person 会见',
  pattern: [
    slot('who', 'persons'),
    /(?!(?:(?!会见|接见|接待).){0,8}(?:参加|出席|陪同)|.{0,8}会见[时前后])[^，。；：！？\uE001\uE002]{0,14}?/u,
    text(
      'name',
      /(?:会见|接见|接待(?!室|厅|处|站|能力|游客|人次|群众))(?:了[^，。；]{0,20}?一行(?=[，。；])|了?[^，。；]{0,20})/u,
    ),
  ],
  confidence: 0.95,
  facts: (m): Fact[] => [
    { is: 'event', of: null, type: 'meeting', name: nameOf(m.words('name')), tour: false, follows: false },
    takePart(m.all('who', 'person'), 'hosted', 'current'),
    takePart(m.all('name', 'person'), 'attended', 'current'),
  ],
  yes: [
    ['市长林若川会见了客人。', { who: '市长林若川' }],
    ['市委书记林若川、市长周启明分别会见了校长何田。', { who: '市委书记林若川、市长周启明' }],
    ['市长林若川会见云州港集团董事长何田一行。', { who: '市长林若川', name: '会见云州港集团董事长何田一行' }],
  ],
  no: ['林若川参加会见。'],
});
