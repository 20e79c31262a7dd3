/** Follows the articles of a page down its columns: which piece of text goes on with which, found for the page as a whole. */
import type { CaptionedItem } from './caption.ts';
import type { PageHabits } from './habits.ts';
import { type Between, goesOnScore, plainlyGoesOn, type Thread, UNFINISHED, waits } from './joint.ts';
import { Kinship } from './kinship.ts';
import { beginsScore } from './newcomer.ts';
import type { Segment } from './segment.ts';

/** For each piece of text the piece with which its article begins; a piece that begins one is its own. */
export type Threads = ReadonlyMap<Segment, Segment>;

/** As many ways to read a page as are kept at a time, and how far behind the best one the others may be. */
const MOST_READINGS = 6;
const BEHIND = 3.5;
/** As many articles as are on their way down the page at a time. */
const MOST_THREADS = 5;
/** Where the layout alone decides by as much, the words are not asked. */
const DECIDED = 1.5;
/** As many lines as a headline has. */
const MOST_LINES = 4;

interface Choice {
  readonly segment: Segment;
  readonly first: Segment;
  readonly earlier: Choice | null;
}

/** One way to read the page down to here: its articles, that of the last text first. */
interface Reading {
  readonly score: number;
  readonly threads: readonly Thread[];
  readonly choice: Choice | null;
}

const started = (segment: Segment): Thread => ({ first: segment, last: segment, earlier: null, waits: waits(segment) });

/** A reading in which a piece of text goes on with one of its threads, or with none. */
function grown(reading: Reading, segment: Segment, thread: Thread | null, gain: number): Reading {
  const next =
    thread === null ? started(segment) : { first: thread.first, last: segment, earlier: thread, waits: waits(segment) };
  const threads = [next, ...reading.threads.filter((other) => other !== thread)];
  const dropped = threads.length > MOST_THREADS ? threads.pop() : undefined;
  const score = reading.score + gain - (dropped?.waits === true ? UNFINISHED : 0);
  return { score, threads, choice: { segment, first: next.first, earlier: reading.choice } };
}

/** Whether two readings have come to the same articles, on whatever ways: what follows is the same for both. */
const meet = (a: Reading, b: Reading): boolean =>
  a.threads.length === b.threads.length &&
  a.threads.every(({ first, last }, i) => first === b.threads[i]?.first && last === b.threads[i]?.last);

/** The best readings, none of them twice. */
function best(readings: readonly Reading[]): Reading[] {
  const sorted = [...readings].sort((a, b) => b.score - a.score);
  const most = sorted[0]?.score ?? 0;
  const kept: Reading[] = [];
  for (const reading of sorted) {
    if (kept.length === MOST_READINGS || reading.score < most - BEHIND) break;
    if (!kept.some((other) => meet(other, reading))) kept.push(reading);
  }
  return kept;
}

type Known = [between: Between, habits: PageHabits, kinship: Kinship];

/** The ways in which one more piece of text may be read. */
function readOn(reading: Reading, segment: Segment, ...[between, habits, kinship]: Known): Reading[] {
  const [current] = reading.threads;
  if (current === undefined) return [grown(reading, segment, null, 0)];
  const ways: { thread: Thread | null; gain: number }[] = reading.threads.map((thread, rank) => ({
    thread,
    gain: goesOnScore(thread, segment, rank, between, habits),
  }));
  ways.push({ thread: null, gain: beginsScore(current, segment, between, habits, kinship) });
  ways.sort((a, b) => b.gain - a.gain);
  const [first, second] = ways;
  if (first === undefined || second === undefined || first.gain - second.gain > DECIDED)
    return first === undefined ? [] : [grown(reading, segment, first.thread, first.gain)];
  const kin = kinship.scores(segment, reading.threads);
  return ways
    .filter(({ gain }) => gain > first.gain - BEHIND)
    .map(({ thread, gain }) => {
      const words = thread === null ? 0 : (kin[reading.threads.indexOf(thread)] ?? 0);
      return grown(reading, segment, thread, gain + words);
    });
}

/** All ways in which one more piece of text may be read, where there is more than one. */
function readAllOn(readings: readonly Reading[], segment: Segment, ...known: Known): Reading[] {
  const [only] = readings;
  const [between, habits] = known;
  const current = only?.threads[0];
  if (only !== undefined && current !== undefined && readings.length === 1)
    if (plainlyGoesOn(only.threads, segment, between, habits)) return [grown(only, segment, current, 0)];
  return best(readings.flatMap((reading) => readOn(reading, segment, ...known)));
}

/** For each piece of text the next headline lines below it, before another report opens. */
function headlinesBelow(items: readonly CaptionedItem[], display: ReadonlySet<Segment>) {
  const found = new Map<Segment, readonly Segment[]>();
  let below: readonly Segment[] = [];
  let open = false;
  for (const item of [...items].reverse()) {
    if ('caption' in item) continue;
    const { segment } = item;
    const headline = display.has(segment);
    if (headline) below = open ? [segment, ...below.slice(0, MOST_LINES - 1)] : [segment];
    else if (segment.role === 'text') found.set(segment, below);
    else if (segment.role === 'opening') below = [];
    open = headline;
  }
  return found;
}

/** Follows the articles down the page. */
export function threadsOf(items: readonly CaptionedItem[], display: ReadonlySet<Segment>, habits: PageHabits): Threads {
  const kinship = new Kinship();
  const headlines = headlinesBelow(items, display);
  let readings: Reading[] = [{ score: 0, threads: [], choice: null }];
  let between: Segment[] = [];
  for (const item of items) {
    if ('caption' in item) continue;
    const { segment } = item;
    const { role } = segment;
    if (role === 'byline' || role === 'credit' || display.has(segment)) {
      between.push(segment);
      continue;
    }
    if (role !== 'opening' && role !== 'text') continue;
    const found = { segments: between, display, below: headlines.get(segment) ?? [] };
    readings =
      role === 'opening'
        ? readings.map((reading) => grown(reading, segment, null, 0))
        : readAllOn(readings, segment, found, habits, kinship);
    between = [];
  }
  const ended = readings.map((reading) => ({
    ...reading,
    score: reading.score - UNFINISHED * reading.threads.filter((thread) => thread.waits).length,
  }));
  const threads = new Map<Segment, Segment>();
  for (let choice = best(ended)[0]?.choice ?? null; choice !== null; choice = choice.earlier)
    threads.set(choice.segment, choice.first);
  return threads;
}
