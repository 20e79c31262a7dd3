/** Tells headlines (and everything else set apart from running text) from pieces of running text. */
import { flatMap } from '../flat-map.ts';
import { endsWithWriter } from './body.ts';
import { isContact } from './furniture.ts';
import { headlineOdds } from './headline-odds.ts';
import { DASH } from './headline-rows.ts';
import { isNoticeHead } from './notice.ts';
import { oneOf } from './patterns.ts';
import { isWrapped } from './seams.ts';
import type { Segment } from './segment.ts';

const LONGEST = 80;
/** `区发改委：` over a headline; anything longer before a colon introduces a list. */
const LONGEST_LABEL = 16;
/** `决定任命：` begins the text of a notice. */
const CHANGES_POSTS = /^(?:决定)?(?:任命|免去|接受|补选|聘任|解聘|任免)[^，]{0,6}：$/u;
/** `（某日某次会议通过）`, set apart from the name of a list: the list begins with it. */
const PASSED = /^（[^（）]{10,60}通过）$/u;
const MOST_LINES = 4;
const DATE_LINE =
  /^(?:\d{4}|[二一][〇○零一二三四五六七八九]{3})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日$/u;
const DATE_AT_END = /\d{4}年\d{1,2}月\d{1,2}日$/u;
const BODY = new RegExp(`^\\p{Script=Han}{2,18}${oneOf('subject-endings')}$`, 'u');

/** Whether a segment may be a headline at all. */
function isCandidate(segment: Segment): boolean {
  const { text } = segment;
  if (segment.role !== 'text' || segment.listed || text.length > LONGEST || segment.lines.length > MOST_LINES)
    return false;
  if (segment.lines.some((line) => isContact(line.spaced))) return false;
  if (segment.gap > 0 && PASSED.test(text)) return false;
  if (/：$/u.test(text) && (text.length > LONGEST_LABEL || CHANGES_POSTS.test(text))) return false;
  return !/[。；]|[，、（《“]$/u.test(text) && /[\p{L}\p{N}]/u.test(text);
}

/** Whether a text is nothing but a day, as under a notice. */
export const isDateLine = (text: string): boolean => text.length <= 16 && DATE_LINE.test(text);

/** Whether a text ends a notice: a day, or the body that gave it. */
export const signsOff = (text: string): boolean => isDateLine(text) || BODY.test(text);

/** `云州市供水有限公司2019年5月21日`: the body that gave a notice, and the day, on one line. */
function signsWithDate(text: string): boolean {
  const day = DATE_AT_END.exec(text);
  return day !== null && BODY.test(text.slice(0, day.index));
}

/** Whether a segment is the date under a notice, or the name of its author above that. */
function signs(segment: Segment, next: Segment | undefined): boolean {
  if (isDateLine(segment.text) || signsWithDate(segment.text)) return true;
  // The body that gave a notice signs it; the next notice follows after a blank line.
  if (next !== undefined && next.gap > 0 && segment.gap === 0 && isNoticeHead(next) && BODY.test(segment.text))
    return true;
  return (
    next !== undefined &&
    // Before any text the day is the page's own.
    next.role !== 'masthead' &&
    isDateLine(next.text) &&
    next.gap <= 1 &&
    segment.lines.length <= 2 &&
    segment.text.length <= 30
  );
}

/** Whether `——记某事` stands right below, which goes on with a headline. */
const isDashed = (below: Segment | undefined, candidates: ReadonlySet<Segment>): boolean =>
  below !== undefined && below.gap === 0 && DASH.test(below.text) && candidates.has(below);

/** The segments of a page that are headlines, subheadings or other lines set apart. */
export function displayOf(segments: readonly Segment[]): ReadonlySet<Segment> {
  const wrapped = isWrapped(flatMap(segments, (segment) => segment.lines));
  const following: (Segment | undefined)[] = new Array(segments.length);
  const apartBelow: boolean[] = new Array(segments.length);
  const candidates = new Set(segments.filter(isCandidate));
  let next: Segment | undefined;
  for (let i = segments.length - 1; i >= 0; i -= 1) {
    following[i] = next;
    const [segment, below] = [segments[i], segments[i + 1]];
    apartBelow[i] =
      (below?.gap ?? 1) > 0 || (below !== undefined && candidates.has(below) && apartBelow[i + 1] === true);
    if (segment !== undefined && !candidates.has(segment)) next = segment;
  }
  const display = new Set<Segment>();
  let before: Segment | undefined;
  let apart = true;
  segments.forEach((segment, i) => {
    const above = segments[i - 1];
    const below = segment.gap === 0 && above !== undefined && display.has(above);
    // Who wrote it, in brackets, closes an article: what stands below is set apart from it.
    const closed = above !== undefined && ((above.role === 'byline' && above.closes) || endsWithWriter(above));
    if (closed) before = undefined;
    apart = closed || segment.gap > 0 || above === undefined || (below && apart);
    const around = { before, after: following[i], apart, apartBelow: apartBelow[i] === true, below, wrapped };
    const goesOn = apart && isDashed(segments[i + 1], candidates);
    const headline =
      candidates.has(segment) && !signs(segment, segments[i + 1]) && (goesOn || headlineOdds(segment, around) > 0);
    if (headline) display.add(segment);
    else if (segment.role === 'text' || segment.role === 'opening') before = segment;
    else if (segment.role === 'credit') before = undefined;
  });
  return display;
}
