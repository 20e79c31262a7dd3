/** Posts and ranks in a sentence: `党工委书记`'s `书记`, `常务副市长`, `代区长`. */
import { anyOf, words } from '../../lexicon/lexicon.ts';
import { FinderByBeginning } from '../../text/scan/beginnings.ts';
import type { TitleMention } from './mention.ts';

/** `校党委书记`: the committee of the house itself, where no name stands before it. */
const HOUSES = [...'校院局厂段矿行社司'];
const HOUSE = `(?:(?<=^|[，、。；：“])${anyOf(HOUSES)}(?=党[委组]|纪委))?`;
const PREFIXES =
  '民营 特邀 执业 客座 应届 数控 受助者 青年 知名 著名 资深 外部 指导 受助 校友 学员 学生 教师 残疾人 军属 律师 新生 企业家 特教 电商 首任 终身 国家级 省级 市级 法务 技术 退休 离休 下岗 残疾 党总支 党总支副 总支 机关党委 党组副 党组 党委副 党委 支部 党支部 常务副 第一副 名誉 执行副 执行 代理 联席 高级 外部 独立 职工 轮值 副 代 原 前'.split(
    ' ',
  );
const PREFIX = `(?:总(?!工会)|${anyOf(PREFIXES)})`;
const POSTS = words('titles');
/** `农民工代表`, `货车司机代表`: whoever stands for those of a calling. */
const FOR_OTHERS = '(?:(?<=[工民员生户者机属友师])代表)?';
const NOT_AFTER =
  '(?!会|大会|团|制|处|级|务|们|性|作|队伍|班子|(?<=同学)生|节|证|性的|示范|室|席(?:位|上|团|台)|(?<=主席)台|助理的)';
/** What stands in brackets between a post and the name: `副总经理（主持工作）林若川`. */
const ALSO =
  '（(?:主持[^（）]{0,4}工作|兼|代|挂职|不?驻会|分管[^（）]{1,8}|援[藏疆青]|[正副][省厅局处科市县]级|[^（）]{1,6}待遇)）(?=\\p{Script=Han})';
/** `书记（兼）`: that a post is one of several is no part of it. */
const ALSO_HOLDS = /（[兼代]）$/u;
const TITLE = new FinderByBeginning(
  new RegExp(
    `(?:${HOUSE}${PREFIX}{0,3})(?!(?<=总)工会|(?<=集)团长)(?<post>${anyOf(POSTS)}${FOR_OTHERS})(?:候选人|提名人选)?${NOT_AFTER}(?:${ALSO})?`,
    'gu',
  ),
  [...HOUSES, '总', ...PREFIXES, ...POSTS],
);

/** `河口社区网格员`, `河口村会计`: behind a name the place is part of it, and the post begins later. */
const OF_A_PLACE = /^(?:社区|村)(?=\p{Script=Han}{2})/u;
const NAMES_ON = /[\p{Script=Han}](?<![的名位个任由和与及是为驻本该])$/u;

/** `集团公司领导`: 公司 is of the body's name. */
const OF_A_GROUP = /(?:集团|总)$/u;

/** `市教育工会主席`: the union of a whole trade is a body by itself, that of a house is a part of it. */
const OF_A_UNION = /^工会(?=副?主席)/u;
const OF_A_TRADE =
  /(?:^|[^\p{Script=Han}]|[和与及由])[省市区县州旗](?!直|属)\p{Script=Han}{1,3}[^局院校厂行司团社会委办馆站所队处公业总室]$/u;

/** Where somebody comes from: `云州籍企业家`, `旅美学者`. */
const ROOTS =
  /(?:(?:在\p{Script=Han})?(?<![省市区县的])(?:(?![到自向与和为由请邀见收])\p{Script=Han}){1,3}籍|旅[美英法德日澳加]|在外经商)$/u;
const ROOTED = /^(?:企业家|学者|专家|科学家|艺术家|工程师|教授|院士|人士|商人|客商|运动员|选手)/u;

