/** Meetings, ceremonies … that the day at the sentence's beginning, or one behind what else is told of them, says took place. */
import { bodiesAt, type Fact, held } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { happened } from '../words.ts';
import { isOneDay } from './day-deeds.ts';

/** The day may stand behind other things told of the event: `全会圆满完成各项议程，于5月6日闭幕`. */
export const tookPlaceOn = rule({
  name: 'held: event …，于 date 在 place 举行',
  pattern: [
    /(?<=^|[。；，的])/u,
    text('what', /(?:\uE005|“[^”，。；]{2,16}”\p{Script=Han}{0,6}?活动)/u),
    /(?!.{0,2}将)[^，。；：！？\uE001\uE002\uE005]{0,16}，于?/u,
    slot('when', 'date'),
    /(?:在(?<where>[^，。；：！？]{1,24}?))?(?:正式|隆重|顺利|胜利|圆满)?(?:召开|举行|举办|开幕|启幕|闭幕|落幕|开班|开赛|启动|结束|结业|收官)(?=[，。；]|$)/u,
  ],
  confidence: 0.88,
  facts: (m): Fact[] => {
    const [event] = m.all('what', 'event');
    const [when] = m.all('when', 'date');
    if (when?.date?.length !== 10) return [];
    const where = m.words('where');
    const fact = event === undefined ? happened('campaign', m.words('what')) : held(event);
    return where === '' ? [fact] : [fact, { is: 'place', name: where, of: event ?? 'current' }];
  },
  yes: [
    ['云州市第三届人民代表大会第二次会议圆满完成各项议程，于5月6日在临江宾馆闭幕。', { where: '临江宾馆' }],
    ['“暖冬行”活动，5月6日在河口镇启动。', { what: '“暖冬行”活动', where: '河口镇' }],
  ],
  no: ['云州市经济工作会议明确，5月6日前各区启动。', '招商推介会将展示成果，于5月6日举行。'],
});

/** What is the subject of a sentence that begins with a day took place on it, whatever verb says so. */
export const onTheDay = rule({
  name: 'held: date，event …',
  pattern: [
    /(?<=^|[，。；])(?:[^，。；：！？\uE000-\uE008]{2,12}，)?/u,
    slot('when', 'date'),
    /，?(?:[^，。；：！？\uE001\uE002\uE005-\uE007]{1,16}[上里内前]，)?[\uE003\uE004]?(?:的)?(?:一[场次])?/u,
    slot('what', 'event'),
    /(?!即?将|拟|定于|预计|计划|之?[后前]|以来|期间|的|上|中|时|精神|筹[备委]|暨|通知|方案)(?=(?<how>[^，。；：！？]{2,30})(?:，(?!将)|。|；|$))/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const [when] = m.all('when', 'date');
    const dated = when !== undefined && when.kind === 'fixed' && when.date?.length === 10;
    return dated
      ? m
          .all('what', 'event')
          .filter(
            (event) =>
              event.name.length >= 3 &&
              !/^(?:[本此该]次)?(?:会议|大会|活动|仪式|比赛|典礼|培训|座谈会)$/u.test(event.name),
          )
          .map((event) => held(event))
      : [];
  },
  yes: [
    ['7月30日下午，全市防汛工作推进会开到了河口镇。', { what: '全市防汛工作推进会' }],
    ['3月6日，云州港职工技能大赛在雨中鸣锣。', { what: '云州港职工技能大赛' }],
    ['5月9日上午，北塘区招商推介会座无虚席。', { what: '北塘区招商推介会' }],
    ['5月9日下午，河口小学操场上，捐资助学仪式简短而热烈。', { what: '捐资助学仪式' }],
  ],
  no: ['3月6日，全市防汛工作推进会将移师河口镇。', '3月6日，云州市印发职工技能大赛方案。'],
});

/** What a list of appointments says of itself: `（3月15日市六届人大常委会第九次会议通过）`. */
export const passedAt = rule({
  name: 'held: （date event 通过）',
  pattern: [/（/u, slot('when', 'date'), /[\uE003\uE004]?/u, slot('what', 'event'), /(?:表决|审议)?通过）/u],
  confidence: 0.88,
  facts: (m): Fact[] =>
    m.all('when', 'date')[0]?.date?.length === 10 ? m.all('what', 'event').map((event) => held(event)) : [],
  yes: [
    [
      '（2024年3月15日云州市第七届人民代表大会常务委员会第十九次会议通过）',
      { when: '2024年3月15日', what: '云州市第七届人民代表大会常务委员会第十九次会议' },
    ],
  ],
  no: ['条例于2024年3月15日通过。'],
});

/** What is done, and where it goes: honours, wares and virtues are quoted too. */
const UNDERTAKES =
  /[进送入到访演巡讲展游][^“”]{0,6}”|行动|活动|巡演|巡展|宣讲|服务|直播|义诊|课堂”|大集”|专列”|大篷车”|直通车”|[行汇赛营]”$/u;

/** An undertaking known by its name that comes to a place: `“送戏下乡”走进河口村`. */
export const cameByName = rule({
  name: 'held: date，“name” 走进 place',
  pattern: [
    /(?<=^|[。；○■●])/u,
    slot('when', 'date'),
    /，(?:由)?/u,
    text('by', /(?:\uE003[^，。；：！？\uE001\uE002\uE005“”]{0,20}?的?)?/u),
    text('name', /“[^”，。；]{2,16}”(?:[^，。；：！？\uE000-\uE008]{0,14}?(?:活动|行动|巡演|巡展|宣讲|服务队?))?/u),
    /(?:来到|走进|开进|走入|驶进)/u,
    text('where', /[^，。；：！？]{1,24}/u),
    /(?=[，。；]|$)/u,
  ],
  confidence: 0.82,
  facts: (m): Fact[] => {
    if (!isOneDay(m.all('when', 'date')[0]) || (m.words('by') === '' && !UNDERTAKES.test(m.words('name')))) return [];
    const there = m.all('where', 'organization').filter(({ area }) => !area);
    return [
      happened('campaign', m.words('name')),
      bodiesAt(m.all('by', 'organization'), 'organized', 'current'),
      bodiesAt(there, 'visited', 'current'),
    ];
  },
  yes: [
    ['6月2日，云州市文化馆“戏曲进校园”走进河口小学。', { name: '“戏曲进校园”', where: '河口小学' }],
    ['当日，由市红十字会、北塘区教育局联合举办的“救在身边”活动走进该校。', { name: '“救在身边”活动' }],
    ['11月4日，由云州市志愿者协会发起的“暖冬”行动来到河口镇，带来一车棉衣。', { name: '“暖冬”行动' }],
  ],
  no: [
    '6月2日，何田捧着“最美教师”奖杯走进河口小学。',
    '“戏曲进校园”走进了孩子们的心里。',
    '6月2日，“最美教师”走进河口小学。',
  ],
});
