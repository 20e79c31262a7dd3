/** Reads all stored articles again by the present rules: their text is in the graph, their files are not needed. */
import { setImmediate } from 'node:timers/promises';
import { read } from '../extract/read.ts';
import type { Database } from '../graph/database.ts';
import type { Item } from '../graph/write/prepare.ts';
import { articlesAfter, articlesOfPages, endReread, rereadCursor, rewriteArticles } from '../graph/write/rewrite.ts';
import { placeOfPage } from './place.ts';

export interface RereadCounts {
  /** Articles read again, those of a reread before that was cut off not among them. */
  articles: number;
  changed: number;
  /** Whether it went on where another was cut off. */
  resumed: boolean;
  /** The ids of those that changed: the first thousand. */
  readonly ids: string[];
  /** Articles that could not be read, and stay as they were. */
  readonly problems: string[];
}

export interface RereadOptions {
  /** What the rules are known by: a reread that was cut off is begun anew by other rules. */
  readonly rules: string;
  readonly signal: AbortSignal;
  /** Does not go on where another reread was cut off. */
  readonly fromStart?: boolean;
  readonly batchSize?: number;
  readonly onProgress?: (counts: RereadCounts) => void;
}

const DEFAULT_BATCH = 100;
const MOST_IDS = 1000;

/** Those articles whose place only their page tells, with the place that it is found to be of by the present rules. */
async function placedAgain(database: Database, items: readonly Item[]): Promise<Item[]> {
  const pages = new Set(items.flatMap(({ article, guessed }) => (guessed === true ? (article.sourceUri ?? []) : [])));
  if (pages.size === 0) return [...items];
  const printed = await articlesOfPages(database, [...pages].sort());
  return items.map((item) => {
    const { article, guessed } = item;
    const page = guessed === true ? printed.get(article.sourceUri ?? '') : undefined;
    return page === undefined
      ? item
      : { ...item, article: { ...article, place: placeOfPage(article.publication, page) } };
  });
}

async function readAgain(items: readonly Item[], counts: RereadCounts): Promise<Item[]> {
  const again: Item[] = [];
  for (const { article, reading, guessed = false } of items) {
    try {
      again.push({ article, reading: read(article), guessed });
    } catch (error) {
      again.push({ article, reading, guessed });
      counts.problems.push(
        `${article.id}: reading it failed: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
    await setImmediate();
  }
  return again;
}

/**
 * Reads every stored article again, a batch in a transaction, and projects those anew whose reading has changed. What
 * people decided stays. Cut off, it goes on where it was the next time.
 *
 * @throws DatabaseError when the database goes away; the batches before stay.
 */
export async function reread(database: Database, options: RereadOptions): Promise<RereadCounts> {
  const { rules, signal, fromStart = false, batchSize = DEFAULT_BATCH, onProgress } = options;
  const cursor = fromStart ? null : await rereadCursor(database);
  const resumed = cursor !== null && cursor.rules === rules;
  const counts: RereadCounts = { articles: 0, changed: 0, resumed, ids: [], problems: [] };
  for (let after = resumed ? cursor.after : ''; !signal.aborted; ) {
    const items = await articlesAfter(database, after, batchSize);
    const last = items.at(-1);
    if (last === undefined) {
      await endReread(database);
      return counts;
    }
    after = last.article.id;
    const changed = await rewriteArticles(database, await readAgain(await placedAgain(database, items), counts), {
      after,
      rules,
    });
    counts.articles += items.length;
    counts.changed += changed.length;
    counts.ids.push(...changed.slice(0, MOST_IDS - counts.ids.length));
    onProgress?.(counts);
  }
  return counts;
}
