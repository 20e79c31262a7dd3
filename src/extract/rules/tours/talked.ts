/** Talks that no noun names: `市长与企业家座谈`, on a tour and apart from it. */
import type { EventType } from '../../../../schema/kinds.ts';
import { type Fact, takePart } from '../../fact.ts';
import { rule, slot, text } from '../../rule.ts';
import { IN_ORDER } from '../order.ts';
import { happened } from '../words.ts';

/** Two sides that talk with each other hold no meeting. */
const typeOfTalk = (words: string): EventType => (/会谈|会晤|商谈/u.test(words) ? 'talk' : 'meeting');

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
      ...happened(typeOfTalk(m.words('name')), `与${m.words('with')}${m.words('name')}`),
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
    happened(typeOfTalk(m.words('name')), `与${m.words('guest')}${m.words('name')}`),
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
        ...happened(typeOfTalk(m.words('name')), `与${m.words('guest')}${m.words('name')}`),
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
