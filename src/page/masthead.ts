/** Reads the lines in which a page says what it is: publication, section, date, page number. */
import { noFacts, type PageFacts } from '../article.ts';
import { Characters } from '../text/scan/characters.ts';
import { RarePattern } from '../text/scan/rare.ts';
import { withoutSpaces } from '../text/spacing.ts';
import { dateIn } from './masthead-date.ts';
import { oneOf, PAPER, setOf } from './patterns.ts';
import { isHouse, isSite } from './publisher-name.ts';

const SECTIONS = setOf('sections');
const WEEKDAY = new RarePattern(/星期\s*[一二三四五六日天]|周[一二三四五六日]/u);
const LUNAR = new RarePattern(
  /农历\S*|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\S*|[正一二三四五六七八九十冬腊]{1,2}月(?:初|十|廿|三十)\S{1,2}/gu,
);
const ISSUE = new RarePattern(/(?:总第|第)\s*\d+\s*期|今日\s*\d+\s*版|CN\s*\d{2}-\d{4}|\d{1,2}[:：]\d{2}(?::\d{2})?/gu);
const PAGE =
  /第\s*([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版|(?<![A-Za-z\d])([A-Z]\s?\d{1,2})(?:\s*版)?(?![\dA-Za-z年月日.])|(?<!\d)(\d{1,3})\s*版/u;
const BARE_PAGE = /^\d{1,2}$/u;
const SEPARATOR = /[│|｜丨┃\s·•—\-/,，《》■●◆]+/u;
const PUBLICATION = new RegExp(
  `^\\p{Script=Han}{2,6}${PAPER}$|^\\p{Script=Han}{2,12}(?:大学|学院|医院|校|院|集团|公司|局)报$`,
  'u',
);
/** What is a paper's name only beside a date or a page number: `云州电力报`, `云州政法专刊`. */
const LIKELY_PUBLICATION = /^\p{Script=Han}{2,8}(?:(?<![公通简海汇情预申战捷喜年播举上])报|[专周旬月季院校会内]刊)$/u;
/** Whoever put the text on their site, right before the day: `云州市水利局 2020年2月12日`. */
const OFFICE =
  /^\p{Script=Han}{2,18}(?:局|委员会|政府|(?<!大)会(?!议)|学?院|大学|[中小]学|学校|公司|集团|办公室|中心|[处科]|(?:宣传|工作|组织)部)$/u;
const OF_SITE = /^\p{Script=Han}{4,20}(?:门户网站|网站|[闻府息]网)$/u;
const ROLES = setOf('byline-roles');
/** Who makes the page, between its date and its number: `编辑/何田`, `云州市总工会主办`. */
const MAKERS = new RarePattern(
  new RegExp(
    `(?:本版)?${oneOf('furniture-labels')}(?:\\s*[：:/／]\\s*|\\s+)(?:\\p{Script=Han}{2,4}|\\p{Script=Han}\\s+\\p{Script=Han})(?!\\S)|\\S{2,16}(?:主管|主办|出版)(?!\\S)`,
    'gu',
  ),
);
const LATIN_TITLE = /^[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,4}$/u;
const LATIN_PAPER = /\b(?:DAILY|NEWS|TIMES|POST|EVENING|MORNING|WEEKLY|HERALD|RIBAO|WANBAO)\b/iu;
const LATIN_WORD = /^[A-Z][A-Za-z]+$/u;
const SOURCE = new RarePattern(/(?:来源|稿源)：\s*(\S{2,20})/u);
const LABELLED = new RarePattern(
  /(?:来源|稿源|作者|记者|发布时间|发布日期|时间|日期|编辑|责任编辑|(?:浏览|点击|阅读)(?:次数|量|数)?|字号|发布人|发布单位)：\s*(?:\d{1,3}(?: \d{3})+|\S{0,20})/gu,
);
const LONGEST = 90;
// One cheap look spares most lines of a page the patterns above.
const SIGN = new RegExp(`\\d|[A-Z]{2}|版|源：|者：|期：|间：|二[〇○零]|${PAPER}|报$|^.{2,6}$`, 'u');
const SIGNS = new Characters('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ版：二报刊');
const SHORT = 12;
const SENTENCE = new Characters('。；！？“”');

/** What one line of a masthead says, and whether it says nothing but a date. */
export interface MastheadLine {
  readonly facts: PageFacts;
  readonly onlyDate: boolean;
}

interface Rest {
  publication: string | null;
  section: string | null;
  page: string | null;
  unknown: number;
  /** Whether `publication` is a paper's name by itself, and nothing else stands there but one word. */
  plain: boolean;
}

/** What the parts between the date and the page number are. */
function readRest(text: string, dated: boolean): Rest {
  const rest: Rest = { publication: null, section: null, page: null, unknown: 0, plain: false };
  let latin = 0;
  const parts = text.split(SEPARATOR).filter((x) => x !== '');
  for (const part of parts) {
    if (PUBLICATION.test(part)) {
      rest.publication ??= part;
      rest.plain = parts.length === 2 && !parts.some((word) => ROLES.has(word));
    } else if (
      dated &&
      (LIKELY_PUBLICATION.test(part) || (parts.length === 1 && (OF_SITE.test(part) || OFFICE.test(part))))
    )
      rest.publication ??= part;
    else if (SECTIONS.has(part)) rest.section = part;
    else if (BARE_PAGE.test(part)) rest.page ??= part;
    else if (LATIN_WORD.test(part)) latin += 1;
    else if (/^\p{Script=Han}{2,8}$/u.test(part) && rest.section === null) {
      rest.section = part;
      rest.unknown += 0.5;
    } else if (/^\p{Script=Han}{2,4}$/u.test(part) && SECTIONS.has(rest.section ?? '')) rest.unknown += 0.5;
    else if (!/^[\p{P}\p{S}]+$/u.test(part)) rest.unknown += 1;
  }
  // A paper prints its name in Latin letters beside the Chinese one.
  if (rest.publication === null) rest.unknown += latin;
  return rest;
}

function latinMasthead(line: string): PageFacts | null {
  const isPaper = LATIN_TITLE.test(line) && (LATIN_PAPER.test(line) || /^[A-Z]+(?: ?RIBAO| ?WANBAO)$/u.test(line));
  return isPaper ? { ...noFacts, publication: line } : null;
}

/** A paper's name spaced out beside other words: `第三版    云 州 日 报`. */
const SPACED_NAME =
  /(?<=^|\s{2})\p{Script=Han}(?:\s+\p{Script=Han}){3,7}$|^\p{Script=Han}(?:\s+\p{Script=Han}){3,7}(?=\s{2}|$)/u;
/** A section's name spaced out: `03│综 合`. */
const SPACED_SECTION = /(?<=[│|｜丨┃]\s*)\p{Script=Han}(?: \p{Script=Han}){1,3}(?=\s*(?:$|[│|｜丨┃]))/u;
/** A page's number before the name of its section: `06 城事·项目`. */
const NUMBERED_SECTION =
  /^(?<page>[A-Z]?\d{1,2})\s+(?<section>\p{Script=Han}(?: ?\p{Script=Han}){1,3}(?:·\p{Script=Han}{2,4})?)$/u;

/** What a line says when it is part of a masthead or the line under a headline that names date and source; else null. */
export function mastheadLine(printed: string): MastheadLine | null {
  const maySpace = printed.length <= LONGEST && /\s/u.test(printed);
  const spaced = maySpace
    ? printed.replace(SPACED_NAME, withoutSpaces).replace(SPACED_SECTION, withoutSpaces)
    : printed;
  if (spaced.length > LONGEST || (spaced.length > SHORT && !SIGNS.anyIn(spaced)) || SENTENCE.anyIn(spaced)) return null;
  if (!SIGN.test(spaced)) return null;
  const numbered = NUMBERED_SECTION.exec(spaced)?.groups;
  if (numbered !== undefined) {
    const { page = null, section = '' } = numbered;
    return { facts: { ...noFacts, page, section: withoutSpaces(section) }, onlyDate: false };
  }
  const latin = latinMasthead(spaced);
  if (latin !== null) return { facts: latin, onlyDate: false };
  const source = SOURCE.exec(spaced)?.[1] ?? null;
  const date = dateIn(spaced);
  const undated = MAKERS.replace(date?.rest ?? spaced, ' ');
  let text = LABELLED.replace(undated, ' ');
  const labelled = text !== undated;
  const weekday = WEEKDAY.test(text);
  text = ISSUE.replace(LUNAR.replace(WEEKDAY.replace(text, ' '), ' '), ' ');
  const page = PAGE.exec(text);
  const rest = readRest(page === null ? text : text.replace(page[0], ' '), date !== null || page !== null);
  const number = (page?.[1] ?? page?.[2] ?? page?.[3] ?? rest.page)?.replace(/\s/gu, '') ?? null;
  const signs = [date !== null, weekday, number !== null, rest.publication !== null, labelled].filter(Boolean).length;
  const certain = rest.section !== null && (rest.unknown === 0 || rest.plain);
  const is =
    rest.unknown < 1 ? signs >= 2 || certain || (signs === 1 && rest.unknown === 0) : rest.unknown < 2 && signs >= 3;
  if (!is) return null;
  const publication =
    rest.publication ??
    (source !== null && (PUBLICATION.test(source) || isSite(source) || isHouse(source)) ? source : null);
  const facts = { publication, place: null, section: rest.section, page: number, publishedOn: date?.day ?? null };
  // Below a text an office and a day say who gives notice.
  const givesNotice = rest.publication !== null && OFFICE.test(rest.publication) && !labelled;
  return { facts, onlyDate: date !== null && ((signs === 1 && rest.section === null) || givesNotice) };
}

/** The first of each fact that the lines state. */
export function firstFacts(lines: readonly PageFacts[]): PageFacts {
  const first = (key: keyof PageFacts): string | null => lines.find((facts) => facts[key] !== null)?.[key] ?? null;
  const chinese = lines.find((facts) => facts.publication !== null && /\p{Script=Han}/u.test(facts.publication));
  return {
    publication: chinese?.publication ?? first('publication'),
    place: first('place'),
    section: first('section'),
    page: first('page'),
    publishedOn: first('publishedOn'),
  };
}
