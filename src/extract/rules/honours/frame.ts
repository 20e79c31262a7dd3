/** Honours read off the parts of a clause: who is honoured, by whom, by what verb, with what. */
import type { Fact } from '../../fact.ts';
import { type Match, rule, text } from '../../rule.ts';
import { members } from '../members.ts';
import { NOT_PLANNED } from '../words.ts';
import { type HonouredList, listAtEnd } from './recipients.ts';
import { ADVERB, ADVERBS, AND_MORE, AWARD, awarded, GETS, NUMBER } from './words.ts';

/** How many are honoured, after some of them: `等5名同志`. */
const COUNTED = `(?:（[^）]{0,20}）)?(?:等)?(?:共?${NUMBER}(?:余|多)?[家个名人位所支项件户组篇](?:（[^）]{1,3}）)?\\uE004?(?:(?![一分先后均都也])[\\p{Script=Han}]){0,8}?(?:（[^）]{1,3}）)?)?`;
/** The list of those honoured, how many they are, and words beside the verb. */
const BEFORE = new RegExp(
  `^(?<list>.*?)(?<counted>${COUNTED})(?<share>(?:，(?=分别|双双|均|则|先后|同时|共同))?则?(?:${ADVERBS}))$`,
  'du',
);

const NOBODY_ELSE = /^[两三四五](?:人|[家个所](?:单位|学校|医院|企业|公司))$/u;

/** The list of those honoured at the end of a slot, and the words between it and the verb. */
export function listIn(m: Match, slot: string): (HonouredList & { readonly share: string }) | null {
  const before = m.find(slot, BEFORE);
  const counted = before?.words('counted') ?? '';
  // `两人已由…授予`: who they are was told before.
  if (before !== null && NOBODY_ELSE.test(counted))
    return {
      who: [{ is: 'words', name: counted }],
      start: before.span('counted')?.start ?? before.start,
      share: before.words('share'),
    };
  const list = before === null ? null : listAtEnd(before, 'list', counted !== '');
  return before === null || list === null ? null : { ...list, share: before.words('share') };
}

/** The honours for a list of recipients in a slot; nothing where it holds none. */
export function honoured(m: Match, slot: string, by: string | null): Fact[] | null {
  const list = listIn(m, slot);
  if (list === null) return null;
  const words = (name: string): string => (name === 'share' ? list.share : m.words(name));
  return awarded({ ...m, words }, list.who, by).map((fact) => ({ ...fact, at: list.start }));
}

/** Words before a verb that name nobody, or whoever is spoken of; other words name somebody that is not known. */
const UNNAMED = new RegExp(
  `(?:^|[，；：])(?:并|还|更|已|又|则|便|就|其中|[他她它其]|本人|该?(?:公司|企业|学校|医院|集团|厂|村|校|院)|该[\\p{Script=Han}]{1,3}|(?:近|多|历|几|[两三四五六七八九十]|\\d+)年(?:来|间)?|[去前今]年[初底末]?|[上下]半年|年[初底末]|连年|不久|后来|期间|之后|${ADVERB})*$`,
  'du',
);
const CLAUSE = /(?<=^|[，；：。！？])/u;

