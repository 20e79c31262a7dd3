/** How persons took part: (:Person)-[:CHAIRED|ATTENDED|ACCOMPANIED|LED|SPOKE_AT|HOSTED|…]->(:Event). */
import { type Fact, takePart } from '../fact.ts';
import { gap, type Match, rule, slot, text, within } from '../rule.ts';
import { NOT_PLANNED, SAYS, TOUR } from './words.ts';

/** The event that a slot names, or the one spoken of. */
const eventIn = (m: Match, name: string) => m.all(name, 'event')[0] ?? 'current';
const MAYBE_EVENT = /(?<what>\uE005)?/u;

export const chaired = rule({
  name: 'chaired: person 主持 event',
  cue: /主持/u,
  pattern: [
    slot('who', 'person'),
    /(?:同志)?[^，。；：！？\uE001\uE002]{0,16}?主持(?:召开|了)*[^，。；：！？]{0,12}?/u,
    MAYBE_EVENT,
  ],
  confidence: 0.97,
  facts: (m) => [takePart(m.all('who', 'person'), 'chaired', eventIn(m, 'what'))],
  yes: [['林若川主持召开港务局季度例会。', { who: '林若川', what: '港务局季度例会' }]],
  no: ['港务局季度例会召开。'],
});

export const chairedBy = rule({
  name: 'chaired: 由 person 主持',
  cue: /主持/u,
  pattern: [/由/u, slot('who', 'person'), /主持/u],
  confidence: 0.97,
  facts: (m) => [takePart(m.all('who', 'person'), 'chaired', 'current')],
  yes: [['会议由副市长林若川主持。', { who: '副市长林若川' }]],
  no: ['林若川由云州出发。'],
});

export const attended = rule({
  name: 'attended: persons 出席 event',
  cue: /出席|参加|列席|到会|参会|与会/u,
  pattern: [
    slot('who', 'persons'),
    text('rest', /[^，。；：！？]{0,40}?/u),
    /(?:出席|参加|列席|到会|参会|与会)(?:了)?/u,
    text('kind', /(?:上述|此次|本次|这次)?(?:并[^，。；]{0,8}?)?/u),
    MAYBE_EVENT,
    text('then', /(?:并[^，。；：]{0,6}?(?:讲话|致辞|发言|宣布|授牌|颁奖|剪彩|主持|演讲))?/u),
  ],
  confidence: 0.96,
  facts: (m): Fact[] => {
    if (/请假|缺席|委托|未能|因病|没有/u.test(m.words('rest'))) return [];
    const who = m.all('who', 'person');
    const speaks = m.words('then') !== '' || /主持/u.test(m.words('rest'));
    const options = { ranked: !speaks, partial: /^等/u.test(m.words('rest')) };
    const accompanies = new RegExp(`^${TOUR}`, 'u').test(m.words('kind'));
    const role = accompanies ? 'accompanied' : 'attended';
    return [takePart(who, role, eventIn(m, 'what'), options)];
  },
  yes: [
    ['区领导林若川、周启明、何田出席会议。', { who: '区领导林若川、周启明、何田', what: '会议' }],
    ['市委书记林若川，区领导周启明等参加座谈会。', { who: '市委书记林若川，区领导周启明', what: '座谈会' }],
  ],
  no: ['林若川指出，各单位要参加培训。'],
});

export const tookPartInCeremony = rule({
  name: 'attended: persons 共同按下 …',
  cue: /按下|推杆|揭牌|剪彩|培土|奠基|授牌|颁奖|点亮|鸣枪|开球|揭幕|宣布/u,
  pattern: [
    slot('who', 'persons'),
    /(?:等)?(?:共同|一起|一道|分别)?(?:为[^，。；：！？]{1,24}?)?(?:按下|推杆|揭牌|剪彩|培土|奠基|授牌|颁奖|点亮|鸣枪|开球|揭幕|颁发|宣布[^，。；]{0,10}?(?:开工|通车|开幕|投产|启动|成立|开赛))/u,
  ],
  confidence: 0.85,
  facts: (m) => [
    takePart(m.all('who', 'person'), 'attended', 'current', { ranked: m.all('who', 'person').length > 1 }),
  ],
  yes: [['市长林若川，区委书记周启明共同按下启动按钮。', { who: '市长林若川，区委书记周启明' }]],
  no: ['工人按下按钮。'],
});

