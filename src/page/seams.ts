/** Tells where lines without a blank one between them part: at the end of a paragraph, or between headline and text. */
import { endsSentence } from '../text/punctuation.ts';
import { Characters } from '../text/scan/characters.ts';
import { isSpacedOut } from '../text/spacing.ts';
import { bylineOf } from './byline.ts';
import type { Line } from './lines.ts';
import { opensCaption, opensReport } from './opening.ts';
import { NUMBERED_ENTRY } from './text.ts';

const SHORT = 16;
const PARAGRAPH_LONG = 100;
const MOST_HEADLINE_LINES = 4;
/** Two phrases with a space between: `多方出资 老厂重生`. */
const PHRASES = /[\p{Script=Han}”]{2}\s+[\p{Script=Han}“]{2}/u;
const LEADS_ON = new Characters('：；');
/** Whether a line's last mark leads on to the next. */
const leadsOn = ({ flat }: Line): boolean => LEADS_ON.at(flat, flat.length - 1);
const MARK_INSIDE = /[。；！？]|[，、：]$/u;

/** Whether a page's text is wrapped at a column's width, not printed one paragraph a line. */
export function isWrapped(lines: readonly Line[]): boolean {
  const long = lines.filter((line) => line.width >= SHORT);
  const running = lines.filter((line, i) => {
    const previous = lines[i - 1];
    if (previous === undefined || line.gap > 0 || previous.width < SHORT) return false;
    // A line set in begins a paragraph, and what ends in a colon or semicolon is an item: neither was broken off.
    return (
      line.indent <= previous.indent &&
      !leadsOn(previous) &&
      !endsSentence(previous.flat) &&
      !NUMBERED_ENTRY.test(line.flat) &&
      !NUMBERED_ENTRY.test(previous.flat)
    );
  });
  return running.length > 0 && running.length >= long.length * 0.25;
}

/** The width of the widest lines around a place, the column in which they are set. */
function columnAt(group: readonly Line[], at: number): number {
  return Math.max(...group.slice(Math.max(0, at - 3), at + 3).map((line) => line.width));
}

/** Whether the previous line is a headline above running text: much shorter than what follows and what stands before. */
function isHeadlineAbove(group: readonly Line[], at: number): boolean {
  const [before, previous, line] = [group[at - 2], group[at - 1], group[at]];
  if (previous === undefined || line === undefined || MARK_INSIDE.test(previous.flat)) return false;
  const phrased = PHRASES.test(previous.spaced) && !isSpacedOut(previous.spaced) && !/^\s/u.test(line.spaced);
  const short = previous.width < line.width * (phrased ? 0.9 : 0.75);
  return short && (before === undefined || endsSentence(before.flat) || previous.width < before.width * 0.75);
}

/** Whether something new begins at a line, seen from a headline above it: a report, a byline, a paragraph, a caption. */
const begins = (line: Line, above: Line): boolean =>
  line.indent > above.indent + 1 || opensReport(line.flat) || opensCaption(line.flat) || bylineOf(line.spaced) !== null;

/** Where a headline ends that would begin at a line after a sentence's end; null when no headline can begin there. */
function headlineEnd(group: readonly Line[], at: number): number | null {
  const [above, first] = [group[at - 1], group[at]];
  if (first === undefined || (above !== undefined && !endsSentence(above.flat))) return null;
  for (let end = at; end <= at + MOST_HEADLINE_LINES; end += 1) {
    const line = group[end];
    if (line === undefined || (end > at && begins(line, first))) return end;
    if (MARK_INSIDE.test(line.flat) || endsSentence(line.flat)) return null;
  }
  return null;
}

/** Whether a headline may have ended just above a line. */
function isBelowHeadline(group: readonly Line[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - MOST_HEADLINE_LINES); from -= 1) {
    if (headlineEnd(group, from) === at) return true;
    if (MARK_INSIDE.test(group[from]?.flat ?? '')) return false;
  }
  return false;
}

/**
 * Whether the line at a place in its group begins something other than the line before: a paragraph, a headline, or
 * the text below a headline. A seam too many does no harm inside running text: its pieces are joined again.
 */
export function isSeam(group: readonly Line[], at: number, wrapped: boolean): boolean {
  const [previous, line] = [group[at - 1], group[at]];
  if (previous === undefined || line === undefined) return false;
  if (!wrapped || line.flat.startsWith('——')) return true;
  if (line.indent >= 2 && (line.indent > previous.indent + 1 || leadsOn(previous))) return true;
  if (endsSentence(previous.flat)) {
    const full = columnAt(group, at) - 2;
    return previous.width < full || previous.width > PARAGRAPH_LONG || headlineEnd(group, at) !== null;
  }
  return isHeadlineAbove(group, at) || isBelowHeadline(group, at);
}
