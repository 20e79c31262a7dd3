/** Visits and talks that no noun names: `某专家一行来院交流`, `双方在某地签约`, `县长召集某局、某银行现场办公`. */
import { bodiesAt, type Fact, takePart } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { bodiesIn } from '../bodies-in.ts';
import { IN_ORDER } from '../order.ts';
import { happened, NOT_PLANNED } from '../words.ts';

export const cameToTalk = rule({
  name: 'held: person 一行来访',
  pattern: [
    slot('when', 'date'),
    /，/u,
    slot('who', 'persons'),
    /(?:等|率队|带队|专程|一行(?:\d+人)?)+/u,
    text(
      'name',
      /(?:来|到|赴|莅临)[^，。；：！？\uE001\uE002\uE005]{1,14}?(?:交流|座谈|洽谈|对接|研讨|访问|来访|致谢|道谢|取经|送锦旗)/u,
    ),
    /(?=[，。；]|$)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const type = /[谢经旗]$/u.test(m.words('name')) ? 'visit' : 'exchange';
    return [happened(type, m.words('name')), takePart(m.all('who', 'person'), 'led', 'current')];
  },
  yes: [
    ['1月12日，云州大学教授周启明一行来院交流。', { who: '云州大学教授周启明', name: '来院交流' }],
    ['1月12日，副县长周启明率队专程来厂致谢，送来锦旗。', { who: '副县长周启明', name: '来厂致谢' }],
  ],
  no: ['云州大学教授周启明来院交流。'],
});

