/** Who attended: (:Person)-[:ATTENDED]->(:Event), in the order of the printed list. */
import { type Fact, takePart } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { TOUR } from '../words.ts';
import { eventIn, MAYBE_EVENT } from './event.ts';
import { onlyOthers } from './others.ts';
import { placesIn } from './places.ts';

/** What is told of before, one and all: `参加上述活动`. */
const ALL_OF_IT = /(?:上述|以上)[^，。；]{0,4}活动$/u;
const ABSENT = /请假/u;

export const attended = rule({
  name: 'attended: persons 出席 event',
  pattern: [
    slot('who', 'persons'),
    text('rest', /[^，。；：！？]{0,40}?(?:，[^，。；：！？\uE001\uE002]{2,56}?){0,4}?/u),
    text(
      'verb',
      /(?:出席|参加|参与了?(?=(?:此次|本次|这次|当天的)?(?:活动|\uE005))|作陪(?=[，。；]|$)|列席|旁听(?!代表|人员|群众|席|的)|聆听|到会听讲|观看(?=了?[^，。；]{0,8}(?:\uE005|演出|比赛|展|节目|开幕|颁奖|晚会|音乐会))|巡馆|巡展|巡场|到会|到场|到现场(?=[巡指观助督祝道])|(?<=[\uE001\uE002](?:等[^，。；]{0,8})?)(?:现场|全程|到场)观[摩看](?=并|[，。；]|$)|(?:收听)?收看(?=[，。；]|了?[^，。；]{0,6}(?:会议|大会|实况))|(?:全程)?(?:监督|见证)(?=[，。；]|$)|[都也](?:来了|到了|赶来了)|闻讯赶来|莅临|参会|与会|在主席台[^，。；]{0,6}?就座|(?:会见时)?在座)(?:了)?/u,
    ),
    text('kind', /(?:(?:上述|以上)(?:有关|相关)?|此次|本次|这次)?(?:并[^，。；]{0,8}?)?/u),
    MAYBE_EVENT,
    text('named', /(?:活动)?/u),
    text('then', /(?:并[^，。；：]{0,6}?(?:讲话|致辞|发言|宣布|授牌|颁奖|剪彩|主持|演讲|点评)|[^，。；]{0,8}?请假)?/u),
  ],
  confidence: 0.96,
  facts: (m): Fact[] => {
    const rest = m.words('rest');
    if (
      /请假|缺席|委托|[会接]见了|未能|因病|没有|跟随|陪同[^，。；]{0,6}或/u.test(rest) ||
      ABSENT.test(m.words('then'))
    )
      return [];
    if (!onlyOthers(rest)) return [];
    const who = m.all('who', 'person');
    const whole = ALL_OF_IT.test(m.words('kind') + m.words('named'));
    const speaks = m.words('then') !== '' || /主持/u.test(m.words('rest'));
    const ranked = !speaks && !/列席/u.test(m.words('verb') + m.words('rest'));
    const options = { ranked, partial: /^等/u.test(m.words('rest')), places: placesIn(m, 'who') };
    const accompanies = new RegExp(`^${TOUR}`, 'u').test(m.words('kind'));
    const role = accompanies ? 'accompanied' : 'attended';
    return [takePart(who, role, whole ? 'all' : eventIn(m, 'what'), options)];
  },
  yes: [
    ['区领导林若川、周启明、何田出席会议。', { who: '区领导林若川、周启明、何田', what: '会议' }],
    ['副县长林若川，各乡镇有关负责同志参加会议。', { who: '副县长林若川', what: '会议' }],
    [
      '周启明、何田、顾明等市领导，各县（市、区）主要负责同志，市直有关单位负责人参加会议。',
      { who: '周启明、何田、顾明', what: '会议' },
    ],
    ['校长林若川，副校长周启明等校领导，校友何田董事、云州港集团总经理顾明出席典礼。', { what: '典礼' }],
    ['书记林若川、院长何田及师生代表500余人观看比赛。', { who: '书记林若川、院长何田', what: '比赛' }],
    ['秘书长林若川，副市长何田分别参加上述活动。', { who: '秘书长林若川，副市长何田' }],
    ['副县长林若川、局长周启明，以及何田等出席仪式，校长何田主持。', { who: '副县长林若川、局长周启明，以及何田' }],
    ['组长林若川及有关同志，市直部门负责人参加会议。', { who: '组长林若川', what: '会议' }],
    [
      '副市长林若川，副检察长何田（受检察长委托），以及各县负责人列席会议。',
      { who: '副市长林若川，副检察长何田（受检察长委托）' },
    ],
    ['市长林若川，周启明出席仪式。', { who: '市长林若川，周启明', what: '仪式' }],
    ['局长林若川也来到现场祝贺。', { who: '局长林若川' }],
    ['局长林若川现场观摩并点评。', { who: '局长林若川' }],
    ['市委书记林若川，区领导周启明等参加座谈会。', { who: '市委书记林若川，区领导周启明', what: '座谈会' }],
  ],
  no: [
    '何田陪同考察或参加座谈会。',
    '何田到河口村现场观摩。',
    '何田因在省里参加培训请假。',
    '林若川指出，各单位要参加培训。',
    '何田说，居民都想参加。',
    '副市长何田未到会。',
  ],
});

