/**
 * Loads files in a process of its own: reading takes a dictionary of 250 MB, which a service that only answers shall not
 * hold. It gets one order, reports as it goes on, and ends; when its parent goes away, after the batch at hand.
 */
import { basename } from 'node:path';
import { findSources } from '../../../loaders/find.ts';
import { readConfig } from '../../config.ts';
import { openDatabase } from '../../graph/open.ts';
import { writeArticles } from '../../graph/write/write.ts';
import { emptyCounts, type LoadCounts } from '../../load/counts.ts';
import { load } from '../../load/load.ts';
import { type Order, order, type Report, uriOfUpload } from './message.ts';

const PROBLEMS = 100;

const tell = (report: Report): void => void process.send?.(report);

/** Files are known by their own names, not by where they lie for a moment. */
const withoutFolder = (text: string, folder: string): string => text.replaceAll(`${folder}/`, '');

function tellProgress({ sources, pages, articles, problems }: LoadCounts, folder: string): void {
  const progress = {
    ...{ filesDone: sources, pages, articlesRead: articles.read, articlesNew: articles.new },
    ...{ articlesUnchanged: articles.unchanged, articlesUpdated: articles.updated },
    ...{ articlesReplaced: articles.replaced, articlesFailed: articles.failed },
    problems: problems.slice(0, PROBLEMS).map((problem) => withoutFolder(problem, folder)),
    problemCount: problems.length,
  };
  tell({ kind: 'progress', progress });
}

async function carryOut({ folder, facts }: Order, signal: AbortSignal): Promise<void> {
  const { sources, problems } = await findSources([folder], () => process.stdin);
  const counts = emptyCounts();
  counts.problems.push(...problems.map(({ message }) => message));
  const { database, release } = await openDatabase(readConfig(), { signal });
  try {
    const onProgress = (known: LoadCounts) => tellProgress(known, folder);
    const uriOf = ({ path }: { readonly path: string }) => uriOfUpload(basename(path));
    const write = (items: Parameters<typeof writeArticles>[1]) => writeArticles(database, items);
    await load(write, sources, { overrides: facts, uriOf, signal, onProgress }, counts);
    signal.throwIfAborted();
  } finally {
    tellProgress(counts, folder);
    await release();
  }
}

const stopping = new AbortController();
process.once('disconnect', () => stopping.abort());
// The service ends its workers itself, in its own time.
process.on('SIGINT', () => undefined);

process.once('message', async (message) => {
  try {
    await carryOut(order.parse(message), stopping.signal);
  } catch (error) {
    tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    process.exitCode = 1;
  } finally {
    if (process.connected) process.disconnect();
  }
});
