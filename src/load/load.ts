/** Loads articles: sources are read page by page, and written batch by batch while the next pages are read. */
import type { Source } from '../../loaders/loaded.ts';
import type { ReadOptions } from '../../loaders/read-source.ts';
import type { InputError } from '../errors.ts';
import type { Item, Ready } from '../graph/write/prepare.ts';
import type { WriteCounts } from '../graph/write/write.ts';
import { Batch } from './batch.ts';
import { addWritten, count, emptyCounts, type LoadCounts, name } from './counts.ts';
import { type ReadItem, readThrough } from './read-articles.ts';
import { usualReader } from './reading-thread.ts';

/** Writes a batch; `writeArticles` with its database. */
export type WriteBatch = (items: readonly (Item | Ready)[]) => Promise<WriteCounts>;

export interface LoadOptions extends ReadOptions {
  readonly signal: AbortSignal;
  /** Called whenever a batch is committed. */
  readonly onProgress?: (counts: LoadCounts) => void;
  readonly onProblem?: (error: InputError) => void;
}

function addProblem(counts: LoadCounts, error: InputError, options: LoadOptions): void {
  counts.problems.push(error.message);
  options.onProblem?.(error);
}

/**
 * One write at a time: a batch is handed over as soon as the one before it is committed. With it comes the number of
 * sources that are through when it is.
 */
function writer(write: WriteBatch, counts: LoadCounts, options: LoadOptions) {
  let running: Promise<void> = Promise.resolve();
  let failure: { readonly error: unknown } | null = null;
  const settled = async (): Promise<void> => {
    await running;
    if (failure !== null) throw failure.error;
  };
  const hand = async (items: readonly (Item | Ready)[], sources: number): Promise<void> => {
    await settled();
    if (items.length === 0) return;
    running = write(items).then(
      (written) => {
        for (const error of addWritten(counts, written)) addProblem(counts, error, options);
        counts.sources = sources;
        options.onProgress?.(counts);
      },
      (error: unknown) => {
        failure = { error };
      },
    );
  };
  return { hand, settled };
}

/** Counts what is no page; answers how many sources have come to their end with it. */
function addOther(
  counts: LoadCounts,
  item: Exclude<ReadItem<unknown>, { kind: 'page' }>,
  options: LoadOptions,
): number {
  if (item.kind === 'problem') addProblem(counts, item.error, options);
  else if (item.kind === 'note') {
    count(counts.notes, item.note);
    if (item.about !== undefined) name(counts, `${item.where}: ${item.about}`);
  }
  return item.kind === 'end' ? 1 : 0;
}

/**
 * Loads everything that the sources hold. What is wrong with one file, record or article is counted and told, and the
 * rest goes on. An interruption ends the load after the batch at hand.
 *
 * @param counts is brought up to date as the load goes on: it says what was committed, also when this throws.
 * @throws DatabaseError when the database goes away; what was committed before stays.
 */
export async function load(
  write: WriteBatch,
  sources: readonly Source[],
  options: LoadOptions,
  counts: LoadCounts = emptyCounts(),
): Promise<LoadCounts> {
  const batch = new Batch<Item | Ready>();
  const { hand, settled } = writer(write, counts, options);
  let ended = 0;
  for await (const item of readThrough(sources, options, options.signal, usualReader())) {
    if (item.kind !== 'page') ended += addOther(counts, item, options);
    else {
      counts.pages += 1;
      for (const article of item.articles) {
        if (batch.isFullBefore(article)) await hand(batch.take(), ended);
        batch.add(article);
        counts.articles.read += 1;
      }
    }
  }
  if (!options.signal.aborted) await hand(batch.take(), ended);
  await settled();
  if (!options.signal.aborted) counts.sources = ended;
  options.onProgress?.(counts);
  return counts;
}
