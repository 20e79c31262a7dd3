/** What speaks for a piece of text going on with an article: its last sentence, the column's width, what stands between. */
import type { Column } from './columns.ts';
import type { PageHabits } from './habits.ts';
import type { PageWords } from './page-words.ts';
import type { Segment } from './segment.ts';
import type { Thread } from './thread.ts';
import { traitsOf } from './traits.ts';

/** What stands around a joint. */
export interface Between {
  /** What stands between the two pieces of text: headline lines, bylines, credits. */
  readonly segments: readonly Segment[];
  readonly display: ReadonlySet<Segment>;
  readonly column: Column;
  /** The next headline lines below, before another report opens. */
  readonly below: readonly Segment[];
  /** Pieces of text behind which an article was closed by who wrote it, in brackets. */
  readonly signed: ReadonlySet<Segment>;
  /** Whether who wrote it, in brackets, closes an article further down, before another report opens. */
  readonly closedBelow: boolean;
}

const MOST_PIECES = 12;
const EXACT = 1;
const SAME_WIDTH = 3;
const OTHER_COLUMN = 8;
/** An article as short as this has hardly ended. */
const BRIEF = 90;

const is = (condition: boolean): number => (condition ? 1 : 0);

/** Whether an article's pieces so far name somebody. */
function names(thread: Thread, name: string): boolean {
  let at: Thread | null = thread;
  for (let pieces = 0; at !== null && pieces < MOST_PIECES; pieces += 1) {
    if (at.last.text.includes(name)) return true;
    at = at.earlier;
  }
  return thread.first.text.includes(name);
}

/** By how much a piece is wider than an article's column, with its letters spaced out or without: whatever is nearer. */
function widthOff({ width, letters }: Column, thread: Thread): number {
  const [spaced, plain] = [width - thread.width, letters - thread.width];
  return Math.abs(plain) < Math.abs(spaced) ? plain : spaced;
}

/** What is seen at a glance; `rank`: how many articles were taken up after it. */
export function jointAtOnce(
  thread: Thread,
  segment: Segment,
  rank: number,
  { segments, display, column, signed }: Between,
  { indents, wrapped, torn }: PageHabits,
) {
  const { waits: open, quotes } = thread;
  const traits = traitsOf(segment);
  const { leans, continues, spokenOf, indented, closesQuote, quotesAfter, spacing } = traits;
  const before = traitsOf(thread.last);
  const over = before.signedOff || signed.has(thread.last);
  const set = indents ? indented : null;
  const current = rank === 0;
  const alone = current && segments.length === 0;
  const named = spokenOf === null || open ? null : names(thread, spokenOf);
  // A single line only says how wide its column is at least.
  const several = wrapped && column.lines > 1;
  const single = wrapped && !several;
  const wider = widthOff(column, thread);
  const off = Math.abs(wider);
  const pastHeadline = current && segments.some((unit) => display.has(unit));
  return {
    open: is(open),
    leansOpen: is(open && leans),
    leansEnded: is(!open && leans),
    continuesOpen: is(open && continues),
    indentedOpen: is(open && set === true),
    flushOpen: is(open && set === false),
    indentedEnded: is(!open && set === true),
    flushEnded: is(!open && set === false),
    widthExact: is(several && off <= EXACT),
    widthSame: is(several && off <= SAME_WIDTH),
    widthOther: is(several && off > SAME_WIDTH),
    widthFar: is(several && off > OTHER_COLUMN),
    lineWider: is(single && wider > SAME_WIDTH),
    lineFull: is(single && off <= EXACT),
    numberOn: is(open && before.endsInNumber && traits.beginsWithUnit),
    numberLeft: is(open && before.endsInNumber && !traits.beginsWithUnit),
    unitStray: is(!(open && before.endsInNumber) && traits.beginsWithUnit),
    bracketClosed: is(open && before.bracketAfter && traits.closesBracket),
    bracketLeft: is(open && before.bracketAfter && !traits.closesBracket),
    bracketStray: is(!(open && before.bracketAfter) && traits.closesBracket),
    openShort: is(open && thread.short),
    endedShort: is(!open && thread.short),
    endedShortFlush: is(!open && thread.short && set === false),
    quoteClosed: is(quotes && closesQuote),
    quoteLeft: is(quotes && !closesQuote && quotesAfter !== null),
    quoteStray: is(!quotes && closesQuote),
    named: is(named === true),
    unnamed: is(named === false),
    spacingSame: is(thread.spacing * spacing > 0),
    spacingOther: is(thread.spacing * spacing < 0),
    current: is(current),
    currentOpen: is(current && open),
    rank: Math.max(0, rank - 1),
    backTorn: current ? 0 : torn,
    backEndedTorn: current || open ? 0 : torn,
    endedTorn: current && !open ? torn : 0,
    endedInColumns: is(!current && !open && several),
    endedOtherwise: is(!current && !open && !several),
    endedBrief: is(!current && !open && !over && thread.length < BRIEF),
    together: is(alone && segment.gap === 0),
    listed: is(alone && segment.listed),
    closed: is(over),
    pastHeadlineOpen: is(pastHeadline && open),
    pastHeadlineEnded: is(pastHeadline && !open),
    pastHeadlineUnwrapped: is(pastHeadline && !wrapped),
  };
}

/** What is seen by reading on: whether words run over the joint, and whether the article speaks of the same things. */
export function jointOnReading(thread: Thread, segment: Segment, words: PageWords, kin: Kin) {
  const { waits: open } = thread;
  const joint = open ? words.joint(thread.last, segment) : noJoint;
  return {
    word: is(joint.word),
    seenTwo: is(joint.seen >= 2),
    seenThree: is(joint.seen >= 3),
    seenFour: is(joint.seen >= 4),
    fitsOpen: joint.fit,
    kinOpen: open ? kin.share : 0,
    kinEnded: open ? 0 : kin.share,
    runsOpen: open ? kin.runs : 0,
    runsEnded: open ? 0 : kin.runs,
    kinFirst: kin.first,
  };
}

export const noKin: Kin = { share: 0, runs: 0, first: 0 };
const noJoint = { word: false, seen: 0, fit: 0 };
/** What a piece of text has in common with one article and with no other that stands open. */
export interface Kin {
  /** The share of its pairs of characters, telling pieces only. */
  readonly share: number;
  /** How many names and terms: runs of three characters or more. */
  readonly runs: number;
  /** The share of its first few pairs. */
  readonly first: number;
}
