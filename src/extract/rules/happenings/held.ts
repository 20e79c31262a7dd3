/** Meetings, ceremonies, trainings … that took place: (:Event). */
import type { EventType } from '../../../../schema/kinds.ts';
import { type Fact, held } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { NOT_PLANNED } from '../words.ts';

/** `已三次召开筹备会议` tells of no meeting in particular. */
const NOT_OFTEN = '(?<![\\d两三四五六七八九十多几数]次|(?:连续|已|每|历)[^，。；]{0,4}[年届])';
const VERB = '(?:开起|办起|[开办]了一[场次]|召开|举行|举办|[合联]办|开展|组织召开|组织开展)';

export const heldByVerb = rule({
  name: 'held: 召开 … event',
  pattern: [
    // What a meeting holds besides its business is told in passing: `会议审议了…，并举行了宪法宣誓仪式`.
    text('besides', /(?:(?<=^\uE005[^。；]{2,80}，)[并还](?:现场)?)?/u),
    // `开工活动在园区举行主会场仪式` tells of one.
    new RegExp(`(?<!将|\\uE005在[^，。；\\uE005]{1,30})${NOT_PLANNED}${NOT_OFTEN}${VERB}了?`, 'u'),
    text('how', /[^，。；：！？]{0,14}?/u),
    slot('what', 'event'),
    /(?!\d+(?:余|多)?[场期次])/u,
  ],
  confidence: 0.95,
  facts: (m): Fact[] => m.all('what', 'event').map((event) => ({ ...held(event), aside: m.words('besides') !== '' })),
  yes: [
    ['云州市召开安全生产工作会议。', { what: '安全生产工作会议' }],
    ['会议表决通过了任免名单，并举行了宪法宣誓仪式。', { besides: '并', what: '宪法宣誓仪式' }],
  ],
  no: [
    '要定期召开工作例会。',
    '组委会已三次召开筹备会议。',
    '即将召开全市经济工作会议。',
    '会议决定，6月中旬召开全市经济工作会议。',
    '今后两个月还将举办8场专场招聘会。',
  ],
});

export const heldFollowing = rule({
  name: 'held: 随后召开的 event',
  pattern: [
    new RegExp(
      `(?:随后|会后|之后|接着|\\p{Script=Han}{2}结束后|(?<!^\\uE005[^。；]{2,80}，)并)[^。；！？]{0,12}?${NOT_PLANNED}(?:召开|举行|举办)了?的?[^，。；]{0,8}?`,
      'u',
    ),
    slot('what', 'event'),
  ],
  confidence: 0.93,
  facts: (m) => m.all('what', 'event').map((event) => held(event, true)),
  yes: [['在随后召开的座谈会上，代表们踊跃发言。', { what: '座谈会' }]],
  no: [
    '代表们在座谈会上发言。',
    '会议表决通过了任免名单，并举行了宪法宣誓仪式。',
    '会议讨论了草案，并决定6月下旬召开座谈会。',
  ],
});

/** How what lasted ends. */
const CLOSES = /^(?:闭幕|落下帷幕|圆满结束|落幕|收官)$/u;

export const takesPlace = rule({
  name: 'held: event (在 place) 召开',
  pattern: [
    slot('what', 'event'),
    /(?!节|即将|将[于在]?|拟|定于|计划)(?:[^，。；：！？在]{0,12}?在(?<where>[^，。；：！？]{1,30}?)|[^，。；：！？的并]{0,8}?)(?:顺利|胜利|隆重|成功|圆满|正式|如期|拉开帷幕并)?(?<opens>召开|举行|举办|开幕|启幕|闭幕|落下帷幕|拉开[帷序大]幕|开场|开锣|鸣[枪锣笛]开[跑赛]|(?:鸣枪)?起跑|开跑|圆满结束|落幕|开班|开赛|开讲|开营|结业|结营|上演|揭幕|收官|启动|如期而至|开到(?=[\uE003\uE004])|开了[^，。；]{0,6}(?:小时|钟头|半天|天))(?!后|以来|之后|前|的|时|期间)/u,
  ],
  confidence: 0.95,
  facts: (m): Fact[] => {
    const [event] = m.all('what', 'event');
    if (event === undefined) return [];
    const where = m.words('where');
    const fact = { ...held(event), closes: CLOSES.test(m.words('opens')) };
    return where === '' ? [fact] : [fact, { is: 'place', name: where, of: event }];
  },
  yes: [
    ['云州市招商推介会在临江宾馆举行。', { what: '云州市招商推介会', where: '临江宾馆' }],
    ['傍晚，一场座谈会在镇政府开了整整两个小时。', { what: '座谈会', where: '镇政府' }],
    ['4月6日，第三届云州马拉松鸣枪起跑。', { what: '第三届云州马拉松' }],
  ],
  no: ['云州市招商推介会召开后，各区迅速行动。', '云州市招商推介会将于5月6日在临江宾馆举行。'],
});

