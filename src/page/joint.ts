/** Tells how well a piece of text goes on with an article: its last sentence, the column's width, what stands between. */
import { endsSentence, isUnbalanced } from '../text/punctuation.ts';
import { columnWidth, isIndented, SIGNED } from './body.ts';
import { isDateLine } from './display.ts';
import { isContact } from './furniture.ts';
import type { PageHabits } from './habits.ts';
import { joinsInAWord } from './junction.ts';
import { oneOf } from './patterns.ts';
import type { Segment } from './segment.ts';

/** An article on its way down the page, as far as one has come. */
export interface Thread {
  /** The piece of text with which it begins. */
  readonly first: Segment;
  readonly last: Segment;
  /** The article as it was before its last piece. */
  readonly earlier: Thread | null;
  /** Whether its last sentence still waits for its end. */
  readonly waits: boolean;
}

/** What stands between two pieces of text: headline lines, bylines, credits. */
export interface Between {
  readonly segments: readonly Segment[];
  readonly display: ReadonlySet<Segment>;
}

/** What it costs that an article's last sentence never ends. */
export const UNFINISHED = 2;

const CONTINUER = new RegExp(`^(?:${oneOf('continuers')})`, 'u');
const LEANING = new RegExp(`^(?:[，。、：；！？”’）》]|${oneOf('dependents')})`, 'u');
const SAME_WIDTH = 3;
const OTHER_COLUMN = 8;
const CURRENT = 0.6;
const STEP = 0.4;
/** What speaks against taking up a finished article again: much where no column's width can tell that it goes on. */
const FINISHED = { inColumns: 1, otherwise: 4 };
const ENTRY = 3;
const CLOSED = 2;

/** Whether a text's last sentence still waits for its end; an entry of a list has none, nor has what signs a notice. */
export const waits = (segment: Segment): boolean =>
  !segment.listed &&
  !endsSentence(segment.text.replace(SIGNED, '')) &&
  !isDateLine(segment.text) &&
  !isContact(segment.lines.at(-1)?.spaced ?? '');

/** The width of the column in which an article was set last. */
function widthOf(thread: Thread): number {
  let at: Thread | null = thread;
  while (at !== null && at.last.lines.length < 2) at = at.earlier;
  return at === null ? columnWidth(thread.last) : columnWidth(at.last);
}

/** Whether a piece is set in the same column as the article before it; a single line only says how wide it is at least. */
function widthScore(segment: Segment, thread: Thread): number {
  const difference = columnWidth(segment) - widthOf(thread);
  if (segment.lines.length < 2) return difference > SAME_WIDTH ? -0.8 : 0;
  if (Math.abs(difference) <= SAME_WIDTH) return 0.8;
  return Math.abs(difference) > OTHER_COLUMN ? -1.2 : -0.8;
}

/** What was asked of a piece of text once is remembered: many readings of a page have the same joint. */
const joined = new WeakMap<Segment, Map<Segment, boolean>>();

function sharesAWord(last: Segment, segment: Segment): boolean {
  const asked = joined.get(segment) ?? new Map<Segment, boolean>();
  joined.set(segment, asked);
  const found = asked.get(last) ?? joinsInAWord(last.text, segment.text);
  asked.set(last, found);
  return found;
}

/** Whether a sentence runs on over the joint, or a paragraph ends at it. */
function sentenceScore(segment: Segment, { waits: open, last }: Thread, indents: boolean): number {
  const indented = indents && segment.lines.length > 2 ? isIndented(segment) : null;
  const leans = LEANING.test(segment.text);
  if (!open) return (leans ? -2.5 : 0.3) + (indented === null ? 0 : indented ? 0.5 : -0.7);
  let score = 1;
  if (leans) score += 1.5;
  if (sharesAWord(last, segment)) score += 2;
  if (CONTINUER.test(segment.text)) score -= 1;
  if (isUnbalanced(last.text) && isUnbalanced(segment.text)) score += 0.7;
  return score + (indented === null ? 0 : indented ? -1.5 : 0.7);
}

/** Whether nothing speaks for anything but that a piece of text goes on with the current article. */
export const plainlyGoesOn = (
  threads: readonly Thread[],
  segment: Segment,
  { segments }: Between,
  { wrapped }: PageHabits,
): boolean =>
  segments.length === 0 &&
  threads.every((thread, rank) => (rank === 0 ? !wrapped || widthScore(segment, thread) >= 0 : !thread.waits));

/** How well a piece of text goes on with an article; `rank`: how many articles were taken up after it. */
export function goesOnScore(
  thread: Thread,
  segment: Segment,
  rank: number,
  { segments }: Between,
  { indents, wrapped }: PageHabits,
): number {
  let score = sentenceScore(segment, thread, indents) + (wrapped ? widthScore(segment, thread) : 0);
  const finished = wrapped && segment.lines.length > 1 ? FINISHED.inColumns : FINISHED.otherwise;
  score += rank === 0 ? CURRENT : -STEP * rank - (thread.waits ? 0 : finished);
  // The entries of a list stand together.
  if (rank === 0 && segment.listed && segments.length === 0) score += ENTRY;
  if (rank === 0 && segments.some(({ role, closes }) => role === 'byline' && closes)) score -= CLOSED;
  return score;
}
