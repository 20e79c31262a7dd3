/** Runs a load with its progress on the terminal, and reports what it made: for `load`, and for the samples of `serve`. */
import { createHash } from 'node:crypto';
import type { Found } from '../../loaders/find.ts';
import type { ReadOptions } from '../../loaders/read-source.ts';
import { InputError } from '../errors.ts';
import { countGraph, type GraphCounts } from '../graph/counts.ts';
import type { Database } from '../graph/database.ts';
import { refuseUnknown } from '../graph/stored-ids.ts';
import { writeArticles } from '../graph/write/write.ts';
import { emptyCounts, type LoadCounts } from '../load/counts.ts';
import { load, type WriteBatch } from '../load/load.ts';
import { showProgress } from './progress.ts';
import { uriOf } from './samples.ts';
import { errorText, type Terminal } from './terminal.ts';

export interface LoadReport extends LoadCounts {
  /** The graph before and after; `null` when the database went away. */
  readonly graph: { readonly before: GraphCounts; readonly after: GraphCounts } | null;
  readonly seconds: number;
  /** Whether everything was dealt with: not when the load was interrupted, or the database went away. */
  readonly complete: boolean;
  /** What ended the load early. */
  readonly error: unknown;
}

export interface RunLoadOptions extends ReadOptions {
  /** Shows no progress, but problems all the same. */
  readonly quiet: boolean;
  /** Who loads. */
  readonly by?: string;
  /** The id of the article that the one article of the load corrects. */
  readonly replaces?: string | null;
}

/** One id for the same files whenever they are loaded: a load that was cut off goes on as the same. */
const loadId = ({ sources }: Found): string =>
  createHash('sha256')
    .update(JSON.stringify(sources.map((x) => (x.kind === 'file' ? x.path : 'standard input')).sort()))
    .digest('hex')
    .slice(0, 16);

/** @throws InputError where there is more than the one article that corrects another. */
function writerOf(database: Database, found: Found, { by, replaces = null }: RunLoadOptions): WriteBatch {
  const load = { load: loadId(found), by: by ?? 'renmai', replaces };
  let written = 0;
  return (items) => {
    written += items.length;
    if (replaces !== null && written > 1)
      throw new InputError(
        '--replaces',
        'one article corrects another, and here are several: load it from a file of its own',
      );
    return writeArticles(database, items, load);
  };
}

interface Ended {
  readonly error: unknown;
  readonly after: GraphCounts | null;
}

/**
 * Loads what was found into the database. Errors of the database are part of the report: it says what was committed.
 *
 * @throws DecisionError where the article that the load is said to correct is not there; nothing is read then.
 */
export async function runLoad(
  database: Database,
  found: Found,
  options: RunLoadOptions,
  terminal: Terminal,
): Promise<LoadReport> {
  const started = performance.now();
  if (typeof options.replaces === 'string') await refuseUnknown(database, options.replaces);
  const counts = emptyCounts();
  counts.problems.push(...found.problems.map((problem) => problem.message));
  const before = await countGraph(database);
  const progress = showProgress(found.sources.length, terminal, options.quiet);
  for (const problem of found.problems) progress.line(errorText(problem));
  const end = async (): Promise<Ended> => {
    try {
      await load(
        writerOf(database, found, options),
        found.sources,
        {
          uriOf,
          ...options,
          signal: terminal.signal,
          onProgress: ({ sources, articles }) =>
            progress.update(sources, articles.new + articles.unchanged + articles.updated + articles.older),
          onProblem: (problem) => progress.line(errorText(problem)),
        },
        counts,
      );
      return { error: null, after: await countGraph(database) };
    } catch (error) {
      return { error, after: null };
    } finally {
      progress.stop();
    }
  };
  const { error, after } = await end();
  return {
    ...counts,
    graph: after === null ? null : { before, after },
    seconds: Math.round(performance.now() - started) / 1000,
    complete: error === null && !terminal.signal.aborted,
    error,
  };
}
