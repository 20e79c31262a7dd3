/** The titles that stand in one chain before a name: `临江区委副书记、区长、高新区管委会主任`. */
import { ownDepartment } from './departments.ts';
import type { OrganizationMention, TitleMention } from './mention.ts';

/** A short or a former name in brackets: `市水务局（原市水利局）局长`. */
const INTRODUCED = /^（(?:(?:以下)?简称|原名?|原称|原为|前身[为是]?|曾用名)[^（）]{1,20}）$/u;
/** A department between a body and the post in it: `省人民医院急诊科主任`. */
const DEPARTMENT =
  /^(?!.*(?:[的和与等由向在将及为对兼]|委托|派出|请|资助|奖励|慰问|授予|任命|聘请|邀请|组织|看望|走访|带领|选派|表彰|培训|救助|帮助|招聘|要求|捐赠|联合|评选))\p{Script=Han}{1,8}$/u;
/** As many characters as stand at most between a body and the post in it. */
const FURTHEST = 20;

/** Whether a body is that of the post at `post`: nothing but a department or a short name stands between them. */
function joins(sentence: string, o: OrganizationMention, post: number): boolean {
  if (o.end === post) return true;
  if (o.end > post || post - o.end > FURTHEST) return false;
  const between = sentence.slice(o.end, post);
  return INTRODUCED.test(between) || (!o.area && DEPARTMENT.test(between));
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
  readonly start: number;
}

/** `云州大学党委` of `云州大学党委常委`: what the post begins with is its own, the body ends before. */
function overlapping({ start, text }: TitleMention, organizations: readonly OrganizationMention[]) {
  const o = organizations.findLast((other) => other.start < start && start < other.end);
  if (o === undefined || !text.startsWith(o.name.slice(start - o.end)) || o.name.length <= o.end - start) return null;
  return { ...o, name: o.name.slice(0, start - o.end), end: start };
}

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
    const organization = organizations.findLast((o) => joins(sentence, o, at.start)) ?? overlapping(at, organizations);
    const own = organization === null ? ownDepartment(sentence, at) : null;
    const start = organization?.start ?? at.start - (own?.name.length ?? 0);
    const unit = sentence.slice(organization?.end ?? start, at.start).replace(INTRODUCED, '');
    const department = own === null || own.housed ? null : own.name;
    items.unshift({
      title: { ...at, text: department === null ? unit + at.text : at.text },
      organization,
      department,
      start,
    });
    const from = start - (NOW.exec(sentence.slice(Math.max(0, start - 3), start))?.[0].length ?? 0);
    if (!JOINS.test(sentence.slice(from - 1, from))) break;
    const before = sentence[from - 1] === '兼' && sentence[from - 2] === '、' ? from - 2 : from - 1;
    title = titles.find((t) => t.end === before);
  }
  return items;
}
