/** Walks random pages as the page reader does, told at every piece of text of which article it is: what there is to choose from. */
import { captionsIn } from '../../src/page/caption.ts';
import { displayOf } from '../../src/page/display.ts';
import { habitsOf } from '../../src/page/habits.ts';
import { jointAtOnce, jointOnReading, noKin } from '../../src/page/joint.ts';
import { linesOf } from '../../src/page/lines.ts';
import { newcomerAtOnce, newcomerOnReading } from '../../src/page/newcomer.ts';
import type { Segment } from '../../src/page/segment.ts';
import { segmentsOf } from '../../src/page/segments.ts';
import type { Thread } from '../../src/page/thread.ts';
import { jointsOf, type Known, MOST_THREADS, threadsWith } from '../../src/page/threads.ts';
import type { Origin } from './page.ts';

/** The names of weights, each with the clues that they weigh. */
export type Clues = Readonly<Record<string, object>>;

/** A page of which every line is known. */
export interface Page {
  readonly text: string;
  readonly origins: ReadonlyMap<number, Origin>;
}

/** What may be chosen at one piece of text, and the number of what is right. */
export interface Decision {
  readonly options: readonly Clues[];
  readonly right: number;
}

/** The clues of every way to read a piece of text: that it goes on with one of some articles, or begins another. */
function optionsAt(segment: Segment, threads: readonly Thread[], { between, habits, words }: Known): Clues[] {
  const [current] = threads;
  if (current === undefined) return [];
  const kin = words.kin(segment, threads);
  return [
    ...threads.map((thread, rank) => ({
      GOES_ON: jointAtOnce(thread, segment, rank, between, habits),
      GOES_ON_READING: jointOnReading(thread, segment, words, kin[rank] ?? noKin),
    })),
    { BEGINS: newcomerAtOnce(current, segment, between, habits, words), BEGINS_READING: newcomerOnReading(segment) },
  ];
}

/** The article of all lines of a piece of text; null where they are of several, or of none. */
function articleOf({ lines }: Segment, { origins }: Page): object | null {
  const articles = new Set(lines.map((line) => origins.get(line.number)?.article ?? null));
  const [only = null] = articles;
  return articles.size === 1 ? only : null;
}

/** What is to be decided on a page, piece by piece, as long as all before was decided rightly. */
export function decisionsOf(page: Page): Decision[] {
  const segments = segmentsOf(linesOf(page.text));
  const display = displayOf(segments);
  const items = captionsIn(segments, display);
  const decisions: Decision[] = [];
  const seen = new Set<object>();
  let threads: readonly Thread[] = [];
  for (const { segment, known } of jointsOf(items, display, habitsOf(items, display))) {
    const article = articleOf(segment, page);
    if (article === null) continue;
    const at = threads.findIndex((thread) => articleOf(thread.last, page) === article);
    const right = at < 0 ? threads.length : at;
    if (segment.role !== 'opening' && threads.length > 0 && (at >= 0 || !seen.has(article)))
      decisions.push({ options: optionsAt(segment, threads, known), right });
    threads = threadsWith(threads, segment, known.between.column, threads[at] ?? null).slice(0, MOST_THREADS);
    seen.add(article);
  }
  return decisions;
}
