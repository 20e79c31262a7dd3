/** Honours: who received which award, and from whom: (…)-[:RECEIVED]->(:Award). */
import type { Fact } from '../fact.ts';
import type { OrganizationMention, PersonMention } from '../mentions/mention.ts';
import { type Match, rule, slot, text, within } from '../rule.ts';
import { NOT_PLANNED } from './words.ts';

const GETS =
  '(?:荣获|喜获|获评|获得|获批|获颁|获|成功获批|成功入选|入选|被评为|获评为|被授予|被认定为|被命名为|被确定为|被列为|被表彰为|被通报表彰为|表彰为|荣膺|当选|受到)';
/** What is got but is no honour. */
const NO_HONOUR =
  /^(?:了?(?:广泛|一致|高度|普遍|圆满|重大|更多|大量|显著|丰收|好评|认可|肯定|突破|成功|支持|资金|贷款|政策|补贴|收益|发展|信息|奖励资金|政府性|政策性|群众|市场|社会|企业|大家|越来越|阶段性|实效|成效|进展)|.*(?:资金|贷款|好评|赞誉|元$|支持$|收入|利润|突破$|目标$))/u;
const HONOUR =
  /(?:奖|称号|单位|个人|基地|企业|机构|第[一二三四五六七八九十]+名|第[一二三]|冠军|亚军|季军|金牌|银牌|铜牌|表彰|表扬|示范|先进|优秀|模范|标兵|荣誉|载体|园区|名单|品牌|集体|标杆|能手|人才|工匠|试点|县（市）区|平台|中心|团队|劳模|卫士|学校|乡镇|村|社区|景区|奖章|专利|认证|证书)(?:（[^）]*）)?[”]?$/u;

/** `“甲”“乙”两项表彰` is two honours, `甲等称号` one. */
function honours(words: string): string[] {
  const quoted = [...words.matchAll(/“([^”]+)”/gu)].map((m) => m[1] ?? '');
  if (quoted.length > 1 || /(?:称号|表彰|荣誉)$/u.test(words)) return quoted.length > 0 ? quoted : [words];
  return [words.replace(/^[了“]+|”$/gu, '').replace(/^了/u, '')];
}

const awarded = (m: Match, recipients: readonly (PersonMention | OrganizationMention)[], by: string | null): Fact[] => {
  const words = m.words('award').replace(/^(?:分别|先后|成功|的|为)+/u, '');
  if (words.length < 2 || NO_HONOUR.test(words) || !HONOUR.test(words)) return [];
  return honours(words).map((award) => ({ is: 'award', recipients, award, by }));
};
const AWARD = /[^，。；：！？]{2,44}?(?=[，。；！]|$|等(?!奖|级|功|次))/u;

export const organizationAwarded = rule({
  name: 'honoured: organizations 获评 award',
  cue: /获|评为|授予|认定|命名|入选|表彰|列为|荣膺/u,
  pattern: [
    slot('who', 'organizations'),
    /(?:（[^）]*）)?(?:等)?(?:\d+[家个](?:单位|企业|学校|创新载体|[^，。；]{0,6}?))?(?:分别|先后|共同|成功|第?\d+次|再次|连续[^，。；]{0,6}?|均|也|还|全部|在[^，。；]{1,30}?)*/u,
    new RegExp(`${NOT_PLANNED}${GETS}`, 'u'),
    text('award', AWARD),
  ],
  confidence: 0.88,
  facts: (m) => awarded(m, m.all('who', 'organization'), null),
  yes: [['云州恒泰机械有限公司获评“云州市先进企业”。', { who: '云州恒泰机械有限公司', award: '“云州市先进企业”' }]],
  no: ['云州恒泰机械有限公司获得广泛好评。'],
});

export const personAwarded = rule({
  name: 'honoured: persons 荣获 award',
  cue: /获|评为|授予|当选/u,
  pattern: [slot('who', 'persons'), within(10), new RegExp(GETS, 'u'), text('award', AWARD)],
  confidence: 0.88,
  facts: (m) => awarded(m, m.all('who', 'person'), null),
  yes: [['教师何田、周启明分别荣获小学美术学科一等奖。', { who: '教师何田、周启明', award: '小学美术学科一等奖' }]],
  no: ['何田获得支持。'],
});

export const honouredBy = rule({
  name: 'honoured: organization 被 body 表彰为 award',
  cue: /被|受到|获得?/u,
  pattern: [
    slot('who', 'organizations'),
    /[^，。；：！？\uE001-\uE004]{0,12}?(?:被|受到|获得?)/u,
    slot('by', 'organization'),
    /(?:授予|表彰为|评为|认定为|命名为|确定为|列为|的)*/u,
    text('award', AWARD),
  ],
  confidence: 0.88,
  facts: (m) => awarded(m, m.all('who', 'organization'), m.all('by', 'organization')[0]?.name ?? null),
  yes: [['北塘区第3次被科技部表彰为先进单位。', { by: '科技部', award: '先进单位' }]],
  no: ['北塘区被群众点赞。'],
});

export const listedAwards = rule({
  name: 'honoured: body 公布 award 名单',
  cue: /名单/u,
  pattern: [
    slot('by', 'organization'),
    within(8),
    /(?:公布|发布|公示|印发)了?/u,
    text('award', /[^，。；：！？]{4,44}?/u),
    /(?:企业)?名单/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => [
    { is: 'award', recipients: [], award: m.words('award'), by: m.all('by', 'organization')[0]?.name ?? null },
  ],
  yes: [['近日，省教育厅发布了2024年智慧校园示范学校名单。', { by: '省教育厅', award: '2024年智慧校园示范学校' }]],
  no: ['省教育厅发布通知。'],
});

export const amongThem = rule({
  name: 'honoured: organizations 名列其中',
  cue: /名列其中|榜上有名|成功入选|入选[，。]|在列|获此殊荣/u,
  pattern: [
    slot('who', 'organizations'),
    /(?:等)?(?:\d+家[^，。；]{0,6}?)?(?:也|均|双双|成功|全部)*(?:名列其中|榜上有名|入选|在列|获此殊荣)(?=[，。；]|$)/u,
  ],
  confidence: 0.85,
  facts: (m): Fact[] => [{ is: 'award', recipients: m.all('who', 'organization'), award: '', by: null }],
  yes: [['云州实验小学、河口中心小学2家单位名列其中。', { who: '云州实验小学、河口中心小学' }]],
  no: ['云州实验小学位于城东。'],
});

export const unnamedAward = rule({
  name: 'honoured: 家单位获批 award',
  cue: /[家个名所](?:单位|企业|学校|村|社区)?(?:成功)?获(?:批|评)/u,
  pattern: [
    /\d+[家个所](?:单位|企业|学校|村|社区)?(?:成功)?获[批评]/u,
    text('award', AWARD),
    text('with', /(?:，其中包括[^，。；]{0,10}?)?/u),
    /(?<who>\uE003(?:、\uE003)*)?/u,
  ],
  confidence: 0.8,
  facts: (m): Fact[] => awarded(m, m.words('with') === '' ? [] : m.all('who', 'organization'), null),
  yes: [['全市共有9家单位获批云州市科普教育基地。', { award: '云州市科普教育基地' }]],
  no: ['9家单位参加活动。'],
});
