/** The rows of a headline: its printed lines, those put together that are one. */
import { closeUpHeadline } from '../text/spacing.ts';
import { isApart, isLabel, isSubjectOnly, leans, runsOn, saysBelow, type Told, VERB } from './headline-words.ts';
import type { Segment } from './segment.ts';

/** What is read as one line. */
export interface Row {
  text: string;
  /** Those that its words stand in. */
  readonly segments: Segment[];
  /** Whether a mark and a few words say only to which part of the page it belongs: `◎临江区`. */
  readonly label: boolean;
}

/** A line that goes on with what stands above: `——记某事`. */
export const DASH = /^[—―－-]+\s*/u;
const LONGEST_JOINED = 34;
const LONGEST_SAID = 44;

/** The mark of an item in a column of briefs. */
const ITEM_MARK = /^[■●◆▲★○◎□△▶◇☆]\s*/u;

/** `◎临江区`, `■政协之声`: the head of a part of the page, right above a headline. */
export const SECTION = /^[■●◆▲★○◎□△▶◇☆]\s*[\p{Script=Han}·]{2,5}$/u;

/** `河口村有个`: these words wait for the next line, also below a blank one. */
const WAITS_LONG = /有[个位]$/u;

/** Phrases of equal length, as in slogans. */
export function isSlogan(text: string): boolean {
  const phrases = text.split(' ');
  return phrases.length > 1 && phrases.every((phrase) => phrase.length === phrases[0]?.length);
}

/** `【项目一线】`: the column that an article stands in. */
export const COLUMN = /^【[^【】]{2,12}】$/u;

/** Whose site it is: `云州市人民政府门户网站`. */
const OF_SITE = /(?:门户|政府|政务)网(?:站)?$/u;

/** Whether two lines without a blank one between them are one line of a headline. */
function areOne(before: string, after: string, runsOn: () => boolean, told: Told): boolean {
  const length = before.length + after.length;
  if (
    DASH.test(after) ||
    COLUMN.test(before) ||
    OF_SITE.test(after) ||
    length > 2 * LONGEST_JOINED ||
    saysBelow(before)
  )
    return false;
  // Two phrases that wish, above one line that tells: `情暖灾区 企业在行动`.
  if (before.includes(' ') && !VERB.test(before) && VERB.test(after) && !leans(before, after)) return false;
  if ((isApart(before, after, told) || isLabel(before, after, told)) && !leans(before, after)) return false;
  return (length <= LONGEST_JOINED && !isSlogan(before) && !isSlogan(after)) || runsOn();
}

/** Whether two lines below who said them are one title. */
const isSaid = (before: string, after: string, told: Told): boolean =>
  !DASH.test(after) && before.length + after.length <= LONGEST_SAID && !isApart(before, after, told);

/** The rows of a headline: its lines, those put together that run on or are short enough to be read as one. */
export function rowsOf(units: readonly Segment[], told: Told): Row[] {
  const rows: Row[] = [];
  for (const segment of units)
    segment.lines.forEach((line, i) => {
      const printed = closeUpHeadline(line.spaced);
      const text = printed.replace(ITEM_MARK, '');
      const row = rows.at(-1);
      const on = (): boolean => row !== undefined && runsOn(row.text, text, told);
      const below = rows.at(-2);
      const said = below !== undefined && row !== undefined && saysBelow(below.text) && isSaid(row.text, text, told);
      const near = i > 0 || segment.gap === 0 || (row !== undefined && WAITS_LONG.test(row.text));
      if (row !== undefined && !row.label && near && (said || areOne(row.text, text, on, told))) {
        row.text += !said && (!VERB.test(row.text) || on()) ? text : ` ${text}`;
        row.segments.push(segment);
      } else rows.push({ text, segments: [segment], label: SECTION.test(printed) });
    });
  return rows;
}

/** `某街道` over `严抓某事`: a line that only names who is the beginning of the title. */
export function joinSubject(rows: readonly Row[], told: Told): Row[] {
  const [first, second, ...rest] = rows;
  if (first === undefined || second === undefined || DASH.test(second.text)) return [...rows];
  const segments = [...first.segments, ...second.segments];
  return isSubjectOnly(first.text, told) && !first.label
    ? [{ text: first.text + second.text, segments, label: false }, ...rest]
    : [...rows];
}