/** A meeting that stands in the calendar: it is kept as announced until a paper says that it was held. */
export const announced = rule({
  name: 'announced: event 将于 date 召开',
  pattern: [
    slot('what', 'event'),
    /(?:即?将|定|拟)于/u,
    slot('when', 'date'),
    /[^，。；：！？]{0,20}?(?:召开|举行|举办|开幕|启幕|开班|开赛|启动)/u,
  ],
  confidence: 0.7,
  announces: true,
  facts: (m): Fact[] => m.all('what', 'event').map((event) => held(event)),
  yes: [['全市防汛工作会议将于3月20日召开。', { what: '全市防汛工作会议', when: '3月20日' }]],
  no: ['全市防汛工作会议即将召开。', '各区要于3月20日前召开防汛工作会议。'],
});

export const cameTogether = rule({
  name: 'held: 30余名专家参加 event',
  pattern: [
    slot('when', 'date'),
    /[^。；！？]{0,30}?\d+(?:余|多)?[名位家支所](?!.{0,20}要)[^。；！？\uE001\uE002\uE005]{2,30}?(?:参加|出席|参与)了?[^，。；：！？]{0,8}?/u,
    slot('what', 'event'),
  ],
  confidence: 0.88,
  facts: (m): Fact[] => {
    const [when] = m.all('when', 'date');
    const dated = when !== undefined && when.date?.length === 10;
    return dated
      ? m
          .all('what', 'event')
          .filter((event) => event.name.length >= 4)
          .map((event) => held(event))
      : [];
  },
  yes: [['5月14日，30余名专家学者齐聚云州大学，参加智慧港口发展论坛。', { what: '智慧港口发展论坛' }]],
  no: ['5月14日，专家学者将参加智慧港口发展论坛。'],
});

/** What is held for one occasion needs no name of its own: `在交接仪式上`. */
const HELD_ONCE: ReadonlySet<EventType> = new Set(['ceremony', 'signing', 'award']);

export const inTheCourseOf = rule({
  name: 'held: 在 event 上',
  pattern: [
    /(?:在[^，。；：！？]{0,14}?|(?<=\uE006，))/u,
    slot('what', 'event'),
    /(?:活动)?(?:上|中|期间)/u,
    text(
      'says',
      /(?:(?:先后|分别)?(?:致辞|讲话|发言|强调|指出|表示|宣布)(?!精神)|(?=[，\uE001-\uE004]|[^，。]{0,14}(?:获|表彰|评|夺得|摘得|捧回|斩获|拿[到下])))/u,
    ),
  ],
  confidence: 0.8,
  facts: (m) =>
    m
      .all('what', 'event')
      .flatMap((event) =>
        event.name.length >= (m.words('says') === '' && !HELD_ONCE.has(event.type) ? 6 : 4) ? [held(event)] : [],
      ),
  yes: [['在全市科技统计工作会上，北塘区获得表彰。', { what: '全市科技统计工作会' }]],
  no: ['在会议上，大家踊跃发言。'],
});

/** What is said in passing of a talk that closed a tour: `座谈会上，…`, `座谈中，…`. */
const TALKED = /座谈|汇报会|交流会|反馈会|对接会|恳谈会|见面会|调研会|推进会|洽谈会|现场会|协调会|办公会/u;

export const talkAfterTour = rule({
  name: 'held: 座谈会上',
  pattern: [
    /(?<=^|[，；。])在?(?:(?:随后|接下来|之后|其后)(?:召开|举行)?的?)?/u,
    text('name', /(?:\uE005|座谈(?:交流)?(?=[中时]))/u),
    /(?:上|中|时)，/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const [event] = m.all('name', 'event');
    const name = event?.name ?? m.words('name');
    if (!TALKED.test(name)) return [];
    return [{ is: 'event', of: event ?? null, type: 'meeting', name, tour: false, follows: true, onlyAfterTour: true }];
  },
  yes: [
    ['座谈会上，林若川介绍了园区情况。', { name: '座谈会' }],
    ['随后的座谈会上，何田报告了工程进度。', { name: '座谈会' }],
  ],
  no: ['参观途中，林若川介绍了园区情况。'],
});
