/** Who did at a ceremony what only those do who are there: (:Person)-[:ATTENDED]->(:Event). */
import { type Fact, takePart } from '../../fact.ts';
import type { PersonMention } from '../../mentions/mention.ts';
import { rule, slot, slots, text } from '../../rule.ts';

export const tookPartInCeremony = rule({
  name: 'attended: persons 共同按下 …',
  pattern: [
    /(?<![为向给](?:“[^”]{1,16}”)?)/u,
    slot('who', 'persons'),
    /(?:等(?:(?![为给向])[^，。；：！？\uE001-\uE008]){0,8}?)?(?:，?(?:以及|及|和|、)[^。；：！？\uE001\uE002]{2,30}?(?:代表|群众|职工|师生|家长))?(?:来到[^，。；：！？\uE001\uE002\uE005]{1,16}，)?(?:应邀|被邀请)?(?:共同|一起|一道|分别)?(?:[为给向][^，。；：！？]{1,24}?)?(?:按下|敬献(?:了)?(?:花篮|鲜花|花圈)|(?:启动|点击|触摸)[^，。；]{0,8}按钮|启动(?:了)?[^，。；]{0,16}(?:平台|系统|装置|启动球|程序|专列)(?=[，。；]|$)|推杆|揭牌|剪彩|培土|奠基|授牌|授旗|颁奖|点亮|鸣枪|开球|揭幕|颁证|颁发|发放(?=了?[^，。；]{0,12}(?:[奖助]学金|慰问金|慰问品|奖金|奖品|证书|聘书|红包|礼包))|送行|一声令下|赠[书旗送]|佩戴|系上红领巾|接受(?:了)?捐赠|交付|下达[^，。；]{0,4}令|带头(?:献血|捐款|植树|参与|宣誓|签名|募捐|示范)|监誓|领誓|(?:(?:依次|集体|郑重|分别|先后)(?:进行了?)?(?:宪法)?|进行了?(?:宪法)?)宣誓(?=[，。；]|$)|(?:共同)?见证(?:了)?[^，。；]{0,4}签[约字署]|宣布[^，。；]{0,10}?(?:开工|奠基|通车|开幕|投产|启动|成立|开赛))/u,
  ],
  confidence: 0.85,
  facts: (m) => [
    takePart(m.all('who', 'person'), 'attended', 'current', { ranked: m.all('who', 'person').length > 1 }),
  ],
  yes: [
    ['市长林若川，区委书记周启明共同按下启动按钮。', { who: '市长林若川，区委书记周启明' }],
    ['会长林若川、行长周启明等为学生代表发放了助学金。', { who: '会长林若川、行长周启明' }],
    ['区委书记周启明为新兵送行。', { who: '区委书记周启明' }],
    ['局长林若川、校长何田，以及教师代表、居民代表为工程培土。', { who: '局长林若川、校长何田' }],
    ['县长林若川被邀请为捐赠人佩戴红花。', { who: '县长林若川' }],
    ['区委书记周启明向学生代表赠书。', { who: '区委书记周启明' }],
    ['何田、周启明先后宣誓。', { who: '何田、周启明' }],
  ],
  no: ['工人按下按钮。', '仪式为“云州好人”林若川颁发证书。'],
});

/** Both sides of what is handed over are there; they are no list in which one ranks before the other, and who acts is who is spoken of. */
const fromHandToHand = (one: readonly PersonMention[], other: readonly PersonMention[]): Fact[] => [
  takePart(other, 'attended', 'current'),
  takePart(one, 'attended', 'current'),
];

export const handedOver = rule({
  name: 'attended: person 将锦旗送到 person 手中',
  pattern: [
    slot('who', 'persons'),
    /[^，。；：！？\uE001\uE002]{0,14}?[将把][^，。；：！？]{0,30}?(?:锦旗|牌匾|感谢信|证书|钥匙|聘书|奖[杯牌状]|捐赠牌|支票|[款金])[^，。；：！？\uE001\uE002]{0,16}?[送交递][到给]了?/u,
    text('to', /(?:[\uE001\uE002]|[^，。；：！？\uE001\uE002]{1,10}?)/u),
    /手[中里上]/u,
  ],
  confidence: 0.85,
  facts: (m) => fromHandToHand(m.all('who', 'person'), m.all('to', 'person')),
  yes: [
    ['村民林若川将一面锦旗送到民警周启明手中。', { who: '村民林若川', to: '民警周启明' }],
    ['县长林若川把钥匙逐一交到职工手上。', { who: '县长林若川', to: '职工' }],
  ],
  no: ['何田把书送到学校。'],
});

