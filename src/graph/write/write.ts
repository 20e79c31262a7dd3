/**
 * Writes articles with their readings into the graph.
 *
 * What an article claims is kept; nodes and edges are projected from it:
 * - beside each `Article` stands a `Reading` of the same id: the reading itself, its digest, and the edges it supports;
 * - MENTIONS and REPORTS carry the article's own words on the entity (`claim`), and the entity a tally of all such
 *   claims (`_claims`, `_counts`) from which its properties follow: its size grows with what is said, not with how often;
 * - every other edge carries its proofs as parallel lists (`evidence`, `rules`, `confidences`, `claims`).
 * So a load reads and writes what its articles touch and nothing else, an article can be taken back exactly, and the
 * result depends on the articles alone. Loaders take turns: one transaction, one batch.
 */
import { setImmediate } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import { DatabaseError } from '../../errors.ts';
import type { Dropped } from '../../resolve/projection.ts';
import type { Database } from '../database.ts';
import { writeBatch } from './batch.ts';
import { type Load, type LoadOptions, planLoad } from './plan.ts';
import { type Item, type Prepared, prepare, type Ready } from './prepare.ts';

export interface WriteOptions extends LoadOptions {
  /** Articles per transaction. */
  readonly batchSize?: number;
  /** Called after every batch with the number of articles dealt with so far. */
  readonly onBatch?: (done: number) => void;
}

/** An article that could not be written; nothing of it is in the graph. */
export interface Failure {
  readonly articleId: string;
  readonly title: string | null;
  readonly message: string;
}

export interface WriteCounts {
  loaded: number;
  /** Was there with the same reading. */
  unchanged: number;
  /** Was there with another reading or other particulars. */
  updated: number;
  /** New, but an older version of what stands: kept aside, and in the graph when that is taken out. */
  older: number;
  /** Stored versions that gave way to a corrected one, and are kept aside. */
  replaced: number;
  /** Loaded without the place, headline or section that they were told with before: they stand as they did. */
  toldBefore: number;
  /** Which articles were loaded, and which were updated. */
  readonly ids: { readonly new: string[]; readonly updated: string[] };
  readonly failed: Failure[];
  /** What made no node or edge, of the articles loaded or updated. */
  readonly dropped: (Dropped & { readonly articleId: string })[];
}

/** No more articles than this are written in one transaction, unless the caller says so. */
export const LARGEST_BATCH = 700;

const failureOf = ({ article }: Pick<Ready, 'article'>, error: unknown): Failure => ({
  articleId: article.id,
  title: article.title,
  message: error instanceof Error ? error.message : String(error),
});

/** Whether another article might fare better: not where the server is away, full, or refuses the user. */
const isAboutContent = (error: unknown): boolean =>
  !(error instanceof DatabaseError) &&
  !(error instanceof Neo4jError && (error.retriable || error.code.startsWith('Neo.ClientError.Security')));

/** Writes a batch in one transaction; where the server refuses its content, each article alone, so that one bad one fails alone. */
async function writeOrIsolate(
  database: Database,
  load: Load,
  batch: readonly Prepared[],
  counts: WriteCounts,
): Promise<void> {
  if (batch.length === 0) return;
  try {
    const done = await database.write((run) => writeBatch(run, load, batch));
    const { fresh, older, changed, replaced, dropped } = done;
    counts.ids.new.push(...fresh);
    counts.ids.updated.push(...changed);
    counts.loaded += fresh.length;
    counts.updated += changed.length;
    counts.older += older.length;
    counts.unchanged += batch.length - fresh.length - older.length - changed.length;
    counts.replaced += replaced.length;
    counts.toldBefore += done.toldBefore.length;
    for (const [articleId, entries] of dropped)
      for (const entry of entries) counts.dropped.push({ ...entry, articleId });
  } catch (error) {
    if (!isAboutContent(error)) throw error;
    const [only, ...others] = batch;
    if (only !== undefined && others.length === 0) counts.failed.push(failureOf(only, error));
    else for (const item of batch) await writeOrIsolate(database, load, [item], counts);
  }
}

/** Between slices of this many articles the connection gets its turn: the server works while the next batch is made ready. */
const SLICE = 5;

async function prepareAll(load: Load, items: readonly (Item | Ready)[], counts: WriteCounts): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  for (const [i, item] of items.entries()) {
    try {
      prepared.push(prepare(item, load.id));
    } catch (error) {
      counts.failed.push(failureOf(item, error));
    }
    if (i % SLICE === 0) await setImmediate();
  }
  return prepared;
}

/**
 * Writes articles and what they claim, an article in whole or not at all. Articles that are there already with the same
 * reading change nothing; another text (same publication, day, page and headline) that comes with a later load corrects
 * what the database had, which is kept as a record and can be undone. Articles of one file under one headline are no
 * corrections of each other: hand all articles of a file over in one call.
 *
 * @throws DatabaseError when the database cannot be reached or goes away; the batches before it stay written.
 */
export async function writeArticles(
  database: Database,
  items: readonly (Item | Ready)[],
  { batchSize = LARGEST_BATCH, onBatch, ...options }: WriteOptions = {},
): Promise<WriteCounts> {
  const load = planLoad(items, options);
  const counts: WriteCounts = {
    loaded: 0,
    unchanged: load.repeated,
    updated: 0,
    older: 0,
    replaced: 0,
    toldBefore: 0,
    ids: { new: [], updated: [] },
    failed: [],
    dropped: [],
  };
  const batchAt = (at: number): Promise<Prepared[]> => prepareAll(load, load.items.slice(at, at + batchSize), counts);
  let next = await batchAt(0);
  for (let at = 0; at < load.items.length; at += batchSize) {
    const writing = writeOrIsolate(database, load, next, counts);
    [next] = await Promise.all([batchAt(at + batchSize), writing]);
    onBatch?.(Math.min(at + batchSize, load.items.length));
  }
  return counts;
}
