/** Hearings of courts: `法院公开开庭审理了一起…案`. */
import { bodiesAt, type Fact, takePart } from '../../fact.ts';
import type { OrganizationMention, PersonMention } from '../../mentions/mention.ts';
import { rule, slot, text } from '../../rule.ts';
import { happened, NOT_PLANNED } from '../words.ts';

/** What a court does with a case, told as done. */
const HEARD =
  '(?:(?<!(?:将|拟|择[期日]|定于)[^，。；]{0,6})(?:依法|公开|当庭|就地|巡回|首次|在线|集中|一审|二审)*(?:开庭审理|公开开庭|开庭|审理|宣判|调解|听证|庭审)了?)';

/** The court in a judge's title: `河口法庭庭长林若川`. */
function courtOf({ positions, start, end }: PersonMention): OrganizationMention[] {
  const name = positions.find(
    ({ organization }) => organization !== null && /法[庭院]$/u.test(organization),
  )?.organization;
  const rule = 'organization: court of a judge';
  return name == null
    ? []
    : [{ is: 'organization', name, kind: 'court', area: false, start, end, rule, confidence: 0.85 }];
}

export const heardCase = rule({
  name: 'held: court 审理 case',
  pattern: [
    slot('when', 'date'),
    text('before', /[^。；！？\uE006]{0,80}?/u),
    text(
      'name',
      new RegExp(
        `${NOT_PLANNED}(?:${HEARD}(?:一|首|这|两)?[起宗件批]?[^，。；：！？\\uE001\\uE002\\uE005\\uE006]{2,36}?(?:案件?|纠纷)|对[^，。；：！？\\uE001\\uE002\\uE005\\uE006]{2,36}?案件?(?:进行了?)?(?:集中)?${HEARD}|对[^，。；：！？\\uE001\\uE002\\uE005\\uE006]{2,36}?案件?(?:作出|进行了?)[一二终]审(?:公开)?(?:宣判|判决)|[一首]?[起宗件][^，。；：！？\\uE001\\uE002\\uE005\\uE006]{2,20}案件?(?:在[^，。；]{1,16}?)?${HEARD})`,
        'u',
      ),
    ),
    /(?=[，。；]|$)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const [when] = m.all('when', 'date');
    if (when?.date?.length !== 10) return [];
    const courts = m.all('before', 'organization').filter((o) => o.kind === 'court');
    const judges = m.all('before', 'person');
    const bench = courts.length > 0 ? courts : judges.flatMap(courtOf);
    return [
      happened('other', m.words('name')),
      bodiesAt(bench.slice(0, 1), 'organized', 'current'),
      takePart(judges.slice(0, 1), 'led', 'current'),
      takePart(judges.slice(1), 'attended', 'current'),
    ];
  },
  yes: [
    ['7月3日，云州市中级人民法院公开开庭审理一起环境公益诉讼案。', { name: '公开开庭审理一起环境公益诉讼案' }],
    ['5月17日，河口县人民法院对三起涉恶案件进行集中公开宣判。', { name: '对三起涉恶案件进行集中公开宣判' }],
    ['5月8日，庭长林若川来到河口村，在村口公开审理一起邻里纠纷案。', { name: '公开审理一起邻里纠纷案' }],
    [
      '9月2日上午，一起买卖合同上诉案在云州市中级人民法院公开开庭。',
      { name: '一起买卖合同上诉案在云州市中级人民法院公开开庭' },
    ],
  ],
  no: ['9月2日，云州市中级人民法院将开庭审理一起买卖合同案。', '法院全年审理案件三千件。'],
});

export const heardAfter = rule({
  name: 'held: 仪式后，court 审理 case',
  pattern: [
    /(?<=^)(?:\uE005|[^，。；：！？\uE001-\uE005]{2,10}?(?:会|仪式|活动))(?:结束)?之?后，/u,
    text('before', /(?:[^，。；！？\uE001-\uE006]{0,4}(?:\uE003|法[庭院])[^，。；！？\uE001-\uE006]{0,6}?)/u),
    text(
      'name',
      new RegExp(`${NOT_PLANNED}${HEARD}[^，。；：！？\\uE001\\uE002\\uE005\\uE006]{2,36}?(?:案件?|纠纷)`, 'u'),
    ),
    /(?=[，。；]|$)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] =>
    /预计|月底|本月|近期|[拟将]/u.test(m.words('before'))
      ? []
      : [
          { ...happened('other', m.words('name')), follows: true },
          bodiesAt(
            m.all('before', 'organization').filter((o) => o.kind === 'court'),
            'organized',
            'current',
          ),
        ],
  yes: [['揭牌仪式后，法庭公开开庭审理了一起非法捕捞案。', { before: '法庭', name: '公开开庭审理了一起非法捕捞案' }]],
  no: ['揭牌仪式后，法庭将公开开庭审理一起非法捕捞案。', '揭牌仪式后，法庭全年审理案件三千件。'],
});

/** Who presides over the bench chairs the hearing. */
export const satInCourt = rule({
  name: 'attended: person 担任审判长',
  pattern: [
    slot('who', 'persons'),
    text(
      'as',
      /(?:(?:依法)?担任(?:本案|该案|此案)?审判长|(?:代表[^，。；]{2,16})?出庭(?:应诉|支持公诉)?|担任(?:审判员|书记员|公诉人|人民陪审员)|(?:等)?(?:(?:以及|和)[^，。；\uE001-\uE005]{2,14})?(?:共同|依法)?组成[^，。；]{0,8}合议庭|以[^，。；]{2,10}?身份出庭|为(?:[^，。；]{0,6}被告人?|其)[^，。；]{0,6}?(?:作[^，。；]{0,2})?辩护)/u,
    ),
  ],
  confidence: 0.85,
  facts: (m) => [
    takePart(m.all('who', 'person'), m.words('as').endsWith('审判长') ? 'chaired' : 'attended', 'current'),
  ],
  yes: [
    ['合议庭由副院长林若川担任审判长。', { who: '副院长林若川', as: '担任审判长' }],
    ['律师何田代表原告出庭。', { who: '律师何田' }],
    ['律师何田为被告人辩护。', { who: '律师何田' }],
    ['审判员林若川、周启明以及4名人民陪审员组成七人合议庭。', { who: '审判员林若川、周启明' }],
  ],
  no: ['副院长林若川担任组长。', '律师何田为企业服务。'],
});