export const tookFromHands = rule({
  name: 'attended: person 从 person 手中接过',
  pattern: [
    text('who', new RegExp(`(?:${slots.persons}|(?<=^|[，。；]))`, 'u')),
    /[^，。；：！？\uE001\uE002]{0,8}?/u,
    /从/u,
    text('from', /(?:[\uE001\uE002]|[^，。；：！？\uE001\uE002]{1,10}?)/u),
    /手[中里上]接过/u,
  ],
  confidence: 0.85,
  facts: (m) => fromHandToHand(m.all('who', 'person'), m.all('from', 'person')),
  yes: [
    ['村民林若川从局长周启明手中接过工资款。', { who: '村民林若川', from: '局长周启明' }],
    ['村民林若川从民警手中接过现金。', { who: '村民林若川', from: '民警' }],
    ['5月8日，从局长周启明手中接过工资款时，他红了眼眶。', { from: '局长周启明' }],
  ],
  no: ['村民林若川从车间里接过工具。'],
});

/** Kinds of events that people do something at, rather than talk. */
const RITE = /^(?:ceremony|signing|award)$/u;

/** What other rules say more of: speech, chairing, signing, honours. */
const MORE =
  '(?:等)?[^，。；：！？]{0,30}?(?:说|讲|言|致|介绍|推介|汇报|通报|报告|主持|签|荣|被|受到|摘|夺|捧|获|宣|表示|强调|指出|要求|解读|回应|回答|分享|请假|未能|没有|没来)';

export const actedThere = rule({
  name: 'attended: event 上，persons …',
  pattern: [
    /(?<=^|[。；])/u,
    text('frame', /(?:\uE006[^，。；：！？\uE001-\uE008]{0,3}，?)?(?:在[^，。；：！？\uE001\uE002\uE005]{0,24}?)?/u),
    /(?:(?<what>\uE005)|(?:捐赠|揭牌|启动|交接|活动)?(?:会|仪式|活动))(?:上|现场|当天)，(?:\uE003|[^，。；：！？\uE001-\uE008]{1,6}(?=\uE001))?/u,
    slot('who', 'persons'),
    new RegExp(`(?!${MORE})(?:等)?[^，。；：！？“]{2,}`, 'u'),
  ],
  confidence: 0.8,
  facts: (m): Fact[] => {
    // At meetings told of with where they were people talk: other rules say so.
    const isRite = m.all('what', 'event').some(({ type }) => RITE.test(type));
    if (m.words('frame') !== '' && !isRite) return [];
    return [{ ...takePart(m.all('who', 'person'), 'attended', 'current'), weak: true }];
  },
  yes: [
    ['启动仪式上，院长林若川向河口镇卫生院赠送显微镜两台。', { who: '院长林若川' }],
    ['8月7日上午，在北塘公安局举行的返还仪式上，市民林若川接过现金8万元。', { who: '市民林若川' }],
  ],
  no: [
    '启动仪式上，院长林若川讲话。',
    '启动仪式上，大家鼓掌。',
    '在北塘公安局举行的座谈会上，市民林若川问起门牌的事。',
  ],
});

export const acceptedFor = rule({
  name: 'attended: person 代表 … 接受捐赠',
  pattern: [slot('who', 'persons'), /(?:等)?代表[^，。；：！？\uE001\uE002]{1,12}?(?:接受|接收)了?捐赠/u],
  confidence: 0.85,
  facts: (m) => [{ ...takePart(m.all('who', 'person'), 'attended', 'current'), weak: true }],
  yes: [['副县长周启明代表县政府接受捐赠，并颁发证书。', { who: '副县长周启明' }]],
  no: ['县政府接受捐赠，副县长周启明感谢各界。'],
});

export const actedAs = rule({
  name: 'attended: persons 担任评委',
  pattern: [
    slot('who', 'persons'),
    /(?:等[^，。；：]{0,6})?(?:分别|共同|现场|应邀)?(?:担任|任)(?:大赛|比赛|活动|此次演练|演练|现场)?(?:评委(?:会主任)?|裁判长?|升旗手|护旗手|嘉宾|点评嘉宾|见证人|证婚人|总?监票人|主持人|领誓人)(?=[，。；]|$)/u,
  ],
  confidence: 0.82,
  facts: (m) => [{ ...takePart(m.all('who', 'person'), 'attended', 'current'), weak: true }],
  yes: [['学生林若川、周启明担任升旗手。', { who: '学生林若川、周启明' }]],
  no: ['林若川担任校长。'],
});