/** Which year, class or line somebody is of: `1991届校友`, `四（2）班学生`, `3路车驾驶员`. */
const NUMBERED =
  /(?:(?<!\d)(?:\d{4}|\d{2})[届级](?:\d{1,2}班)?|(?:[高初])?[一二三四五六七八九](?:年级)?（\d{1,2}）班|[一二三四五六]年级|[高初][一二三](?:年级)?|(?<!\d)\d{1,3}路(?:公交)?车?)$/u;
const OF_A_NUMBER = /^(?:校友|(?:毕业|新|大|本科|研究|博士|硕士)?生|学生|班长|班主任|学员|驾驶员|司机|乘务员)/u;

/** Whom a delegate of a consultative conference stands for: `经济界委员`, `界别委员`. */
const SECTOR =
  /(?:(?:经济|农业|教育|科技|科学技术|医药卫生|医卫|文艺|文化艺术|社科|社会科学|新闻出版|体育|民族|宗教|工商联?|工会|妇联|青联|共青团|特邀|少数民族|环境资源|社会福利|社会保障)界(?:别)?|界别)$/u;
const OF_A_SECTOR = /^委员$/u;

/** What somebody sees to: `项目总工程师`, `施工单位负责人`; `该项目` is a project spoken of. */
const AFFAIRS = /(?<![该本此])(?:项目|(?:施工|建设|设计|监理|业主|承建|代建)(?:单位|方))$/u;
const OF_AFFAIRS = /^(?:副?总工程师|负责人|技术员|安全员|监理员)$/u;

/** What somebody grows, between where he does and the post: `北塘区柑橘种植大户`. */
const CROP = /(?<=[省市县区镇乡村旗])(?:(?![省市县区镇乡村旗])\p{Script=Han}){2,3}$/u;
const GROWER = /^(?:种植|养殖)大?户$/u;

/** What stands before a post and belongs to it, by the post. */
const LEADS: readonly (readonly [post: RegExp, lead: RegExp, longest: number])[] = [
  [OF_A_NUMBER, NUMBERED, 9],
  [ROOTED, ROOTS, 6],
  [OF_A_SECTOR, SECTOR, 6],
  [OF_AFFAIRS, AFFAIRS, 5],
  [GROWER, CROP, 4],
];

/** The length of the words before a post that belong to it: where somebody comes from, which class or line is his. */
function leadLength(sentence: string, start: number, post: string): number {
  const [, lead, longest] = LEADS.find(([of]) => of.test(post)) ?? [];
  return lead === undefined || longest === undefined
    ? 0
    : (lead.exec(sentence.slice(Math.max(0, start - longest), start))?.[0].length ?? 0);
}

/** Every title in a sentence, in order. */
export function titlesIn(sentence: string): TitleMention[] {
  return TITLE.in(sentence).map((match) => {
    const place = OF_A_PLACE.exec(match[0])?.[0].length ?? 0;
    const ofTrade =
      OF_A_UNION.test(match[0]) && OF_A_TRADE.test(sentence.slice(Math.max(0, match.index - 6), match.index));
    const ofGroup =
      match[0].startsWith('公司领导') && OF_A_GROUP.test(sentence.slice(Math.max(0, match.index - 2), match.index));
    const cut = ofTrade || ofGroup ? 2 : place > 0 && NAMES_ON.test(sentence.charAt(match.index - 1)) ? place : 0;
    const lead = leadLength(sentence, match.index, match[0]);
    return {
      is: 'title' as const,
      start: match.index + cut - lead,
      end: match.index + match[0].length,
      text: sentence.slice(match.index - lead, match.index) + match[0].slice(cut).replace(ALSO_HOLDS, ''),
      post: ofTrade || ofGroup ? match[0].slice(cut) : (match.groups?.['post'] ?? match[0]).slice(cut),
    };
  });
}
