/** Short names of firms that the others of their list show: `江禾乳业、启航五金和恒泰轴承等本地企业`. */
import type { Cut } from '../../text/cut.ts';
import { Opening } from '../../text/scan/beside.ts';
import { Finder } from '../../text/scan/finder.ts';
import { brandEdge, type FirmName, firmBetween, firmFrom, tradeBefore } from './firm-names.ts';
import type { OrganizationMention } from './mention.ts';

/** What the rule that finds them is called: such a name is then known in the whole article. */
export const FIRM_IN_LIST = 'organization: firm in a list';

const MARK = new Finder(/[、和与及]/gu);
const JOINS = new Opening(/(?:以及|[和与及同])(?!等)/u);
/** Lines of business, kinds of goods and departments are listed alike. */
const NO_FIRMS =
  /^等?(?:[\d一二两三四五六七八九十多几]+(?:大|个|类|种))?(?:\p{Script=Han}{0,4}?)(?:产业|行业|领域|业态|板块|专业|学科|产品|商品|品类|项目|服务|市场|赛道|系列|工程|技术|品牌|设备|物资)/u;
/** A member of the list that is a firm by its full name. */
const FULL_NAME = /(?:公司|集团|厂|合作社|银行)$/u;
const HAN = /[\p{Script=Han}A-Za-z（）]/u;
const LONGEST = 24;

/** A member: a short name, or that of a firm told in full (`'firm'`), or neither. */
type Member = FirmName | 'firm' | null;

/** The member that ends at an offset, at the head of a list. */
function memberBefore(sentence: string, cut: Cut, end: number): Member {
  const trade = tradeBefore(sentence, end);
  if (trade === 0) return FULL_NAME.test(sentence.slice(end - 4, end)) ? 'firm' : null;
  return firmBetween(sentence, cut, brandEdge(sentence, cut, end - trade), end);
}

/** The member that begins at an offset, and where it ends. */
function memberFrom(sentence: string, cut: Cut, start: number): { readonly member: Member; readonly end: number } {
  let end = start;
  while (end < sentence.length && end - start < LONGEST && HAN.test(sentence.charAt(end))) end += 1;
  const whole = firmBetween(sentence, cut, start, end);
  if (whole !== null) return { member: whole, end: Math.max(end, whole.end) };
  if (sentence[end] === '、' && FULL_NAME.test(sentence.slice(start, end))) return { member: 'firm', end };
  const member = firmFrom(sentence, cut, start);
  // A name ends where a word does: `江禾物流园`.
  if (member !== null && (cut.at(member.end) !== undefined || member.end === sentence.length))
    return { member, end: member.end };
  const full = /^.{2,20}?(?:有限公司|集团|公司|合作社)/u.exec(sentence.slice(start, end));
  return full === null ? { member: null, end } : { member: 'firm', end: start + full[0].length };
}

/** The members from the list's first mark on, up to one that is no firm, and where they end. */
function listFrom(sentence: string, cut: Cut, mark: number): { readonly members: Member[]; readonly end: number } {
  const members: Member[] = [memberBefore(sentence, cut, mark)];
  let at = mark;
  for (;;) {
    const joint = sentence[at] === '、' ? 1 : JOINS.lengthAt(sentence, at);
    if (joint === 0) break;
    const { member, end } = memberFrom(sentence, cut, at + joint);
    members.push(member);
    at = end;
    if (member === null && sentence[at] !== '、') break;
  }
  return { members, end: at };
}

/** The short names in runs of at least two firms beside each other, one of them with a brand that is no word. */
function shown(members: readonly Member[]): FirmName[] {
  const found: FirmName[] = [];
  let run: (FirmName | 'firm')[] = [];
  for (const member of [...members, null]) {
    if (member !== null) {
      run.push(member);
      continue;
    }
    const named = run.flatMap((one) => (one === 'firm' ? [] : [one]));
    const sure = run.length - named.length + named.filter(({ own }) => own).length;
    if (run.length > 1 && sure * 3 >= run.length) found.push(...named);
    run = [];
  }
  return found;
}

/** The short names of firms in the lists of a sentence. */
export function firmsInLists(sentence: string, cut: Cut): OrganizationMention[] {
  const found: OrganizationMention[] = [];
  let read = 0;
  for (const { index: mark } of MARK.in(sentence)) {
    if (mark < read || (sentence[mark] !== '、' && tradeBefore(sentence, mark) === 0)) continue;
    const { members, end } = listFrom(sentence, cut, mark);
    if (!NO_FIRMS.test(sentence.slice(end, end + 12)))
      for (const firm of shown(members)) {
        const name = sentence.slice(firm.start, firm.end);
        found.push({
          is: 'organization',
          start: firm.start,
          end: firm.end,
          name,
          kind: 'company',
          area: false,
          rule: FIRM_IN_LIST,
          confidence: 0.85,
        });
      }
    read = end;
  }
  return found;
}
