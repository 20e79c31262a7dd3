/** A body: the running text of one article, gathered piece by piece, and the headline blocks that stand around bodies. */
import { endsSentence } from '../text/punctuation.ts';
import { loneWriter } from './byline.ts';
import type { Segment } from './segment.ts';

/** A part of a body in the order of the page: running text, or a line set apart that may be a subheading. */
export interface Piece {
  readonly segment: Segment;
  readonly display: boolean;
}

export interface Body {
  /** 0-based, in order of first appearance. */
  readonly index: number;
  readonly kind: 'report' | 'signed' | 'caption' | 'untold';
  readonly pieces: Piece[];
  /** Stand-alone bylines and credits that belong to it. */
  readonly signed: Segment[];
}

/** Consecutive headline lines; `before` and `after` are the bodies whose running text stands next to them. */
export interface HeadlineRun {
  readonly units: Segment[];
  before: Body | null;
  after: Body | null;
  /** Whether a sentence runs on from before it to after it: then it is not of that body. */
  interrupts: boolean;
}

/** Who wrote it, in brackets behind its last sentence. */
export const SIGNED = /[（(][^（()）。]{2,40}[)）]$/u;

/** Whether a segment ends with who wrote it, in brackets behind its last sentence. */
export function endsWithWriter({ lines, text }: Segment): boolean {
  if (!/[。！？”][（(][^（()）。]{2,20}[)）]$/u.test(text)) return false;
  return loneWriter(SIGNED.exec(lines.at(-1)?.spaced ?? '')?.[0] ?? '') !== null;
}

const lastPiece = (body: Body): Piece | undefined => body.pieces.findLast((piece) => !piece.display);

/** The last running text of a body. */
export const lastText = (body: Body): string => lastPiece(body)?.segment.text ?? '';

/**
 * The bylines in brackets right below a body's last line: they close its text as those do that stand behind the last
 * sentence on the same line.
 */
export function closersOf(body: Body): readonly Segment[] {
  const last = body.pieces.at(-1)?.segment.lines.at(-1)?.number;
  if (last === undefined) return [];
  const closers: Segment[] = [];
  for (const segment of body.signed) {
    const [first] = segment.lines;
    if (segment.role === 'byline' && segment.closes && segment.gap === 0 && first?.number === last + closers.length + 1)
      closers.push(segment);
  }
  return closers;
}

/** Whether a body's last sentence still waits for its end; an entry of a list has none. */
export const isIncomplete = (body: Body): boolean =>
  body.pieces.length > 0 &&
  !endsSentence(lastText(body).replace(SIGNED, '')) &&
  lastPiece(body)?.segment.listed !== true;

/** The beginning of a body's running text, at least `length` characters where there are so many. */
export function leadOf(body: Body, length: number): string {
  let lead = '';
  for (const { segment, display } of body.pieces) {
    if (lead.length >= length) break;
    if (!display) lead += segment.text;
  }
  return lead.slice(0, length);
}

/** Whether a segment's first line is indented, or shorter than its others as where a converter dropped the indentation. */
export function isIndented({ lines }: Segment): boolean {
  const [first, second] = lines;
  if (first === undefined || second === undefined) return false;
  return first.indent > second.indent + 1 || (lines.length > 2 && first.width <= second.width - 3);
}

const MOST_LINES = 30;
const widths = new WeakMap<Segment, number>();

/** The width of the column in which a segment is set: what most of its lines reach. */
export function columnWidth(segment: Segment): number {
  const known = widths.get(segment);
  if (known !== undefined) return known;
  const sorted = segment.lines
    .slice(0, MOST_LINES)
    .map((line) => line.width)
    .sort((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.6)] ?? 0;
  widths.set(segment, width);
  return width;
}
