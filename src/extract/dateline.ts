/** The opening of a report that names its makers, no part of what it says: `本报讯（记者… 通讯员…）`, `新华社云州3月5日电`. */
import { anyOf, words } from '../lexicon/lexicon.ts';
import { datesIn } from '../text/dates.ts';

const ROLE =
  '(?:首席|见习|实习|特约|特派|学生|全媒体|融媒体?|本报|驻站)*(?:记者|通讯员|评论员|撰稿|全媒体|文[/／]图|图[/／]文|摄影)';
/** Whoever wrote it: `（记者… 通讯员…）`, or nothing but names where the report has opened: `（何田）`. */
const SIGNED = `[（(]${ROLE}[^（）()]{0,60}[)）]`;
const NAMES = '[（(]\\p{Script=Han}{2,3}(?:[ 、]\\p{Script=Han}{2,3}){0,3}[)）]';
/** Who sent it in: `（医务科 何田）`. */
const SENT_IN = '[（(]\\p{Script=Han}{2,12}\\s?\\p{Script=Han}{2,3}[)）]';
/** `云州新闻网讯`, `北塘区融媒体中心讯`: the newsroom by its name. */
const NEWSROOM = `\\p{Script=Han}{2,14}?${anyOf(words('newsrooms'))}(?:综合)?(?:讯|消息)(?=[\\s（(])`;
const OPENED =
  '(?:(?:本报|本网)?[又另]讯|(?:本报|本网)讯|(?:晨报|晚报|日报|商报|\\p{Script=Han}{2,4})?讯(?=\\s*[（(])|消息(?=[（(])|(?:据新华社|新华社|本报)\\p{Script=Han}{2,6}\\d{1,2}月\\d{1,2}日[电讯]|据新华社(?:电)?)';
const DATELINE = new RegExp(
  `^[\\s●■◆▲★○◎►▶□△]*(?:【?(?:${OPENED}|${NEWSROOM})】?\\s*(?:${SIGNED}|${NAMES}|${SENT_IN})?|${SIGNED})(?:\\s*${SIGNED})?\\s*`,
  'u',
);

/** How many characters of a paragraph's beginning are its dateline. */
export function datelineLength(paragraph: string): number {
  return DATELINE.exec(paragraph)?.[0].length ?? 0;
}

const SENT = /^[^。，]{0,24}?(?<day>\d{1,2}月\d{1,2}日)[电讯]/u;

/** The day on which a report was sent, which 今天 in it means: that of its dateline, else the day it was printed. */
export function writtenOn(text: string, publishedOn: string | null): string | null {
  const day = SENT.exec(text)?.groups?.['day'];
  return day === undefined ? publishedOn : (datesIn(day, publishedOn)[0]?.date ?? publishedOn);
}
