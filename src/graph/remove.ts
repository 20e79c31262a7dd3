/** Takes articles out of the graph, and with them exactly what only they supported. */
import { z } from 'zod';
import type { Database } from './database.ts';
import { readInForce } from './decisions/in-force.ts';
import { apply } from './write/apply.ts';
import { takeTurn } from './write/articles.ts';

export interface RemoveCounts {
  removed: number;
  /** Ids under which nothing was stored. */
  missing: number;
}

const DEFAULT_BATCH = 200;
const found = z.object({ id: z.string() });

/**
 * Removes articles by their ids. The graph is afterwards what a load of the remaining articles alone would give.
 *
 * @throws DatabaseError when the database cannot be reached; the batches before it stay removed.
 */
export async function removeArticles(
  database: Database,
  ids: readonly string[],
  { batchSize = DEFAULT_BATCH }: { readonly batchSize?: number } = {},
): Promise<RemoveCounts> {
  const distinct = [...new Set(ids)];
  const counts: RemoveCounts = { removed: 0, missing: 0 };
  for (let at = 0; at < distinct.length; at += batchSize) {
    const batch = distinct.slice(at, at + batchSize);
    const known = await database.write(async (run) => {
      await takeTurn(run);
      const rows = await run('// remove: known\nUNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id', {
        ids: batch,
      });
      const present = rows.map((x) => found.parse(x).id);
      await apply(run, [], present, await readInForce(run));
      return present;
    });
    counts.removed += known.length;
    counts.missing += batch.length - known.length;
  }
  return counts;
}