export const bothSigned = rule({
  name: 'signed: 双方签约',
  pattern: [
    // What is told before it in the sentence is no part of it.
    /(?<=(?:\uE006|^(?:\uE005|会|会议|仪式|活动|会见|会谈|座谈)(?:(?<there>上|期间)|后|结束后))，(?:[^。；！？，]{1,30}，){0,3})(?:双方|两校|两院|两地|两家企业|校企双方|政企双方|[三四]方)/u,
    text(
      'name',
      new RegExp(
        `${NOT_PLANNED}(?:(?:在[^，。；：！？]{1,20}?)?(?:正式|成功|顺利|隆重)?(?:签约|(?:签订|签署|达成)了?[^，。；：！？]{0,20}?(?:协议书?|合同|备忘录|意向书?)))`,
        'u',
      ),
    ),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => [{ ...happened('signing', m.words('name')), aside: m.words('there') !== '' }],
  yes: [
    ['5月16日，双方在北塘区正式签约。', { name: '在北塘区正式签约' }],
    ['会后，双方签订了《合作框架协议》。', { name: '签订了《合作框架协议' }],
    ['2015年12月，他请来云州学院教授周启明，双方签订产学研合作协议。', { name: '签订产学研合作协议' }],
  ],
  no: ['双方将择期签约。', '会上，双方介绍了情况。'],
});

export const calledTogether = rule({
  name: 'held: person 召集 organizations …',
  pattern: [
    slot('who', 'person'),
    /[^，。；：！？\uE001-\uE004]{0,8}?(?:召集|组织|会同|约请)(?:了)?/u,
    slot('with', 'organizations'),
    /(?:等)?[^，。；：！？\uE001-\uE005]{0,12}?/u,
    text(
      'name',
      new RegExp(`${NOT_PLANNED}(?:现场办公|现场会商|集体会商|会商|专题研究|开会研究|现场协调|现场调度)`, 'u'),
    ),
  ],
  confidence: 0.85,
  facts: (m): Fact[] => [
    happened('meeting', m.words('name')),
    takePart(m.all('who', 'person'), 'chaired', 'current'),
    bodiesAt(bodiesIn(m, 'with'), 'attended', 'current'),
  ],
  yes: [
    [
      '去年9月，县长周启明召集县财政局、云州银行北塘支行现场办公。',
      { who: '县长周启明', with: '县财政局、云州银行北塘支行', name: '现场办公' },
    ],
  ],
  no: ['县长周启明召集大家开会。'],
});

/** Nobody a tour meets on its way, but those met at an hour or after something of its own. */
export const talkedWith = rule({
  name: 'held: date，person 与 group 座谈',
  pattern: [
    /(?<=^|[；。○■●])/u,
    text(
      'frame',
      new RegExp(`(?:在)?(?:\\uE006|(?!随后|接着|紧接着|其[间后]|期间|之后|间隙|另外|此外)${IN_ORDER})`, 'u'),
    ),
    /，?/u,
    slot('who', 'persons'),
    /(?:等)?(?:一行)?(?:[^，。；：！？\uE001\uE002\uE005]{2,30}，)?[^，。；：！？\uE001\uE002\uE005]{0,16}?(?:与|同|和)/u,
    text('with', /[^，。；：！？\uE001\uE002\uE005]{2,24}?/u),
    text('name', /(?:举行|进行|开展)?了?(?:深入|面对面|亲切|友好|工作)*(?:座谈(?!会)|会谈|商谈|恳谈(?!会))(?:交流)?/u),
    /(?=[，。；]|$)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => [
    {
      ...happened('meeting', `与${m.words('with')}${m.words('name')}`),
      follows: m.all('frame', 'date').length === 0,
      presupposed: true,
    },
    takePart(m.all('who', 'person'), 'attended', 'current'),
  ],
  yes: [
    ['9日晚，市长林若川与12位企业家座谈，听取建议。', { who: '市长林若川', with: '12位企业家' }],
    ['庭审结束后，副院长林若川与旁听代表座谈。', { who: '副院长林若川', with: '旁听代表' }],
  ],
  no: ['市长林若川走进车间，与职工座谈。'],
});

export const talkedTogether = rule({
  name: 'held: person 与 person 举行会谈',
  pattern: [
    slot('who', 'persons'),
    /(?:等)?(?:在[^，。；：！？\uE001\uE002]{1,16}?)?[与同和]/u,
    slot('guest', 'persons'),
    text(
      'name',
      /(?:等[^，。；\uE001\uE002]{0,6}?)?(?:一行)?(?:在[^，。；：！？\uE001\uE002]{1,16}?)?(?:举行|进行|开展)?了?(?:工作|深入|友好|专题)?(?:会谈|会晤|座谈(?!会)|商谈|洽谈(?!会))(?:交流)?/u,
    ),
    /(?=[，。；]|$)/u,
  ],
  confidence: 0.88,
  facts: (m): Fact[] => [
    happened('meeting', `与${m.words('guest')}${m.words('name')}`),
    takePart(m.all('who', 'person'), 'hosted', 'current'),
    takePart(m.all('guest', 'person'), 'attended', 'current'),
  ],
  yes: [
    [
      '8月8日，市长周启明在云州宾馆与海州集团董事长林若川一行举行工作会谈。',
      { who: '市长周启明', guest: '海州集团董事长林若川' },
    ],
  ],
  no: ['市长周启明与海州集团董事长林若川签署协议。'],
});

/** Heads of houses, with whom one talks; others are met on the way. */
const HEAD = /长|书记|总经理|总裁|主任|主席|创始人|行长|代表|理事|经理/u;

export const talkedOnTour = rule({
  name: 'held: person …，并与 person 座谈',
  pattern: [
    slot('who', 'persons'),
    text('been', /(?:等)?(?:一行)?[^。；：！？\uE001\uE002\uE005]{2,80}/u),
    /，(?:还|并|随后|又)?[与同和][^，。；：！？\uE001\uE002\uE005]{0,8}?/u,
    slot('guest', 'persons'),
    text(
      'name',
      /(?:等[^，。；\uE001\uE002]{0,8}?)?(?:举行|进行|开展)?了?(?:工作|深入|友好|专题|亲切|面对面)*(?:会谈|会晤|座谈(?!会)|商谈|洽谈(?!会))(?:交流)?/u,
    ),
    /(?=[，。；]|$)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const guests = m.all('guest', 'person');
    if (!guests.every(({ titles }) => titles.some((title) => HEAD.test(title)))) return [];
    return [
      {
        ...happened('meeting', `与${m.words('guest')}${m.words('name')}`),
        follows: true,
        // Who calls at one house and talks there does one thing.
        onlyAfterTour: !/先后|、/u.test(m.words('been')),
      },
      takePart(m.all('who', 'person'), 'attended', 'current'),
      takePart(guests, 'attended', 'current'),
    ];
  },
  yes: [
    [
      '在海州，市长林若川一行考察了海州远航集团，与集团董事长周启明举行座谈。',
      { who: '市长林若川', guest: '董事长周启明', name: '举行座谈' },
    ],
  ],
  no: ['市长林若川走进车间，与职工周启明座谈。', '市长林若川走进车间，与职工座谈。'],
});
