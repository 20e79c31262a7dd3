/** Follows the articles of a page down its columns: which piece of text goes on with which, found for the page as a whole. */
import { flatMap } from '../flat-map.ts';
import { closedBelow, headlinesBelow } from './below.ts';
import type { CaptionedItem } from './caption.ts';
import { type Column, columnsOf, noColumn } from './columns.ts';
import type { PageHabits } from './habits.ts';
import { type Between, jointAtOnce, jointOnReading, noKin } from './joint.ts';
import { newcomerAtOnce, newcomerOnReading } from './newcomer.ts';
import { weighed } from './odds.ts';
import { PageWords } from './page-words.ts';
import type { Segment } from './segment.ts';
import { type Thread, threadWith } from './thread.ts';
import { BEGINS, BEGINS_READING, GOES_ON, GOES_ON_READING } from './thread-weights.ts';

/** For each piece of text the piece with which its article begins; a piece that begins one is its own. */
export type Threads = ReadonlyMap<Segment, Segment>;

/** As many ways to read a page as are kept at a time, and how far behind the best one the others may be. */
const MOST_READINGS = 5;
const BEHIND = 3.5;
/** As many articles as are on their way down the page at a time. */
export const MOST_THREADS = 5;
/** What it costs that an article's last sentence never ends. */
const UNFINISHED = 2;
/** Where what is seen at a glance decides by as much, nobody reads on. */
const DECIDED = 3;

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

/** What is known of the page around a joint. */
export interface Known {
  readonly between: Between;
  readonly habits: PageHabits;
  readonly words: PageWords;
}

/** A piece of text, and what is known where it joins the page. */
export interface Joint {
  readonly segment: Segment;
  readonly known: Known;
}

/** The articles after one more piece of text: that it went on with first. The last one may have to be forgotten. */
export function threadsWith(
  threads: readonly Thread[],
  segment: Segment,
  column: Column,
  thread: Thread | null,
): Thread[] {
  return [threadWith(segment, column, thread), ...threads.filter((other) => other !== thread)];
}

/** A reading in which a piece of text goes on with one of its threads, or with none. */
function grown(reading: Reading, { segment, known }: Joint, thread: Thread | null, gain: number): Reading {
  const threads = threadsWith(reading.threads, segment, known.between.column, thread);
  const dropped = threads.length > MOST_THREADS ? threads.pop() : undefined;
  const score = reading.score + gain - (dropped?.waits === true ? UNFINISHED : 0);
  return { score, threads, choice: { segment, first: thread?.first ?? segment, earlier: reading.choice } };
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

/** Several readings ask the same of a piece of text: what was asked of it once is remembered, by article and rank. */
type Asked = (thread: Thread, rank: number, ask: () => number) => number;
/** Stands for a rank where it is asked whether another article begins. */
const BEGINNING = -1;

function rememberer(): Asked {
  const known = new Map<Thread, Map<number, number>>();
  return (thread, rank, ask) => {
    const ofThread = known.get(thread) ?? new Map<number, number>();
    known.set(thread, ofThread);
    const found = ofThread.get(rank) ?? ask();
    ofThread.set(rank, found);
    return found;
  };
}

/** The ways in which one more piece of text may be read. */
function readOn(reading: Reading, joint: Joint, asked: Asked): Reading[] {
  const { segment, known } = joint;
  const { between, habits, words } = known;
  const { threads } = reading;
  const [current] = threads;
  if (current === undefined) return [grown(reading, joint, null, 0)];
  const ways: { thread: Thread | null; gain: number }[] = threads.map((thread, rank) => ({
    thread,
    gain: asked(thread, rank, () => weighed(jointAtOnce(thread, segment, rank, between, habits), GOES_ON)),
  }));
  const begins = (): number => weighed(newcomerAtOnce(current, segment, between, habits, words), BEGINS);
  ways.push({ thread: null, gain: asked(current, BEGINNING, begins) });
  const most = Math.max(...ways.map(({ gain }) => gain));
  const likely = ways.filter(({ gain }) => gain > most - DECIDED);
  const [only, ...others] = likely;
  if (only !== undefined && others.length === 0) return [grown(reading, joint, only.thread, 0)];
  const kin = words.kin(segment, threads);
  const read = likely.map(({ thread, gain }) => {
    const more =
      thread === null
        ? weighed(newcomerOnReading(segment), BEGINS_READING)
        : weighed(jointOnReading(thread, segment, words, kin[threads.indexOf(thread)] ?? noKin), GOES_ON_READING);
    return { thread, gain: gain + more };
  });
  const top = Math.max(...read.map(({ gain }) => gain));
  const all = top + Math.log(read.reduce((sum, { gain }) => sum + Math.exp(gain - top), 0));
  return read.map(({ thread, gain }) => grown(reading, joint, thread, gain - all));
}

/** The texts of a page in order, each with what stands around it; one that opens a report begins an article for certain. */
export function jointsOf(items: readonly CaptionedItem[], display: ReadonlySet<Segment>, habits: PageHabits): Joint[] {
  const headlines = headlinesBelow(items, display);
  const closed = closedBelow(items);
  const texts: { segment: Segment; segments: Segment[] }[] = [];
  let segments: Segment[] = [];
  const signed = new Set<Segment>();
  for (const item of items) {
    if ('caption' in item) continue;
    const { segment } = item;
    const { role } = segment;
    const last = texts.at(-1)?.segment;
    if (role === 'byline' && segment.closes && last !== undefined && segments.length === 0) signed.add(last);
    if (role === 'byline' || role === 'credit' || display.has(segment)) segments.push(segment);
    else if (role === 'opening' || role === 'text') {
      texts.push({ segment, segments });
      segments = [];
    }
  }
  const pieces = texts.map(({ segment }) => segment);
  const words = new PageWords(pieces);
  const columns = columnsOf(pieces, (at) => texts[at]?.segments.length === 0);
  return texts.map(({ segment, segments: above }) => {
    const column = columns.get(segment) ?? noColumn;
    return {
      segment,
      known: {
        between: {
          segments: above,
          display,
          column,
          below: headlines.get(segment) ?? [],
          signed,
          closedBelow: closed.has(segment),
        },
        habits,
        words,
      },
    };
  });
}

/** Follows the articles down the page. */
export function threadsOf(items: readonly CaptionedItem[], display: ReadonlySet<Segment>, habits: PageHabits): Threads {
  let readings: Reading[] = [{ score: 0, threads: [], choice: null }];
  for (const joint of jointsOf(items, display, habits)) {
    const asked = rememberer();
    readings =
      joint.segment.role === 'opening'
        ? readings.map((reading) => grown(reading, joint, null, 0))
        : best(flatMap(readings, (reading) => readOn(reading, joint, asked)));
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
