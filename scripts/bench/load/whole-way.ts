/** The whole way of a load: a file of texts through extraction and resolution to the committed graph. */
import { findSources } from '../../../loaders/find.ts';
import { noFacts } from '../../../src/article.ts';
import type { Database } from '../../../src/graph/database.ts';
import { writeArticles } from '../../../src/graph/write/write.ts';
import { load } from '../../../src/load/load.ts';

/** A batch that was committed: after how many seconds, how many articles in all, and by how many statements. */
export interface Commit {
  readonly seconds: number;
  readonly articles: number;
  readonly trips: number;
}

/**
 * Loads a file of JSON Lines. Answers its commits, in order.
 *
 * @throws Error where anything in it could not be loaded.
 */
export async function loadFile(database: Database, path: string): Promise<readonly Commit[]> {
  const { sources } = await findSources([path], () => process.stdin);
  const commits: Commit[] = [];
  const started = performance.now();
  const { problems } = await load(
    async (items) => {
      const before = database.roundTrips;
      const counts = await writeArticles(database, items);
      const articles = (commits.at(-1)?.articles ?? 0) + items.length;
      commits.push({ seconds: (performance.now() - started) / 1000, articles, trips: database.roundTrips - before });
      return counts;
    },
    sources,
    { overrides: noFacts, signal: new AbortController().signal },
  );
  if (problems.length > 0) throw new Error(problems[0]);
  return commits;
}
