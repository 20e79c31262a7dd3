/** Lines that say nothing but who wrote: `本报记者 甲`, `本报通讯员 乙`, `（记者甲 通讯员乙）`, `本报评论员`. */
import { RarePattern } from '../text/scan/rare.ts';
import { withoutSpaces } from '../text/spacing.ts';
import { beginsWithSurname, ROLE_SOURCE, reportersIn, writersIn } from './reporters.ts';

const LONGEST = 48;
// One cheap look spares most lines of a page the patterns below.
const SIGN = new RarePattern(/[□■○●◎◆]|记者|员|稿|文|图|摄影|实习生|作者/u);
const MARKED = /^[\s□■○●◎◆]+\p{Script=Han}/u;
/** `◎临江区`: the head of a part of the page. */
const OF_A_PLACE = /[省市县区州旗镇乡]$/u;
const WITH_ROLE = new RegExp(`^[\\s□■○●◎◆▲△★☆▶（(]*(?:(?:${ROLE_SOURCE})|文[/／:：]|图[/／:：]|文[/／]图)`, 'u');
const NAMELESS = /^[\s□■○●◎◆]*本报(?:特约)?评论员[：:]?$/u;
const ROLE_ONLY = new RarePattern(new RegExp(`^[\\s（(]*(?:${ROLE_SOURCE})\\s*$`, 'u'));
/** `（医务科 何田）`: an office of the house, and who wrote there. */
const OFFICE = /^[（(]\p{Script=Han}{2,16}\s+(?<names>\p{Script=Han}{2,3}|\p{Script=Han}\s+\p{Script=Han})[)）]$/u;
/** `（何田）`: nothing but a name, as below an item of a column of briefs. */
const LONE_NAME = /^[（(](?<name>\p{Script=Han}(?:\s?\p{Script=Han}){1,3})[)）]$/u;
const BRACKET = /^[（(]([^（()）。，]{4,46})[)）]$/u;
const LABELLED = /(?:作者|记者|撰稿|文字|摄影|图片)：\s*((?:(?!\p{Script=Han}{2,4}：)[\p{Script=Han} 、·]){2,20})/gu;

/** `文字：何田 图片：周启明`, below the text. */
const BY_LABEL = /^(?:文字|图片|摄影|撰稿|撰文|作者)[：:]/u;

export interface Byline {
  readonly reporters: readonly string[];
  /** Whether it stands in brackets, as bylines at the end of an article do. */
  readonly closes: boolean;
}

/** The one who is named in brackets, alone or after an office of the house; null when nobody is. */
export function loneWriter(spaced: string): string | null {
  const name = (OFFICE.exec(spaced)?.groups?.['names'] ?? LONE_NAME.exec(spaced)?.groups?.['name'])?.replace(
    /\s/gu,
    '',
  );
  return name !== undefined && beginsWithSurname(name) && reportersIn(name)?.length === 1 ? name : null;
}

/** The byline that a line (inner white space kept) is; null when it is none. */
export function bylineOf(spaced: string): Byline | null {
  if (spaced.length > LONGEST) return null;
  const writer = loneWriter(spaced);
  if (writer !== null) return { reporters: [writer], closes: true };
  const bracket = BRACKET.exec(spaced)?.[1];
  const writers = bracket === undefined ? null : writersIn(bracket);
  if (writers !== null) return { reporters: writers, closes: true };
  const compact = withoutSpaces(spaced);
  if (!SIGN.test(compact)) return null;
  const labelled = BY_LABEL.test(compact) ? labelledReporters(spaced) : [];
  if (labelled.length > 0) return { reporters: labelled, closes: false };
  if (NAMELESS.test(compact)) return { reporters: [], closes: false };
  const closes = /^[（(].*[）)]$/u.test(compact);
  const marked = MARKED.test(spaced) && compact.length <= 10 && !OF_A_PLACE.test(compact);
  if (!WITH_ROLE.test(compact) && !marked) return null;
  const reporters = reportersIn(spaced.replace(/(?:综合|摄影|联合)?(?:报道|整理|采写)[）)]?\s*$/u, ''));
  if (reporters === null || (marked && !reporters.every(beginsWithSurname))) return null;
  return { reporters, closes };
}

/** Whether a line is a role whose names stand on the next one. */
export const isRoleOnly = (spaced: string): boolean => ROLE_ONLY.test(withoutSpaces(spaced));

/** The names after `作者：` and the like in a line under a headline that also names date and source. */
export function labelledReporters(spaced: string): string[] {
  return [...spaced.matchAll(LABELLED)].flatMap((match) => reportersIn(match[1] ?? '') ?? []);
}