export const cameToAttend = rule({
  name: 'attended: persons 来到 place，参加 event',
  pattern: [
    slot('who', 'persons'),
    /(?:等)?(?:一行)?(?:又|还|先后|随后|专程|一同)*(?:来到|前往|走进|赶到|赶赴|赴|到)[^，。；：！？\uE001\uE002\uE005]{1,30}，(?:应邀|一同|共同|并)*(?:参加|出席)了?[^，。；：！？\uE001\uE002]{0,8}?/u,
    slot('what', 'event'),
  ],
  confidence: 0.88,
  facts: (m) => [takePart(m.all('who', 'person'), 'attended', m.all('what', 'event')[0] ?? 'current')],
  yes: [
    [
      '仪式结束后，市长林若川一行来到云州市中医院新院，参加新院启用活动并为医院揭牌。',
      { who: '市长林若川', what: '新院启用活动' },
    ],
  ],
  no: ['市长林若川来到云州港，参加劳动。', '市长林若川要求，各部门到基层，参加座谈会。'],
});

export const witnessed = rule({
  name: 'attended: 在 persons 见证下',
  pattern: [/在/u, slot('who', 'persons'), /(?:等(?:领导)?)?(?:的)?(?:共同)?见证下/u],
  confidence: 0.9,
  facts: (m) => [takePart(m.all('who', 'person'), 'attended', 'current')],
  yes: [['在市委书记林若川的见证下，双方签订投资协议。', { who: '市委书记林若川' }]],
  no: ['市委书记林若川见证了变化。'],
});

export const invitedAs = rule({
  name: 'attended: 邀请 persons 担任 …',
  pattern: [
    /(?:邀请|特邀|请来|邀)(?:了|到)?(?:[^，。；：！？\uE001-\uE005]{0,6}?)/u,
    slot('who', 'persons'),
    /(?:等[^，。；]{0,8}?)?(?:担任|参加|出席|列席|旁听|到场|作为|前来)/u,
  ],
  confidence: 0.85,
  facts: (m) => [takePart(m.all('who', 'person'), 'attended', 'current')],
  yes: [['会议邀请市人大代表林若川、律师何田担任听证员。', { who: '市人大代表林若川、律师何田' }]],
  no: ['会议邀请专家授课。'],
});

export const alsoCame = rule({
  name: 'attended: …的还有 persons',
  pattern: [
    text(
      'verb',
      /(?:(?:代表团|考察团|调研组|慰问团|参访团)成员(?:还)?(?:有|包括|为)|(?:出席|参加|列席|应邀|到会|陪同|随同|一同|在主席台)[^，。；：]{0,24}的(?:[^，。；：\uE001\uE002]{0,20})?，?(?:还?有|还?包括|是|为))[：:]?/u,
    ),
    /[^，。；：！？\uE001-\uE003]{0,8}?/u,
    slot('who', 'persons'),
    text('rest', /(?:等)?/u),
  ],
  confidence: 0.9,
  facts: (m): Fact[] => {
    const role = /^[陪随]同|^一同/u.test(m.words('verb')) ? 'accompanied' : 'attended';
    const options = { ranked: !/列席/u.test(m.words('verb')), partial: m.words('rest') !== '' };
    return [takePart(m.all('who', 'person'), role, 'current', options)];
  },
  yes: [
    ['代表团成员还有副县长林若川、何田。', { who: '副县长林若川、何田' }],
    ['在主席台前排就座的大会主席团常务委员会成员有：林若川、周启明、何田。', { who: '林若川、周启明、何田' }],
    ['一同前往的，还有区民政局局长周启明，何田。', { who: '区民政局局长周启明' }],
    ['出席会议的还有区委书记周启明、区长何田。', { who: '区委书记周启明、区长何田' }],
  ],
  no: ['参加比赛的有三百人。', '出席会议的代表有序入场，何田说。'],
});

export const satTogether = rule({
  name: 'attended: persons 围坐一堂',
  pattern: [
    slot('who', 'persons'),
    text('rest', /(?:等)?(?:，?[与同和][^。；：！？\uE001\uE002]{2,40}?)?/u),
    /(?:围坐|欢聚|齐聚|汇聚|共聚|济济)一[堂起桌]/u,
  ],
  confidence: 0.9,
  facts: (m) => [
    takePart(m.all('who', 'person'), 'attended', 'current', { ranked: true, partial: /^等/u.test(m.words('rest')) }),
  ],
  yes: [
    [
      '区政协主席林若川，副主席周启明，与来自企业的12名委员围坐一堂，共话发展。',
      { who: '区政协主席林若川，副主席周启明' },
    ],
  ],
  no: ['来自企业的12名委员围坐一堂。'],
});
