/** What a sentence that begins with a day, or with what was before or after it, says to have been held. */
import { type EventType, eventType } from '../../../../schema/kinds.ts';
import { headedWords } from '../../../lexicon/headed.ts';
import { anyOf } from '../../../lexicon/lexicon.ts';
import { bodiesAt, type Fact, held, takePart } from '../../fact.ts';
import { GIVEN } from '../../mentions/event-type.ts';
import { rule, slot, text } from '../../rule.ts';
import { bodiesIn } from '../bodies-in.ts';
import { IN_ORDER } from '../order.ts';
import { happened, NOT_PLANNED } from '../words.ts';

const DOINGS = headedWords('events/doings', eventType, 'other');
const DOING = anyOf([...DOINGS.keys()]);

/** Nouns that can only mean what was told of. */
const POINTS_BACK = /^(?:[本此该]?次?(?:会议|大会|活动|仪式|典礼|比赛|大赛|赛事|演练|培训))$/u;

/** What kind of event the words that name a doing end with. */
function typeOf(name: string): EventType {
  const bare = name.replace(/活动$/u, '');
  for (let from = 0; from < bare.length; from += 1) {
    const type = DOINGS.get(bare.slice(from));
    if (type !== undefined) return type;
  }
  return 'other';
}

export const heldThen = rule({
  name: 'held: date，… 举行 doing',
  pattern: [
    /(?<=^|[；。○■●])/u,
    text('frame', new RegExp(`(?:在)?(?:\\uE006(?:一早|清晨)?的?|${IN_ORDER})`, 'u')),
    /，?(?:[^，。；：！？\uE000-\uE008]{2,6}，)?/u,
    text('who', /(?:[\uE001\uE002](?:[、和及][\uE001\uE002])*)?/u),
    text('group', /(?:[^。；！？“\uE001\uE002\uE005]|“[^”。，]{1,16}”){0,60}?/u),
    new RegExp(`${NOT_PLANNED}(?:举行|举办|召开|开展|进行|组织|[办开])了?起?(?:一?[场次期个堂轮])?`, 'u'),
    text(
      'name',
      new RegExp(`(?:(?!举行|举办|召开|开展|组织)[^，。；：！？\\uE001-\\uE006]){0,20}?${DOING}(?:活动)?`, 'u'),
    ),
    /(?=[，。；！]|$)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const [when] = m.all('frame', 'date');
    if (when !== undefined && when.kind === 'fixed' && when.date !== null && when.date.length < 10) return [];
    if (when?.kind === 'vague' || /要|应当|必须/u.test(m.words('group'))) return [];
    const name = m.words('name');
    const type = typeOf(name);
    const bodies = bodiesIn(m, 'group');
    const acting = bodies.filter(({ start }) => start === (m.span('group')?.start ?? -1));
    return [
      { ...happened(type, name), follows: when === undefined, weak: true },
      takePart(m.all('who', 'person'), GIVEN.has(type) ? 'spoke' : 'led', 'current'),
      bodiesAt(acting, 'organized', 'current'),
    ];
  },
  yes: [
    ['16日上午，双方举行座谈。', { name: '座谈' }],
    ['签约仪式后，8名专家开展了义诊，接诊群众二百余人次。', { frame: '签约仪式后', name: '义诊' }],
    ['9月3日，研究员林若川在田埂上给种粮大户办了一场防治培训。', { who: '研究员林若川', name: '防治培训' }],
  ],
  no: ['9月3日，研究员林若川要求各村开展培训。', '近年来，该院每月开展义诊。', '随后，大家进行了讨论。'],
});

const LATER = /随后|后的|之后|其后|接下来/u;

/** What somebody speaks of as known to the reader: another event than the one told of, unless it may be meant. */
export const presupposed = rule({
  name: 'held: event 上，…',
  pattern: [
    /(?<=^|[，；。])(?:在)?/u,
    text(
      'frame',
      /(?:\uE005之?后的(?=\uE005)|(?:[^，。；：！？\uE001\uE002\uE005]{0,10}?(?:\uE006|随后|之后|其后)|接下来)(?:召开|举行|举办)?了?的?|(?:(?![要将拟曾须应按据])[^，。；：！？\uE001\uE002\uE005\uE006]){0,12}?)/u,
    ),
    slot('what', 'event'),
    /(?:现场|活动)?(?:上|中|期间|当天|现场)(?=，|[\uE001-\uE003]|[^，。；]{0,16}(?:[，。；]|$))/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] =>
    m
      .all('what', 'event')
      .filter((event) => !POINTS_BACK.test(event.name))
      .map((event) => ({ ...held(event, LATER.test(m.words('frame'))), presupposed: true })),
  yes: [
    ['10月14日的开幕式上，市长林若川致辞。', { what: '开幕式' }],
    ['随后的座谈会上，何田报告了工程进度。', { what: '座谈会' }],
    ['党课之后的主题党日上，全体党员重温入党誓词。', { what: '主题党日' }],
  ],
  no: ['各单位要在工作会议上传达。', '会议上，林若川讲话。'],
});

