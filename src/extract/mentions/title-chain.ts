/** The titles that stand in one chain before a name: `临江区委副书记、区长、高新区管委会主任`. */
import { ownDepartment } from './departments.ts';
import type { OrganizationMention, TitleMention } from './mention.ts';

/** A short or a former name in brackets: `市水务局（原市水利局）局长`. */
const INTRODUCED = /^（(?:(?:以下)?简称|原名?|原称|原为|前身[为是]?|曾用名)[^（）]{1,20}）$/u;
/** A department between a body and the post in it: `省人民医院急诊科主任`. */
const DEPARTMENT =
  /^(?!.*(?:[的和与等由向在将及为对兼]|委托|派出|请|资助|奖励|慰问|授予|任命|聘请|邀请|组织|看望|走访|带领|选派|表彰|培训|救助|帮助|招聘|要求|捐赠|联合|评选|[收接]到|接[受收见]|会见|迎来|获得|感谢|拜访))\p{Script=Han}{1,8}$/u;
/** As many characters as stand at most between a body and the post in it. */
const FURTHEST = 20;
/** `检察院指派检察员`, `恒泰公司的会计`: who sends somebody is the body that he is of. */
const SENT = /^(?:(?:依法)?(?:指派|委派|选派|派出)的?|的[女男]?)$/u;

/** Whether a body is that of the post at `post`: nothing but a department or a short name stands between them. */
function joins(sentence: string, o: OrganizationMention, post: number, titles: readonly TitleMention[]): boolean {
  if (o.end === post) return true;
  if (o.end > post || post - o.end > FURTHEST) return false;
  // `云州医院医师林若川教授`: the first post is of the body, and its holder's name is no department.
  if (titles.some((title) => title.start === o.end && post - title.end > 1)) return false;
  const between = sentence.slice(o.end, post);
  return INTRODUCED.test(between) || (!o.area && (SENT.test(between) || DEPARTMENT.test(between)));
}

/** `沙河县级河长`, `市征兵工作领导小组组长`: what stands between 、 and a post of a chain, though no ending shows a body. */
const UNIT =
  /(?<=[、兼])(?!(?:原|现任|时任|兼))(?<unit>(?:(?![的了是将把被等由在为向对及、，。；：（）“”])\p{Script=Han}){2,14})$/u;
/** Of these the words say that they are a body or a place by themselves, and no department of the one before. */
const BY_ITSELF = /^(?:全国|[省市区县州旗镇乡])|(?:领导小组|工作组|专班|指挥部|委员会|[河湖江渠溪库])$/u;
/** Two names with a word between are no unit, and a word that points at a body is none of its own. */
const NO_UNIT =
  /代表|带领|陪同|率|和\p{Script=Han}{0,2}$|以及|^(?:[我本该]\p{Script=Han}{1,3}|(?:集团|总)?公司|企业|集团|学校|医院|学院|合作社|协会|商会|基金会|银行|中心|研究院|园区|社区|街道|项目|工程)$/u;

/** The words before a post that only their place in a chain of posts shows to be what it is of. */
function unitBefore(sentence: string, at: TitleMention, titles: readonly TitleMention[]): string | null {
  const unit = UNIT.exec(sentence.slice(Math.max(0, at.start - 16), at.start))?.groups?.['unit'] ?? '';
  if (unit === '' || NO_UNIT.test(unit)) return null;
  return titles.some((title) => title.end === at.start - unit.length - 1) ? unit : null;
}
const JOINS = /^[、兼]$/u;
/** `原教育局局长、现临江区区长`. */
const NOW = /(?<=[、兼])现任?$/u;

/** One title of a chain, with what it is of. */
export interface Item {
  readonly title: TitleMention;
  readonly organization: OrganizationMention | null;
  /** A department that no body is named with. */
  readonly department: string | null;
  /** Whether that is no department of the body before, but one by itself. */
  readonly apart: boolean;
  readonly start: number;
}

/** `云州大学党委` of `云州大学党委常委`: what the post begins with is its own, the body ends before. */
function overlapping({ start, text }: TitleMention, organizations: readonly OrganizationMention[]) {
  const o = organizations.findLast((other) => other.start < start && start < other.end);
  if (o === undefined || !text.startsWith(o.name.slice(start - o.end)) || o.name.length <= o.end - start) return null;
  return { ...o, name: o.name.slice(0, start - o.end), end: start };
}

/** `呼吸与` of `、呼吸与危重症医学科主任`: what a body's name begins with that stands between a post and it. */
const BEGINS_WITH = /(?<=、)(?<lead>\p{Script=Han}{1,6}[与和及])$/u;

/** A body with all the words of its name since the post before it in the chain. */
function whole(sentence: string, o: OrganizationMention, titles: readonly TitleMention[]): OrganizationMention {
  const lead = BEGINS_WITH.exec(sentence.slice(Math.max(0, o.start - 8), o.start))?.groups?.['lead'] ?? '';
  const from = o.start - lead.length;
  const follows =
    lead !== '' &&
    titles.some((title) => title.end === from - 1) &&
    !titles.some((title) => title.start >= from && title.end <= o.start);
  return follows && !o.area ? { ...o, name: lead + o.name, start: o.start - lead.length } : o;
}

/** `全国创业先进个人`: the words before it are the honour's. */
const HONOUR = /^(?:先进个人|先进工作者|道德模范|劳动模范)$/u;
const CALLS = /^(?:教授|同志|先生|女士|老师|院士|博士|医生|律师)$/u;
/** Whether a title calls the one whose name stands before it, behind another title: `医师林若川教授`. */
const calls = (title: TitleMention, titles: readonly TitleMention[]): boolean =>
  CALLS.test(title.text) && titles.some(({ end }) => title.start - end >= 2 && title.start - end <= 4);

/** The titles that stand in one chain right before the name at `end`, leftmost first. */
export function chain(
  sentence: string,
  last: TitleMention,
  titles: readonly TitleMention[],
  organizations: readonly OrganizationMention[],
): Item[] {
  const items: Item[] = [];
  let title: TitleMention | undefined = last;
  while (title !== undefined) {
    const at: TitleMention = title;
    const joined = organizations.findLast((o) => joins(sentence, o, at.start, titles));
    const organization = joined === undefined ? overlapping(at, organizations) : whole(sentence, joined, titles);
    const known = organization === null ? ownDepartment(sentence, at) : null;
    const named = organization === null && known === null ? unitBefore(sentence, at, titles) : null;
    const own = named === null ? known : { name: named, housed: false };
    const start = organization?.start ?? at.start - (own?.name.length ?? 0);
    const unit = sentence
      .slice(organization?.end ?? start, at.start)
      .replace(INTRODUCED, '')
      .replace(SENT, '');
    const department = own === null || own.housed || HONOUR.test(at.post) ? null : own.name;
    const words = own !== null && HONOUR.test(at.post) ? own.name : unit;
    items.unshift({
      title: { ...at, text: department === null ? words + at.text : at.text },
      organization,
      department,
      apart: named !== null && BY_ITSELF.test(named),
      start,
    });
    const from = start - (NOW.exec(sentence.slice(Math.max(0, start - 3), start))?.[0].length ?? 0);
    if (!JOINS.test(sentence.slice(from - 1, from))) break;
    const before = sentence[from - 1] === '兼' && sentence[from - 2] === '、' ? from - 2 : from - 1;
    // `教授何田作为教师代表、学生林若川`: the other's post ends the chain.
    title = titles.find((t) => t.end === before && !calls(t, titles) && !sentence.startsWith('作为', t.start - 2));
  }
  return items;
}
