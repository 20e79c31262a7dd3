/** The columns of a page: what is printed together, without a blank line between, is set in the same width. */
import { flatMap } from '../flat-map.ts';
import { isSpacedOut } from '../text/spacing.ts';
import { displayWidth } from '../text/width.ts';
import type { Line } from './lines.ts';
import type { Segment } from './segment.ts';

/** The column that a piece of text is set in. */
export interface Column {
  /** In half-width columns: what most of its lines reach, and the widest without the white space of spaced-out lines. */
  readonly width: number;
  readonly letters: number;
  /** How many lines tell: one says only how wide its column is at least. */
  readonly lines: number;
}

export const noColumn: Column = { width: 0, letters: 0, lines: 0 };
const MOST_LINES = 30;

function columnOf(lines: readonly Line[]): Column {
  const told = lines.slice(0, MOST_LINES);
  const sorted = told.map((line) => line.width).sort((a, b) => a - b);
  const letters = told.map((line) => (isSpacedOut(line.spaced) ? displayWidth(line.flat) : line.width));
  return {
    width: sorted[Math.floor(sorted.length * 0.6)] ?? 0,
    letters: Math.max(...letters),
    lines: lines.length,
  };
}

/** The column of each of some pieces of text, which are in the order of the page. `follows`: whether nothing stands between a piece and the one before. */
export function columnsOf(
  segments: readonly Segment[],
  follows: (at: number) => boolean,
): ReadonlyMap<Segment, Column> {
  const columns = new Map<Segment, Column>();
  let together: Segment[] = [];
  const close = (): void => {
    const column = columnOf(flatMap(together, (segment) => segment.lines));
    for (const segment of together) columns.set(segment, column);
    together = [];
  };
  segments.forEach((segment, at) => {
    if (together.length > 0 && (segment.gap > 0 || segment.role === 'opening' || !follows(at))) close();
    together.push(segment);
  });
  if (together.length > 0) close();
  return columns;
}
