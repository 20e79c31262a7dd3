/** Tells headlines (and everything else set apart from running text) from pieces of running text. */
import { endsSentence, isUnbalanced } from '../text/punctuation.ts';
import { RarePattern } from '../text/scan/rare.ts';
import { isSpacedOut } from '../text/spacing.ts';
import { bigrams, coverage } from './bigrams.ts';
import { isContact } from './furniture.ts';
import { joinsInAWord } from './junction.ts';
import type { Line } from './lines.ts';
import { isNoticeHead } from './notice.ts';
import { oneOf } from './patterns.ts';
import { isWrapped } from './seams.ts';
import type { Segment } from './segments.ts';

const LONGEST = 80;
/** `区发改委：` over a headline; anything longer before a colon introduces a list. */
const LONGEST_LABEL = 16;
/** `决定任命：` begins the text of a notice. */
const CHANGES_POSTS = /^(?:决定)?(?:任命|免去|接受|补选|聘任|解聘|任免)[^，]{0,6}：$/u;
const MOST_LINES = 4;
const PHRASES = /\p{Script=Han}{2}\s+\p{Script=Han}{2}/u;
const DASH = /^(?:—|―|－|-)/u;
const DANGLING = /：$/u;
const CONTINUER = new RegExp(`^(?:${oneOf('continuers')})`, 'u');
const LEANING = new RegExp(`^(?:[，。、：；！？”’）》…]|${oneOf('dependents')})`, 'u');
const QUOTE = /^[“‘《（]/u;
const VERB = new RarePattern(new RegExp(oneOf('headline-verbs'), 'u'));
const NOTICE = new RegExp(`${oneOf('notice-words')}$`, 'u');
const DATE_LINE =
  /^(?:\d{4}|[二一][〇○零一二三四五六七八九]{3})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日$/u;
const BODY = new RegExp(`^\\p{Script=Han}{2,18}${oneOf('subject-endings')}$`, 'u');
const OPEN_BAND = 2;
const LEAD = 160;
const UNREPEATED = 0.25;

/** What stands around a candidate: the running text before it, and what follows after further candidates. */
interface Surroundings {
  readonly before: Segment | undefined;
  readonly after: Segment | undefined;
  /** The segment right after it. */
  readonly next: Segment | undefined;
  readonly wrapped: boolean;
}

/** Whether a segment may be a headline at all. */
function isCandidate(segment: Segment): boolean {
  const { text } = segment;
  if (segment.role !== 'text' || segment.listed || text.length > LONGEST || segment.lines.length > MOST_LINES)
    return false;
  if (segment.lines.some((line) => isContact(line.spaced))) return false;
  if (/：$/u.test(text) && (text.length > LONGEST_LABEL || CHANGES_POSTS.test(text))) return false;
  return !/[。；]|[，、（《“]$/u.test(text) && /[\p{L}\p{N}]/u.test(text);
}

function columnOf(segment: Segment | undefined): number {
  const widths = (segment?.lines.slice(0, 40) ?? []).map((line) => line.width).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.6)] ?? 0;
}

/** Whether lines fill the column; a paragraph's first line may lack its two characters of indentation. */
function fills(lines: readonly Line[], column: number): boolean {
  return lines.every((line, i) => line.width <= column + 3 && line.width >= column - (i === 0 ? 5 : 3));
}

const phrased = (segment: Segment): boolean =>
  segment.lines.some((line) => !isSpacedOut(line.spaced) && PHRASES.test(line.spaced) && !line.spaced.includes('，'));

function layoutScore(segment: Segment, around: Surroundings): number {
  if (!around.wrapped) return segment.text.length < 40 ? -1 : 0;
  const columns = [around.before, around.after].map(columnOf).filter((column) => column > 0);
  if (!columns.some((column) => fills(segment.lines, column))) return -1.5;
  // A line between two blank ones may be as wide as its column by chance.
  return segment.gap > 0 && isLone(segment, around.next) ? -1 : 1.5;
}

function wordingScore(segment: Segment, incomplete: boolean, wrapped: boolean): number {
  const { text } = segment;
  const commas = text.split('，').length - 1;
  let score = Math.min(2, commas) * (wrapped ? 1 : 0.3);
  if (DANGLING.test(text) || isUnbalanced(text)) score += 2;
  if (LEANING.test(text)) score += incomplete ? 2 : 1;
  if (phrased(segment)) score -= 2.5;
  if (DASH.test(text)) score -= 4;
  if (VERB.test(text)) score -= 0.5;
  if (NOTICE.test(text) && !/[，、：]/u.test(text)) score -= 2;
  if (CONTINUER.test(text)) score += 1;
  return score;
}