export const signedFor = rule({
  name: 'signed: persons 代表双方签约',
  cue: /签约|签署|签字|签订/u,
  pattern: [slot('who', 'persons'), /(?:分别)?(?:代表[^，。；：！？]{1,16}?)?(?:现场)?(?:签约|签署|签字|签订)/u],
  confidence: 0.92,
  facts: (m) => [takePart(m.all('who', 'person'), 'signed', 'current')],
  yes: [['校长林若川、院长周启明代表双方签约。', { who: '校长林若川、院长周启明' }]],
  no: ['双方签约。'],
});

export const spokeThere = rule({
  name: 'spoke: person 出席并讲话',
  cue: /并.{0,10}(?:讲话|致辞|发言|演讲|授课|作.{0,4}报告)/u,
  pattern: [
    slot('who', 'person'),
    /[^。；：！？\uE001\uE002]{0,40}?并[^，。；：]{0,8}?(?:讲话|致辞|发言|演讲|授课|报告)/u,
  ],
  confidence: 0.95,
  facts: (m) => [takePart(m.all('who', 'person'), 'spoke', 'current')],
  yes: [['市长林若川出席会议并讲话。', { who: '市长林若川' }]],
  no: ['林若川出席会议。'],
});

export const spoke = rule({
  name: 'spoke: person 强调',
  cue: new RegExp(SAYS, 'u'),
  pattern: [
    slot('who', 'person'),
    new RegExp(
      `(?:一行|同志)?[^，。；：！？\uE001\uE002\uE005]{0,4}?(?:(?:在|就|对|代表|作|致)[^，。；：！？\uE001\uE002]{0,30}?)?${SAYS}(?!精神)`,
      'u',
    ),
  ],
  confidence: 0.93,
  facts: (m) => [takePart(m.all('who', 'person'), 'spoke', 'current')],
  yes: [
    ['林若川在讲话中说，港区建设进入快车道。', { who: '林若川' }],
    ['会上，林若川强调，要守住底线。', { who: '林若川' }],
  ],
  no: ['传达林若川在调研时的讲话精神。'],
});

export const spokeHe = rule({
  name: 'spoke: 他 强调',
  cue: /[他她]/u,
  pattern: [
    new RegExp(
      `(?<![\\p{Script=Han}])[他她](?:还|又|也|同时|最后|首先)?(?:对[^，。；]{0,40}?)?(?:${SAYS}|赞扬|赞赏|肯定)`,
      'u',
    ),
  ],
  confidence: 0.88,
  facts: () => [takePart('subject', 'spoke', 'current')],
  yes: [['他强调，要守住底线。', {}]],
  no: ['其他单位表示支持。'],
});

export const accompanied = rule({
  name: 'accompanied: persons 陪同',
  cue: /陪同|随同|一同/u,
  pattern: [
    slot('who', 'persons'),
    text('rest', /[^，。；：！？]{0,24}?/u),
    new RegExp(`(?:陪同|随同|一同)(?:参加)?(?:${TOUR})?`, 'u'),
  ],
  confidence: 0.97,
  facts: (m) => [
    takePart(m.all('who', 'person'), 'accompanied', 'current', { ranked: true, partial: /^等/u.test(m.words('rest')) }),
  ],
  yes: [['区领导周启明、何田陪同调研。', { who: '区领导周启明、何田' }]],
  no: ['林若川在周启明陪同下调研。'],
});

export const accompaniedBy = rule({
  name: 'accompanied: 在 persons 陪同下',
  cue: /陪同下/u,
  pattern: [/在/u, slot('who', 'persons'), /(?:等(?:领导)?)?(?:的)?陪同下/u],
  confidence: 0.96,
  facts: (m) => [takePart(m.all('who', 'person'), 'accompanied', 'current', { ranked: true })],
  yes: [['林若川在区委书记周启明的陪同下走进车间。', { who: '区委书记周启明' }]],
  no: ['周启明陪同调研。'],
});

