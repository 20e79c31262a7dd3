/** Finds the captions of photographs: the text before a credit, back to where it opens. */
import { flatMap } from '../flat-map.ts';
import { endsSentence } from '../text/punctuation.ts';
import { columnWidth } from './body.ts';
import { creditOf } from './credit.ts';
import { opensCaption } from './opening.ts';
import { BARE_DAY } from './patterns.ts';
import { type Segment, segmentOf, spacedText } from './segment.ts';

export interface Caption {
  readonly text: readonly Segment[];
  readonly credit: Segment;
}

/** What stands on a page in order, captions found: a caption takes the place of its first segment. */
export type CaptionedItem = { readonly segment: Segment } | { readonly caption: Caption };

const LONGEST = 320;
const MOST_PARAGRAPHS = 3;
const WIDE_GAP = 3;
const OTHER = 12;
/** `（3月11日摄）`. */
const TAKEN_ON = /（(?:\d{1,2}月)?\d{1,2}日(?:拍?摄|拍)）/u;

/** Cuts a text after as many characters as `count`, white space not counted. */
function offsetOf(text: string, count: number): number {
  let seen = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (seen === count) return i;
    if (!/\s/u.test(text.charAt(i))) seen += 1;
  }
  return text.length;
}

/** A segment that ends in a credit, as its text and the credit. */
function cutCredit(segment: Segment): Segment[] {
  if (segment.role !== 'text' && segment.role !== 'opening') return [segment];
  const credit = creditOf(spacedText(segment.lines.slice(-4)));
  if (credit === null) return [segment];
  const tail = spacedText(segment.lines.slice(-4)).replace(/\s/gu, '').length;
  const all = segment.text.replace(/\s/gu, '').length;
  const at = offsetOf(segment.text, all - tail + credit.before);
  if (at === 0) return [segmentOf('credit', segment.lines, { byline: { reporters: credit.reporters, closes: false } })];
  const text = segment.text.slice(0, at).trimEnd();
  const signed = segmentOf('credit', segment.lines.slice(-1), {
    text: segment.text.slice(at),
    byline: { reporters: credit.reporters, closes: false },
  });
  return [{ ...segment, text }, signed];
}

/** Whether a text by itself is dated as a photograph is, or set in a column of another width than what stands above. */
const isSetApart = (segment: Segment, previous: Segment | undefined): boolean =>
  TAKEN_ON.test(segment.text) ||
  (previous?.role === 'text' &&
    segment.lines.length > 1 &&
    Math.abs(columnWidth(segment) - columnWidth(previous)) > OTHER);

/** Whether a text opens as a caption does; below other lines of an article a bare day goes on with it: `18日上午，…`. */
const isDated = ({ text, gap }: Segment): boolean => opensCaption(text) && !(gap === 0 && BARE_DAY.test(text));

interface Start {
  readonly at: number;
  /** Whether something says that a caption begins here: a blank space above, a date, the edge of the text. */
  readonly cued: boolean;
}

/** Where the caption before a credit begins, and whether anything but the limit of length says so. */
function captionStart(segments: readonly Segment[], credit: number, isText: (at: number) => boolean): Start | null {
  let paragraphs = 0;
  let length = 0;
  let last: number | null = null;
  for (let at = credit - 1; at >= 0 && isText(at); at -= 1) {
    const segment = segments[at];
    const previous = segments[at - 1];
    if (segment === undefined) break;
    length += segment.text.length;
    const apart = at === credit - 1 && segment.gap > 0 && (opensCaption(segment.text) || isSetApart(segment, previous));
    const begins = previous === undefined || !isText(at - 1) || endsSentence(previous.text) || apart;
    if (length > LONGEST || paragraphs >= MOST_PARAGRAPHS) return null;
    // A photograph is set where its page has room: a sentence of the article around it may have been broken off.
    if (!begins && segment.gap < WIDE_GAP && !(segment.gap > 0 && opensCaption(segment.text))) continue;
    paragraphs += 1;
    last = at;
    const edge = previous === undefined || (!isText(at - 1) && previous.role !== 'opening');
    if (edge || apart || segment.gap >= WIDE_GAP || isDated(segment)) return { at, cued: true };
  }
  return last === null ? null : { at: last, cued: false };
}

/**
 * The segments of a page with the captions put together. A credit below an article that has no caption stays a
 * segment: it names that article's photographer.
 */
export function captionsIn(segments: readonly Segment[], display: ReadonlySet<Segment>): CaptionedItem[] {
  const cut = flatMap(segments, (segment) => (display.has(segment) ? [segment] : cutCredit(segment)));
  const isText = (at: number): boolean => {
    const segment = cut[at];
    return segment?.role === 'text' && !segment.listed && !display.has(segment);
  };
  const starts = new Map<number, number>();
  cut.forEach((segment, at) => {
    if (segment.role !== 'credit') return;
    const start = captionStart(cut, at, isText);
    if (start?.cued) starts.set(start.at, at);
  });
  const items: CaptionedItem[] = [];
  for (let at = 0; at < cut.length; at += 1) {
    const [segment, end] = [cut[at], starts.get(at)];
    const credit = end === undefined ? undefined : cut[end];
    if (end !== undefined && credit !== undefined) {
      items.push({ caption: { text: cut.slice(at, end), credit } });
      at = end;
    } else if (segment !== undefined) items.push({ segment });
  }
  return items;
}