export const gotAward = rule({
  name: 'honoured: list of recipients 获评 award',
  pattern: [
    CLAUSE,
    text('before', /(?![，；：。！？])[^；：。！？]{1,140}?/u),
    /(?:，(?=[分同共]获))?/u,
    text('verb', new RegExp(`${NOT_PLANNED}${GETS}(?![^，；：。！？“]{0,30}的[\\uE001-\\uE004])`, 'u')),
    text('award', AWARD),
    text('more', AND_MORE),
  ],
  confidence: 0.88,
  facts: (m): Fact[] => honoured(m, 'before', null) ?? [],
  yes: [
    ['云州恒泰机械有限公司获评“云州市先进企业”。', { before: '云州恒泰机械有限公司', award: '“云州市先进企业”' }],
    ['河口中心小学、北塘镇养殖户何田和云州恒泰机械有限公司获“最佳口感奖”。', { award: '“最佳口感奖”' }],
    ['云州恒泰机械有限公司被授予“纳税大户”并奖励10万元。', { award: '“纳税大户”' }],
    ['教师何田、周启明分别荣获小学美术学科一等奖。', { before: '教师何田、周启明分别', award: '小学美术学科一等奖' }],
    ['晨星组合、微光组合分获甲组冠、亚军。', { before: '晨星组合、微光组合', award: '甲组冠、亚军' }],
    ['云岭牌香醋、河口高山小米等20个产品获金奖。', { before: '云岭牌香醋、河口高山小米等20个产品', award: '金奖' }],
    [
      '跳入急流救起孩子的快递员何田，照顾瘫痪婆婆多年的河口村村民赵春燕等10人获评“感动云州”人物。',
      { before: '跳入急流救起孩子的快递员何田，照顾瘫痪婆婆多年的河口村村民赵春燕等10人', award: '“感动云州”人物' },
    ],
    ['教师何田因在支教中表现突出荣获“云州好人”称号。', { before: '教师何田因在支教中表现突出' }],
    ['云岭牌玉米收获机获金奖。', { before: '云岭牌玉米收获机', award: '金奖' }],
    ['教师何田、医生周启明，分获“敬业模范”“爱岗标兵”。', { before: '教师何田、医生周启明' }],
  ],
  no: ['云州恒泰机械有限公司获得广泛好评。', '何田当选云州市工商联主席。', '工作组获得群众好评。'],
});

const CONFERS =
  '(?:授予|追授|荣记|追记|记(?=[个集一二三嘉])|(?:通报)?表彰为|评为|评选为|评定为|认定为|命名为|确定为|确认为|推[选举]?为|列为|列入|纳入|授牌|聘为|颁发|颁授)';

/** Who confers: a body, also one that no mention covers. */
const CONFERRER =
  '(?:[^，。；：！？、“\\uE001-\\uE007]{0,8}?[\\uE003\\uE004]|(?!通报|表彰)[^，。；：！？、“\\uE001-\\uE007]{2,14}?)';

export const givenBy = rule({
  name: 'honoured: list of recipients 被 body 授予 award',
  pattern: [
    CLAUSE,
    text('before', /[^；：。！？]{0,140}?/u),
    /(?:被|受到|获得?(?!奖)|由)/u,
    text('by', new RegExp(`${CONFERRER}(?:[、和]${CONFERRER}){0,5}`, 'u')),
    new RegExp(`(?:${CONFERS}了?的?|(?=(?:通报)?(?:表彰|表扬|嘉奖)))`, 'u'),
    text('award', AWARD),
    text('more', AND_MORE),
  ],
  confidence: 0.88,
  facts: (m): Fact[] => {
    const by =
      members(m, 'by')
        .map((x) => x.name)
        .join('、') || null;
    const at = m.span('before')?.end ?? m.start;
    const listed = honoured(m, 'before', by);
    if (listed !== null || m.find('before', UNNAMED) === null) return listed ?? [];
    return awarded(m, 'subject', by).map((fact) => ({ ...fact, at }));
  },
  yes: [
    ['北塘区第3次被省教育厅表彰为优秀集体。', { by: '省教育厅', award: '优秀集体' }],
    [
      '护士周启明被党中央、国务院、中央军委授予“先进个人”称号。',
      { before: '护士周启明', by: '党中央、国务院、中央军委' },
    ],
    ['医生周启明被街坊们推为“贴心人”。', { by: '街坊们', award: '“贴心人”' }],
    ['教师何田被省总工会授予“金牌工人”称号。', { before: '教师何田', by: '省总工会', award: '“金牌工人”称号' }],
  ],
  no: ['北塘区被群众点赞。'],
});
