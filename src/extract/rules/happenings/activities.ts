/** Activities and lectures that a brief tells of in one breath: `某局在某校开展禁毒宣传`, `某院长到某校作法治讲座`. */
import type { EventType } from '../../../../schema/kinds.ts';
import { bodiesAt, type Fact, held, takePart } from '../../fact.ts';
import { typeOfName } from '../../mentions/event-type.ts';
import { rule, slot, text } from '../../rule.ts';
import { bodiesIn } from '../bodies-in.ts';
import { happened, NOT_PLANNED } from '../words.ts';

const KINDS: readonly (readonly [RegExp, EventType])[] = [
  [/培训|轮训|拉练|演练/u, 'training'],
  [/(?:赛|比武|竞赛)$/u, 'competition'],
  [/签约$/u, 'signing'],
  [/(?:讲座|宣讲|授课|党课)$/u, 'talk'],
  [/(?:观摩|交流|对接|座谈|研讨)$/u, 'exchange'],
  [/(?:慰问|送温暖)(?:活动)?$/u, 'condolence'],
];

/** What kind of activity a name tells of. */
function typeOf(name: string): EventType {
  const type = KINDS.find(([word]) => word.test(name))?.[1] ?? typeOfName(name, '');
  return type === 'other' ? 'campaign' : type;
}

export const carriedOut = rule({
  name: 'held: date，organization 开展 activity',
  pattern: [
    text('early', /(?:\uE006(?:[上下中]午|晚上?|清晨)?，?|(?<=^|[，；。]))/u),
    slot('who', 'organizations'),
    text('late', /\uE006?/u),
    text(
      'with',
      /(?:(?:联合|会同|携手|联手|协同|联袂)(?:(?!开展|举办|举行|召开|组织)[\p{Script=Han}]){0,8}?\uE003(?:[、和及与]\uE003)*(?:等(?:\d+[家个])?(?:单位|部门|机构|企业)?)?，?)?/u,
    ),
    /(?:还|又|也|再次)?/u,
    text(
      'where',
      /(?:(?:等|共同|联合|组织|走进|到|在|深入|[\p{Script=Han}\d]{0,14}?(?:赴|前往|来到|走进|深入))[^。；：！？\uE001\uE002\uE005]{0,36}?)?/u,
    ),
    new RegExp(`，?${NOT_PLANNED}(?:开展|举行|举办|进行)了?`, 'u'),
    text(
      'name',
      /(?!活动)[^，。；：！？\uE005\uE006]{0,24}?(?:活动|宣传|宣讲|义诊|义剪|培训|拉练|演练|比武|体检|献血|植树|清扫|展演|巡演|座谈|签约|讲座|送温暖|警示教育|主题教育|研学|采风|走访)/u,
    ),
    /(?=[，。；]|$)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const name = m.words('name').replace(/^(?:一次|一场|首场|系列)/u, '');
    const who = [...m.all('who', 'organization'), ...m.all('with', 'organization')].filter((o) => !o.area);
    const [when] = [...m.all('early', 'date'), ...m.all('late', 'date')];
    const dated = when !== undefined && (when.date === null || when.date.length === 10);
    if (!dated || who.length === 0) return [];
    const there = /走进|来到|前往|深入|赴/u.test(m.words('where')) ? m.all('where', 'organization') : [];
    return [
      happened(typeOf(name), name),
      bodiesAt(who, 'organized', 'current'),
      bodiesAt(
        there.filter((o) => !o.area),
        'visited',
        'current',
      ),
    ];
  },
  yes: [
    [
      '7月26日，北塘区人民法院在云州三中开展禁毒宣传，林若川为学生讲解案例。',
      { who: '北塘区人民法院', name: '禁毒宣传' },
    ],
    [
      '8月15日，市红十字会联合市中心血站在人民广场开展无偿献血。',
      { who: '市红十字会', with: '联合市中心血站', name: '无偿献血' },
    ],
    ['此前的11月9日，北塘区法院还在园区开展“送法进企业”活动。', { name: '“送法进企业”活动' }],
  ],
  no: ['8月15日，市红十字会要求各区开展宣传活动。', '市红十字会每年开展无偿献血活动。'],
});

export const taughtAsGuest = rule({
  name: 'held: organization 邀请 person 开展培训',
  pattern: [
    slot('who', 'organizations'),
    /[^，。；：！？\uE001\uE002]{0,10}?(?:邀请|特邀|邀|请来)(?:了|到)?[^，。；：！？\uE001-\uE005]{0,6}?/u,
    slot('teacher', 'persons'),
    /(?:等[^，。；：]{0,8})?，?(?:(?:来|到|走进|[为给向就围绕以])[^。；！？\uE001\uE002]{1,50}?)?/u,
    new RegExp(`${NOT_PLANNED}(?:开展|进行|举办|举行|作|做|讲授?|上)了?(?:一[堂场次期])?`, 'u'),
    text('name', /(?:[^，。；：！？\uE005]{0,20}?(?:培训|讲座|辅导|授课|宣讲|报告|党课)|\uE005)/u),
    /(?=[，。；]|$)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => {
    const [event] = m.all('name', 'event');
    const name = m.words('name');
    const type = /培训|轮训/u.test(name) ? 'training' : 'talk';
    return [
      event === undefined ? happened(type, name) : held(event),
      bodiesAt(bodiesIn(m, 'who'), 'organized', event ?? 'current'),
      takePart(m.all('teacher', 'person'), 'spoke', event ?? 'current'),
    ];
  },
  yes: [
    [
      '8月3日，北塘区税务局邀请云州学院讲师林若川，为企业财务人员开展退税政策培训。',
      { who: '北塘区税务局', teacher: '云州学院讲师林若川', name: '退税政策培训' },
    ],
  ],
  no: ['北塘区税务局邀请讲师林若川出席会议。'],
});
