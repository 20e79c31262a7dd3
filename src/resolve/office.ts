/**
 * One office, one form: a leading body's office is one of its area, under the title by which papers call it.
 * `高新区管委会 · 主任`, `高新区 · 管委会主任` and `高新区 · 区管委会主任` are all `高新区 · 管委会主任`; `云州市委 · 书记` is `云州市 · 市委书记`.
 */
import { normalizeName } from './names.ts';

/** A body that leads an area, behind the area's name. */
const LEADING =
  /^(?<area>\p{Script=Han}{1,12}?(?:[省市县区州旗镇乡村]|街道|社区)(?:（\p{Script=Han}{1,8}）)?)(?<body>委员会|委|党委|党工委|工委|党支部|党总支|管委会|管理委员会|办事处|街道办|政府|人民政府|人大常委会|人大|政协|纪委|纪工委|监委|村委会|居委会)$/u;
/** A title that names the leading body itself, perhaps with the level before it. */
const TITLED =
  /^[省市县区州旗镇乡]?(?<body>党委|党工委|工委|党支部|党总支|管委会|管理委员会|办事处|政府|人民政府|人大常委会|人大|政协|纪委|纪工委|监委)(?<title>\p{Script=Han}{2,12})$/u;
const OF_COMMITTEE = /^(?<level>[省市县区州旗])委(?<title>\p{Script=Han}{2,12})$/u;
const HEAD_OF_GOVERNMENT = /^(?:代|代理|常务|第一)?副?(?<level>[省市县区州旗镇乡])长(?:助理)?$/u;

/** 代理区长 and 代区长 are one office. */
const ACTING = /^代理(?=[省市县区州旗镇乡]长)/u;

const LONG: Readonly<Record<string, string>> = {
  委员会: '委',
  管理委员会: '管委会',
  人民政府: '政府',
  人大: '人大常委会',
  街道办: '办事处',
};

/** What leads an area, apart from the area. */
export function leadingBody(organization: string): { readonly area: string; readonly body: string } | null {
  const { area, body } = LEADING.exec(organization)?.groups ?? {};
  return area === undefined || body === undefined ? null : { area, body: LONG[body] ?? body };
}

const levelOf = (area: string): string => /.(?=（|$)/u.exec(area)?.[0] ?? '';

/** Who is of the congress itself and not of its standing committee. */
const DELEGATE = '代表';

function titleIn(area: string, body: string, title: string): string {
  // `云州市委副书记、市长`: the second is no office of the committee.
  if ((body === '政府' || body === '委') && HEAD_OF_GOVERNMENT.test(title)) return title;
  if (body === '政府') return `政府${title}`;
  if (title === DELEGATE) return `人大${title}`;
  return body === '委' ? `${levelOf(area)}委${title}` : `${body}${title}`;
}

/** The title of an office of an area, whatever part of the body's name it was printed with. */
function areaTitle(title: string): string {
  const { body, title: rest } = TITLED.exec(title)?.groups ?? {};
  if (body === undefined || rest === undefined || OF_COMMITTEE.test(title)) return title;
  return titleIn('', LONG[body] ?? body, rest);
}

/** Who heads a department of a committee, called by the committee: `市委组织部长`, `区委政法委书记`. */
const OF_DEPARTMENT =
  /^(?<level>[省市县区州旗])委(?:(?<department>组织|宣传|统战)部?(?<head>(?:常务)?副?部长)|政法委(?<secretary>(?:常务)?副?书记))$/u;

/** The department of an area's committee that a title names, as the office of that department. */
function departmentOffice(area: string, title: string): Office | null {
  const { level, department, head, secretary } = OF_DEPARTMENT.exec(title)?.groups ?? {};
  if (level === undefined || level !== levelOf(area)) return null;
  return department === undefined
    ? { area: `${area}委政法委`, title: secretary ?? '书记' }
    : { area: `${area}委${department}部`, title: head ?? '部长' };
}

/** Whom a title by itself names as of a people's congress or a CPPCC: `市人大代表`, `区政协委员`. */
const OF_ASSEMBLY = /^(?<body>[省市县区州旗](?:人大|政协))(?<title>代表|(?:常委|委员))$/u;

/** Whether a title is one of those who head a government: `常务副市长`. */
export const headsGovernment = (title: string): boolean => HEAD_OF_GOVERNMENT.test(title);

/** The body that a title names without a word for it: `副市长` is of the 市政府, `市政协委员` of the 市政协; else `null`. */
export function officeByTitle(title: string): { readonly organization: string; readonly title: string } | null {
  const { body, title: rest } = OF_ASSEMBLY.exec(title)?.groups ?? {};
  if (body !== undefined && rest !== undefined) return { organization: body, title: rest };
  const { level } = HEAD_OF_GOVERNMENT.exec(title)?.groups ?? {};
  return level === undefined ? null : { organization: `${level}政府`, title };
}

export interface Office {
  /** The area whose office it is, or the department of its committee; `null` where it is of the organization itself. */
  readonly area: string | null;
  readonly title: string;
}

/**
 * The office that an organization, by its full name, and a title mean together.
 *
 * @param organization as resolved within the article: `临江区委`, not `区委`.
 */
export function officeOf(organization: string, printed: string): Office {
  const title = normalizeName(printed);
  const leading = leadingBody(organization);
  const area = leading?.area ?? organization;
  const printedWhole = leading === null ? areaTitle(title) : titleIn(area, leading.body, title);
  const whole = printedWhole.replace(ACTING, '代');
  return departmentOffice(area, whole) ?? { area: leading === null ? null : area, title: whole };
}
