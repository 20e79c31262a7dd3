/** A segment: lines of a page that belong together whatever they are. */
import { joinLines } from '../text/spacing.ts';
import type { Byline } from './byline.ts';
import type { Line } from './lines.ts';
import type { MastheadLine } from './masthead.ts';

export type SegmentRole = 'masthead' | 'furniture' | 'byline' | 'credit' | 'opening' | 'text';

export interface Segment {
  readonly role: SegmentRole;
  readonly lines: readonly Line[];
  /** The lines joined, without layout white space. */
  readonly text: string;
  /** Blank lines before it. */
  readonly gap: number;
  /** Reporters named by a byline or a credit. */
  readonly reporters: readonly string[];
  /** Whether a byline stands in brackets, as at the end of an article. */
  readonly closes: boolean;
  readonly masthead: MastheadLine | null;
  /** Whether it is one entry of a printed list. */
  readonly listed: boolean;
}

/** A segment of some lines; what only some roles have is left out by the others. */
export function segmentOf(
  role: SegmentRole,
  lines: readonly Line[],
  more: { text?: string; byline?: Byline | undefined; masthead?: MastheadLine | undefined; listed?: boolean } = {},
): Segment {
  return {
    role,
    lines,
    text: more.text ?? joinLines(lines.map((line) => line.flat)),
    gap: lines[0]?.gap ?? 0,
    reporters: more.byline?.reporters ?? [],
    closes: more.byline?.closes ?? false,
    masthead: more.masthead ?? null,
    listed: more.listed ?? false,
  };
}

/** The lines of a segment with their inner white space, for what is read from the spaces between names. */
export const spacedText = (lines: readonly Line[]): string => lines.map((line) => line.spaced).join(' ');
