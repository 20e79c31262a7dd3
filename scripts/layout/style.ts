/** How a random page is set: what all of its articles have in common. */
import type { Random } from '../press/random.ts';

export interface Style {
  readonly articles: number;
  /** Whether a blank line stands between paragraphs. */
  readonly blankParagraphs: boolean;
  /** Half-width columns by which paragraphs are set in, and whether the converter kept them. */
  readonly indent: number;
  readonly indentKept: boolean;
  readonly headlines: 'above' | 'below' | 'inside' | 'mixed';
  /** `本报讯`, or nothing where articles are signed below. */
  readonly opening: string;
  /** How often another article stands in between two columns of one. */
  readonly interleaved: number;
  /** How many articles may stand open at a time. */
  readonly open: number;
  /** How many lines a column has. */
  readonly column: number;
  /** How often a line is spaced out. */
  readonly spaced: number;
  /** Blank lines between two articles. */
  readonly gap: number;
  readonly blankColumns: boolean;
  readonly blankHeadlines: boolean;
  /** Whether numbers stand between spaces: some of them anywhere, or all of some articles. */
  readonly spacedDigits: 'none' | 'some' | 'by article';
  /** Widths that articles are set in, in Chinese characters; empty for any. */
  readonly widths: readonly number[];
  /** Whether every paragraph is one line. */
  readonly unwrapped: boolean;
}

/** As narrow as a column gets, and by how many characters the widest is wider. */
const NARROWEST = 9;
const RANGE = 16;
/** How often an annotated page has it. */
const OFTEN = { blankParagraphs: 0.65, indentKept: 0.3, blankColumns: 0.9, blankHeadlines: 0.85 };
const FEW_WIDTHS = 0.3;
const UNWRAPPED = 0.15;

export const anyWidth = ({ below }: Random): number => NARROWEST + below(RANGE);

/** The style of a random page. */
export function randomStyle(random: Random): Style {
  const { next, below, pick } = random;
  const blankParagraphs = next() < OFTEN.blankParagraphs;
  const indent = pick([0, 0, 2, 4]);
  return {
    articles: 4 + below(12),
    blankParagraphs,
    indent: indent === 0 && !blankParagraphs ? 4 : indent,
    indentKept: next() < OFTEN.indentKept,
    headlines: pick(['above', 'below', 'mixed', 'mixed', 'mixed', 'inside']),
    opening: pick(['本报讯', '本报讯', '本报讯', '晚报讯', '【本报讯】', '']),
    interleaved: pick([0, 0.15, 0.3, 0.5]),
    open: pick([2, 2, 3]),
    column: pick([4, 6, 8, 12, 18]),
    spaced: pick([0, 0.1, 0.2]),
    gap: pick([1, 1, 1, 2, 3]),
    blankColumns: next() < OFTEN.blankColumns,
    blankHeadlines: next() < OFTEN.blankHeadlines,
    spacedDigits: pick(['none', 'none', 'some', 'by article']),
    widths: next() < FEW_WIDTHS ? [anyWidth(random), anyWidth(random)] : [],
    unwrapped: next() < UNWRAPPED,
  };
}
