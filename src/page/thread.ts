/** An article on its way down the page, as far as one has come, and what of it is remembered for the next piece. */
import type { Column } from './columns.ts';
import type { Segment } from './segment.ts';
import { traitsOf, waits } from './traits.ts';

export interface Thread {
  /** The piece of text with which it begins. */
  readonly first: Segment;
  readonly last: Segment;
  /** The article as it was before its last piece. */
  readonly earlier: Thread | null;
  /** Whether its last sentence still waits for its end. */
  readonly waits: boolean;
  /** Whether a quotation still waits for its end. */
  readonly quotes: boolean;
  /** The width of the column in which it was set last, in half-width columns. */
  readonly width: number;
  /** Whether its last line is shorter than its column. */
  readonly short: boolean;
  /** How many characters it has. */
  readonly length: number;
  /** Whether its numbers stand between spaces: 1 if they do, -1 if not, 0 where it has none. */
  readonly spacing: number;
}

const SHORT = 4;

/** An article with one more piece, set in some column; `earlier`: as it was before, null for one that begins. */
export function threadWith(segment: Segment, column: Column, earlier: Thread | null): Thread {
  const { quotesAfter, spacing } = traitsOf(segment);
  // A single line says only how wide its column is at least.
  const telling = earlier === null || column.lines > 1;
  const width = column.lines > 2 ? column.width : column.letters;
  return {
    first: earlier?.first ?? segment,
    last: segment,
    earlier,
    waits: waits(segment),
    quotes: quotesAfter ?? earlier?.quotes ?? false,
    width: telling ? width : Math.max(earlier.width, width),
    short: column.lines > 1 && (segment.lines.at(-1)?.width ?? 0) < width - SHORT,
    length: (earlier?.length ?? 0) + segment.text.length,
    spacing: spacing === 0 ? (earlier?.spacing ?? 0) : spacing,
  };
}
