/** The word lists of the page reader, as regular expressions and sets. */
import { anyOf, words } from '../lexicon/lexicon.ts';

/** The source of a pattern that matches one word of `src/lexicon/page/<name>.txt`. */
export const oneOf = (name: string): string => anyOf(words(`page/${name}`));

/** The words of `src/lexicon/page/<name>.txt`. */
export const setOf = (name: string): ReadonlySet<string> => new Set(words(`page/${name}`));

/** The endings of newspapers' names. */
export const PAPER =
  '(?:日报|晚报|晨报|早报|时报|商报|都市报|快报|导报|周报|周刊|青年报|工人报|农民报|法治报|法制报|教育报)';

/** The endings of sites and newsrooms. */
export const NEWSROOM = anyOf(words('newsrooms'));

/** A day as it opens a report or a caption: `3月5日`, `5日`, `2021年3月5日`. */
export const DAY = '(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}(?:日|号)';

/** A day of a month named before: `18日上午，…`. */
export const BARE_DAY = /^\d{1,2}[日号](?![电讯])/u;