/** What is held is an event whatever it is for: `举行失物集中认领会`. */
const SORTS: readonly (readonly [RegExp, EventType])[] = [
  [/(?:兑付|发放|返还|退还|认领|移交|交接)会$/u, 'ceremony'],
  [/会$/u, 'meeting'],
  [/班$/u, 'training'],
  [/赛$/u, 'competition'],
  [/[仪典]式$|礼$/u, 'ceremony'],
  [/[节展]$/u, 'other'],
];

export const heldOfItsOwn = rule({
  name: 'held: 举行 …会',
  pattern: [
    text('by', /(?:(?<![在于到赴向对由、和与]|走进|位于)[\uE003\uE004](?:[、和与及][\uE003\uE004])*)?/u),
    /(?:(?<=[\uE003\uE004])(?:（[^（）]{2,8}）)?\s?\uE006?[^，。；：！？\uE001-\uE007]{0,10}?(?:在[^，。；：！？\uE001\uE002\uE005]{1,16}?)?)?/u,
    new RegExp(`(?<!将)${NOT_PLANNED}(?<![\\d两三四五六七八九十多几数]次)(?:召开|举行|举办|[开办]了)了?`, 'u'),
    text(
      'name',
      /\uE006?[^，。；：！？\uE001\uE002\uE005-\uE007]{3,28}?(?:[届次](?:全委|执委|理事|常务理事|董事|监事|主席团)会|(?<![社机盟协商员联议国都晚工学委])会|(?<![上下值接航夜早中晚加])班|(?<!参|决|比)赛|仪式|典礼)/u,
    ),
    /(?=[，。；]|$)/u,
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    const name = m.words('name').replace(/^(?:[一首]?[场次期届个]|以)/u, '');
    const type = SORTS.find(([word]) => word.test(name))?.[1];
    if (type === undefined) return [];
    const by = m.all('by', 'organization');
    return [{ ...happened(type, name), weak: true }, ...(by.length > 0 ? [bodiesAt(by, 'organized', 'current')] : [])];
  },
  yes: [
    ['9月15日，市法院举行执行案款集中兑付会，当场发还案款。', { by: '市法院', name: '执行案款集中兑付会' }],
    ['北塘区白沙镇11月23日举办2022年电商能手班。', { by: '北塘区白沙镇' }],
    ['市工商联日前召开十二届三次执委会，增补两名副主席。', { name: '十二届三次执委会' }],
    ['3月1日，县人社局在县职教中心办了第三期转岗职工技能班。', { by: '县人社局', name: '第三期转岗职工技能班' }],
  ],
  no: ['云州市将举办失物认领会。', '云州市召开全市经济工作会议。'],
});

/** A festival that only quotes name: `北塘区第三届“邻里节”开幕`. */
export const festivalHeld = rule({
  name: 'held: “…节” 开幕',
  pattern: [
    /(?<=^|[，；。\uE006])(?:由[^，。；：！？]{2,60}?的)?(?![为随自迎围备])/u,
    text(
      'name',
      /(?:(?![将拟])[^，。；：！？“”\uE001\uE002\uE005-\uE007]){0,24}?“[^”，。；]{1,12}(?:节|季|文化周|艺术周|嘉年华)”(?:系列|主题)?(?:活动)?/u,
    ),
    /(?:在(?<where>[^，。；：！？]{1,30}?))?(?:正式|隆重|热闹|热热闹闹|精彩|火热)?地?(?:开幕|启幕|启动|举行|举办|上演|登场|开场|开锣|拉开[帷序大]幕)(?=[，。；！]|$)/u,
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    // `停办的“灯会节”`: what is told of it before is not its name.
    const event = happened('other', m.words('name').replace(/^[^“]*的(?=“)/u, ''));
    return m.words('where') === '' ? [event] : [event, { is: 'place', name: m.words('where'), of: 'current' }];
  },
  yes: [['5月23日晚，北塘区第三届“邻里节”在人民广场开幕。', { name: '北塘区第三届“邻里节”', where: '人民广场' }]],
  no: [
    '北塘区的“邻里节”已成品牌。',
    '5月23日，“邻里节”将在人民广场开幕。',
    '为迎接第三届“邻里节”开幕，各社区忙碌起来。',
  ],
});
