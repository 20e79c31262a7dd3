/** The whole way of a load: a file of texts through extraction and resolution to the committed graph. */
import { findSources } from '../../../loaders/find.ts';
import { noFacts } from '../../../src/article.ts';
import type { Database } from '../../../src/graph/database.ts';
import { writeArticles } from '../../../src/graph/write/write.ts';
import { load } from '../../../src/load/load.ts';

export interface Loaded {
  readonly seconds: number;
  /** The most statements that one batch took, and in how many articles. */
  readonly trips: number;
  readonly articles: number;
}

/**
 * Loads a file of JSON Lines.
 *
 * @throws Error where anything in it could not be loaded.
 */
export async function loadFile(database: Database, path: string): Promise<Loaded> {
  const { sources } = await findSources([path], () => process.stdin);
  let trips = 0;
  const started = performance.now();
  const { articles, problems } = await load(
    async (items) => {
      const before = database.roundTrips;
      const counts = await writeArticles(database, items);
      trips = Math.max(trips, database.roundTrips - before);
      return counts;
    },
    sources,
    { overrides: noFacts, signal: new AbortController().signal },
  );
  if (problems.length > 0) throw new Error(problems[0]);
  return { seconds: (performance.now() - started) / 1000, trips, articles: articles.new };
}
