/** What becomes of the input of a load, counted as it goes on. */
import { InputError } from '../errors.ts';
import type { WriteCounts } from '../graph/write/write.ts';

/** What became of the input so far. It grows with the number of problems, not with the number of articles. */
export interface LoadCounts {
  /** Sources of which everything is committed. */
  sources: number;
  pages: number;
  /** Articles by what became of them; `read` is their sum, without `replaced`, where nothing is under way or lost. */
  readonly articles: {
    read: number;
    new: number;
    unchanged: number;
    updated: number;
    /** Older versions of what stands. */
    older: number;
    replaced: number;
    failed: number;
  };
  /** The ids of new and of updated articles: the first thousand of each. */
  readonly ids: { readonly new: string[]; readonly updated: string[] };
  /** How often a statement made no node or edge, by the reason. */
  readonly dropped: Record<string, number>;
  /** What the user should know and nothing failed for, with its number of times. */
  readonly notes: Record<string, number>;
  /** Articles without a date, by their file and headline: the first hundred. */
  readonly undated: string[];
  /** What could not be read or written. */
  readonly problems: string[];
}

export const emptyCounts = (): LoadCounts => ({
  sources: 0,
  pages: 0,
  articles: { read: 0, new: 0, unchanged: 0, updated: 0, older: 0, replaced: 0, failed: 0 },
  ids: { new: [], updated: [] },
  dropped: {},
  notes: {},
  undated: [],
  problems: [],
});

/** Counts one more, or some, of something that has no counter of its own. */
export const count = (counters: Record<string, number>, key: string, times = 1): void => {
  counters[key] = (counters[key] ?? 0) + times;
};

const MOST_NAMED = 100;
const MOST_IDS = 1000;

/** Names an article without a date, as long as there are not too many. */
export const name = ({ undated }: LoadCounts, article: string): void => {
  if (undated.length < MOST_NAMED) undated.push(article);
};

const TOLD_BEFORE = 'article keeps the place, headline or section that it was loaded with before: this load tells none';

/** Adds what the writer did with a batch, and answers what it could not write. */
export function addWritten({ articles, ids, dropped, notes }: LoadCounts, written: WriteCounts): InputError[] {
  for (const kind of ['new', 'updated'] as const)
    ids[kind].push(...written.ids[kind].slice(0, MOST_IDS - ids[kind].length));
  articles.new += written.loaded;
  articles.unchanged += written.unchanged;
  articles.updated += written.updated;
  articles.older += written.older;
  articles.replaced += written.replaced;
  articles.failed += written.failed.length;
  if (written.toldBefore > 0) count(notes, TOLD_BEFORE, written.toldBefore);
  for (const { kind, reason } of written.dropped) count(dropped, `${kind}: ${reason}`);
  return written.failed.map(
    ({ articleId, title, message }) => new InputError(title ?? articleId, `could not be written: ${message}`),
  );
}
