/** Tells how well a piece of text goes on with an article: its last sentence, the column's width, what stands between. */
import { endsSentence, isUnbalanced } from '../text/punctuation.ts';
import { columnWidth, isIndented, SIGNED } from './body.ts';
import { isDateLine } from './display.ts';
import { opensNews, spokenOf } from './first-words.ts';
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

/** What stands around a joint. */
export interface Between {
  /** What stands between the two pieces of text: headline lines, bylines, credits. */
  readonly segments: readonly Segment[];
  readonly display: ReadonlySet<Segment>;
  /** The next headline lines below, before another report opens. */
  readonly below: readonly Segment[];
}

/** What it costs that an article's last sentence never ends. */
export const UNFINISHED = 2;

const CONTINUER = new RegExp(`^(?:${oneOf('continuers')})`, 'u');
const LEANING = new RegExp(`^(?:[，。、：；！？”’）》]|${oneOf('dependents')})`, 'u');
const MOST_PIECES = 12;
const SAME_WIDTH = 3;
const OTHER_COLUMN = 8;
/** How a piece begins that goes on with an open sentence, or follows a finished one. */
const OPEN = { plain: 1, leans: 2, word: 2, paragraph: -1, quotation: 0.7, indented: -1.5, flush: 0.7 };
const ENDED = { plain: 0.3, leans: -2.5, indented: 0.5, flush: -0.7 };
const WIDTH = { same: 0.8, other: -0.8, quiteOther: -1.2 };
const NAMED = 1;
const CURRENT = 0.85;
/** Lines without a blank one between them were printed together. */
const TOGETHER = 1.5;
const STEP = 0.4;
/** What speaks against taking up a finished article again: much where no column's width can tell that it goes on. */
const FINISHED = { inColumns: 1.2, otherwise: 4 };
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
  for (let pieces = 0; at !== null && at.last.lines.length < 2; pieces += 1)
    at = pieces < MOST_PIECES ? at.earlier : null;
  return at === null ? columnWidth(thread.last) : columnWidth(at.last);
}

/** Whether a piece is set in the same column as the article before it; a single line only says how wide it is at least. */
function widthScore(segment: Segment, thread: Thread): number {
  const difference = columnWidth(segment) - widthOf(thread);
  if (segment.lines.length < 2) return difference > SAME_WIDTH ? WIDTH.other : 0;
  if (Math.abs(difference) <= SAME_WIDTH) return WIDTH.same;
  return Math.abs(difference) > OTHER_COLUMN ? WIDTH.quiteOther : WIDTH.other;
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
  if (!open) {
    const paragraph = indented === null ? 0 : indented ? ENDED.indented : ENDED.flush;
    return (leans ? ENDED.leans : ENDED.plain) + paragraph;
  }
  let score = OPEN.plain + (indented === null ? 0 : indented ? OPEN.indented : OPEN.flush);
  if (leans) score += OPEN.leans;
  if (sharesAWord(last, segment)) score += OPEN.word;
  if (CONTINUER.test(segment.text)) score += OPEN.paragraph;
  if (isUnbalanced(last.text) && isUnbalanced(segment.text)) score += OPEN.quotation;
  return score;
}

/** Whether an article's pieces so far name somebody. */
function names(thread: Thread, name: string): boolean {
  let at: Thread | null = thread;
  for (let pieces = 0; at !== null && pieces < MOST_PIECES; pieces += 1) {
    if (at.last.text.includes(name)) return true;
    at = at.earlier;
  }
  return thread.first.text.includes(name);
}

/** Whether nothing speaks for anything but that a piece of text goes on with the current article. */
export const plainlyGoesOn = (
  threads: readonly Thread[],
  segment: Segment,
  { segments, below }: Between,
  { wrapped }: PageHabits,
): boolean =>
  segments.length === 0 &&
  (below.length === 0 || threads[0]?.waits === true || !opensNews(segment.text)) &&
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
  const name = thread.waits ? null : spokenOf(segment);
  if (name !== null) score += names(thread, name) ? NAMED : -NAMED;
  const finished = wrapped && segment.lines.length > 1 ? FINISHED.inColumns : FINISHED.otherwise;
  score += rank === 0 ? CURRENT : -STEP * rank - (thread.waits ? 0 : finished);
  if (rank === 0 && segment.gap === 0 && segments.length === 0) score += TOGETHER;
  // The entries of a list stand together.
  if (rank === 0 && segment.listed && segments.length === 0) score += ENTRY;
  if (rank === 0 && segments.some(({ role, closes }) => role === 'byline' && closes)) score -= CLOSED;
  return score;
}
