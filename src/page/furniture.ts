/** Tells the lines that a page prints about itself: hot lines, editors, codes to scan, accounts to follow. */
import { endsSentence } from '../text/punctuation.ts';
import { RarePattern } from '../text/scan/rare.ts';
import { bylineOf } from './byline.ts';
import type { Line } from './lines.ts';
import { oneOf } from './patterns.ts';

const LABEL = oneOf('furniture-labels');
const CONTACT = oneOf('contact-labels');
const LEAD = '^[\\s\\p{So}│|丨*]*';
/** Whose paper it is, alone or before the names of editors: `云州市总工会主管主办`. */
const SPONSOR = '(?:\\p{Script=Han}{4,20}(?:主管主办|主管|主办|机关报))';
const SPONSORED = new RarePattern(new RegExp(`${LEAD}${SPONSOR}(?:[\\s\\p{So}│|丨]+${SPONSOR})?[\\s\\p{So}]*$`, 'u'));
const MADE_BY = /^(?:主办|主管|出版|协办|承办)(?:单位)?[：:]/u;
const LABELLED = new RarePattern(
  new RegExp(
    `${LEAD}(?:${SPONSOR}[\\s\\p{So}│|丨]+)?(?:第?[\\d一二三四五六七八]{1,2}版\\s+)?(?:本版)?${LABEL}\\s*(?:[：:]|\\s+\\p{Script=Han}|[/／]\\s*\\p{Script=Han}|\\d{5,})`,
    'u',
  ),
);
const CONTACTED = new RarePattern(new RegExp(`${LEAD}${CONTACT}\\s*[：:]`, 'u'));
/** Who made the page, one after the other: `策划：何田 统筹：周启明`. */
const STAFF = new RarePattern(
  new RegExp(
    `^(?:(?:${LABEL}|${CONTACT})\\s*[：:]\\s*\\p{Script=Han}(?:\\s?\\p{Script=Han}){1,3}(?:\\s+|$)){2,}$`,
    'u',
  ),
);
const PHRASE = new RarePattern(new RegExp(oneOf('furniture-phrases'), 'u'));
/** Where on a site the text stands: `首页 > 新闻中心 > 社会`, `校友动态 -- 正文`. */
const TRAIL = new RarePattern(
  /^\s*(?:您?(?:当前|现在|所在)?的?位置\s*[：:]\s*)?(?:网站)?首页\s*(?:[>＞»→|/]|--)|(?:--+|[>＞»])\s*(?:正文|详情|内容)\s*$/u,
);
/** Who handed the text in, or who let it pass, below it: `（市水利局 供稿）`, `（来源：云州发布 一审：何田）`. */
const HANDED_IN = new RarePattern(
  /^\s*(?:[（(]\s*(?:来源|稿源|信息来源|供稿|供稿单位|[初一]审)[：:].*[）)]|[（(][^（()）。，]{2,30}供稿[）)]|(?:供稿|供稿单位|信息来源|稿件来源)[：:]\s*\S{2,20})\s*$/u,
);
const SENTENCE = /[。；！？]/u;
const LONGEST_LABELLED = 160;
const LONGEST_PHRASE = 24;

const isShort = (line: Line): boolean => line.flat.length <= LONGEST_PHRASE && !/[。；，]/u.test(line.flat);

const isShortLine = ({ spaced }: Line): boolean => spaced.length <= LONGEST_LABELLED && !SENTENCE.test(spaced);

/** Whether a line says which office handed the text in; who wrote there closes the text. */
const isHandedIn = (spaced: string): boolean =>
  HANDED_IN.test(spaced) && (bylineOf(spaced)?.reporters ?? []).length === 0;

/** Whether a short text by itself can be nothing but a page's word about itself. */
export const isFurniturePhrase = (flat: string): boolean =>
  flat.length <= LONGEST_PHRASE && PHRASE.test(flat) && !/[。；，]/u.test(flat);

/** Whether a line tells how to reach somebody: in a notice it is no headline. */
export const isContact = (spaced: string): boolean => spaced.length <= LONGEST_LABELLED && CONTACTED.test(spaced);

const isLabelled = (line: Line): boolean =>
  isShortLine(line) && (LABELLED.test(line.spaced) || SPONSORED.test(line.spaced) || STAFF.test(line.spaced));

/**
 * Which lines of a group (lines without a blank one between) are furniture. A group of short lines one of which is
 * about the paper is so altogether: the account's name stands beside the words `微信公众号`. `proseSeen`: whether an
 * article stands above it, which may have organizers of its own.
 */
export function furnitureOf(group: readonly Line[], proseSeen: boolean): ReadonlySet<Line> {
  const sure = group.filter((line) => isLabelled(line) || (!proseSeen && MADE_BY.test(line.flat)));
  const found = new Set(sure);
  let below = proseSeen;
  for (const line of group) {
    if (isShortLine(line) && (TRAIL.test(line.spaced) || (below && isHandedIn(line.spaced)))) found.add(line);
    below ||= endsSentence(line.flat);
  }
  if (group.length <= 6 && group.every(isShort) && group.some((line) => isFurniturePhrase(line.flat)))
    for (const line of group) found.add(line);
  if (sure.length > 0 || (found.size > 0 && found.size === group.length))
    for (const line of group) if (isContact(line.spaced) && !SENTENCE.test(line.spaced)) found.add(line);
  return found;
}