/** Words that run over the joints speak for running text; joined past the candidate, they speak against it. */
function junctionScore(segment: Segment, { before, after }: Surroundings, incomplete: boolean): number {
  const { text } = segment;
  const next = after?.role === 'text' ? after.text : '';
  let score = joinsInAWord(text, next) ? 2 : 0;
  if (incomplete && before !== undefined) {
    score += joinsInAWord(before.text, text) ? 1.5 : 0;
    score -= joinsInAWord(before.text, next) ? 2 : 0;
  }
  return score;
}

/** How much of a candidate the text after it says again: a headline's words come back, a sentence's first words do not. */
const repeated = (segment: Segment, after: Segment): number =>
  coverage(bigrams(segment.text), bigrams(after.text.slice(0, LEAD)));

/** Whether a candidate is a headline and no piece of running text. */
function isHeadline(segment: Segment, around: Surroundings): boolean {
  const incomplete = around.before !== undefined && !endsSentence(around.before.text);
  const followed = around.after?.role === 'text';
  let score = incomplete ? 1 : -1;
  score += layoutScore(segment, around) + wordingScore(segment, incomplete, around.wrapped);
  score += followed ? 0.5 : incomplete ? -2 : -1;
  if (followed && (LEANING.test(around.after.text) || QUOTE.test(around.after.text))) score += 1;
  // What speaks against running text by so much that no joint could change it needs no comparison.
  if (followed && score > -OPEN_BAND) score -= 3 * Math.max(0, repeated(segment, around.after) - UNREPEATED);
  if (Math.abs(score) < OPEN_BAND) score += junctionScore(segment, around, incomplete);
  return score <= 0.5;
}

/** Whether a text is nothing but a day, as under a notice. */
export const isDateLine = (text: string): boolean => text.length <= 16 && DATE_LINE.test(text);

/** Whether a text ends a notice: a day, or the body that gave it. */
export const signsOff = (text: string): boolean => isDateLine(text) || BODY.test(text);

/** Whether a segment is the date under a notice, or the name of its author above that. */
function signs(segment: Segment, next: Segment | undefined): boolean {
  if (isDateLine(segment.text)) return true;
  // The body that gave a notice signs it; the next notice follows after a blank line.
  if (next !== undefined && next.gap > 0 && segment.gap === 0 && isNoticeHead(next) && BODY.test(segment.text))
    return true;
  return (
    next !== undefined &&
    isDateLine(next.text) &&
    next.gap <= 1 &&
    segment.lines.length <= 2 &&
    segment.text.length <= 30
  );
}

/** Marks of running text. */
const MARKS = /[，。；：、]/u;
/** The last line of a headline, right below another and above a blank line: two lines alone are no running text. */
function goesWith(
  segment: Segment,
  above: Segment | undefined,
  next: Segment | undefined,
  display: ReadonlySet<Segment>,
): boolean {
  if (above === undefined || !display.has(above) || above.gap === 0 || MARKS.test(above.text)) return false;
  return segment.gap === 0 && isLone(segment, next);
}

/** Whether a line stands alone above a blank one, without a mark of running text. */
const isLone = (segment: Segment, next: Segment | undefined): boolean =>
  segment.role === 'text' &&
  !segment.listed &&
  segment.lines.length === 1 &&
  next !== undefined &&
  next.gap > 0 &&
  segment.text.length >= LEAST_LONE &&
  !MARKS.test(segment.text);
const LEAST_LONE = 8;

/** The segments of a page that are headlines, subheadings or other lines set apart. */
export function displayOf(segments: readonly Segment[]): ReadonlySet<Segment> {
  const wrapped = isWrapped(segments.flatMap((segment) => segment.lines));
  const following: (Segment | undefined)[] = new Array(segments.length);
  const candidates = new Set(segments.filter(isCandidate));
  let next: Segment | undefined;
  for (let i = segments.length - 1; i >= 0; i -= 1) {
    following[i] = next;
    const segment = segments[i];
    if (segment !== undefined && !candidates.has(segment)) next = segment;
  }
  const display = new Set<Segment>();
  let before: Segment | undefined;
  segments.forEach((segment, i) => {
    const headline =
      candidates.has(segment) &&
      !signs(segment, segments[i + 1]) &&
      isHeadline(segment, { before, after: following[i], next: segments[i + 1], wrapped });
    if (headline || goesWith(segment, segments[i - 1], segments[i + 1], display)) display.add(segment);
    else if (segment.role === 'text' || segment.role === 'opening') before = segment;
    else if (segment.role === 'credit') before = undefined;
  });
  segments.forEach((segment, i) => {
    const below = segments[i + 1];
    if (!candidates.has(segment) || below === undefined || !display.has(below) || segment.gap === 0) return;
    if (below.gap === 0 && isLone(below, segments[i + 2]) && segment.lines.length === 1 && !MARKS.test(segment.text))
      display.add(segment);
  });
  return display;
}