export const led = rule({
  name: 'led: person 带队',
  cue: /带队|率队|率领|带领|率.{0,16}(?:组|团|一行)/u,
  pattern: [slot('who', 'persons'), within(16), new RegExp(`${NOT_PLANNED}(?:带队|率队|率领|带领(?!下)|率)`, 'u')],
  confidence: 0.93,
  facts: (m) => [takePart(m.all('who', 'person'), 'led', 'current')],
  yes: [['市人大常委会主任林若川带队视察。', { who: '市人大常委会主任林若川' }]],
  no: ['在林若川带领下，全村脱贫。'],
});

export const hosted = rule({
  name: 'hosted: person 会见',
  cue: /会见|接见|接待了/u,
  pattern: [slot('who', 'persons'), /(?!.{0,8}(?:参加|出席|陪同))[^，。；：！？]{0,14}?/u, /(?:会见|接见|接待)了?/u],
  confidence: 0.95,
  facts: (m): Fact[] => [
    { is: 'event', of: null, type: 'exchange', name: '会见', tour: false, follows: false },
    takePart(m.all('who', 'person'), 'hosted', 'current'),
  ],
  yes: [['市长林若川会见了客人。', { who: '市长林若川' }]],
  no: ['林若川参加会见。'],
});

export const reported = rule({
  name: 'reported: person 汇报',
  cue: /汇报|通报|述职/u,
  pattern: [
    slot('who', 'persons'),
    /(?:等)?[^，。；：！？\uE001\uE002]{0,16}?(?:汇报了?|作了?[^，。；]{0,10}?汇报|通报了|作了?[^，。；]{0,6}?述职|述职)(?!会)/u,
  ],
  confidence: 0.9,
  facts: (m) => [takePart(m.all('who', 'person'), 'reported', 'current')],
  yes: [['会上，区住建局局长何田汇报了前三季度工作。', { who: '区住建局局长何田' }]],
  no: ['林若川听取汇报。'],
});

export const received = rule({
  name: 'received: persons 荣获',
  cue: /荣获|获得|获评|被授予|被评为|获颁|受到表彰/u,
  pattern: [slot('who', 'persons'), within(12), /(?:荣获|获得|获评|被授予|被评为|获颁|受到表彰)/u],
  confidence: 0.9,
  facts: (m) => [takePart(m.all('who', 'person'), 'received', 'current')],
  yes: [['教师何田、周启明分别荣获一等奖。', { who: '教师何田、周启明' }]],
  no: ['北塘区荣获第一名。'],
});

export const absent = rule({
  name: 'absent: person 请假',
  cue: /请假|缺席|未(?:能)?(?:出席|参加)/u,
  pattern: [slot('who', 'persons'), within(12), /(?:请假|缺席|未能?出席|未能?参加)/u],
  confidence: 0.95,
  facts: (m) => [{ is: 'absence', who: m.all('who', 'person'), role: 'absent', by: null }],
  yes: [['副区长何田因病请假。', { who: '副区长何田' }]],
  no: ['何田出席会议。'],
});

export const represented = rule({
  name: 'represented: person 委托 person 出席',
  cue: /委托|受.{1,20}(?:委托|指派)|代为|代表.{1,20}(?:宣读|致辞|出席)/u,
  pattern: [
    slot('who', 'person'),
    /因[^，。；]{0,12}?[，]?|/u,
    /委托/u,
    slot('by', 'person'),
    gap(12),
    /(?:出席|参加|宣读|致辞|主持|看望)/u,
  ],
  confidence: 0.95,
  facts: (m) => [
    { is: 'absence', who: m.all('who', 'person'), role: 'represented', by: m.all('by', 'person')[0] ?? null },
  ],
  yes: [['区长周启明委托副区长何田出席会议。', { who: '区长周启明', by: '副区长何田' }]],
  no: ['周启明出席会议。'],
});
