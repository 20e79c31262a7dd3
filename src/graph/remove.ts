/** Takes articles out of the graph, and with them exactly what only they supported. */
import type { Database } from './database.ts';
import { inForceOf } from './decisions/in-force.ts';
import { decisionsInForce } from './decisions/records.ts';
import { takeTurn } from './write/articles.ts';
import { versionsAround } from './write/known.ts';
import { changeOf, makeChange } from './write/restand.ts';

export interface RemoveCounts {
  removed: number;
  /** Ids under which nothing was stored. */
  readonly missing: string[];
  /** Older versions that stand again, since what they had given way to is gone. */
  raised: number;
}

const DEFAULT_BATCH = 200;

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
  const counts: RemoveCounts = { removed: 0, missing: [], raised: 0 };
  for (let at = 0; at < distinct.length; at += batchSize) {
    const batch = distinct.slice(at, at + batchSize);
    const { missing, raised } = await database.write(async (run) => {
      await takeTurn(run);
      const decisions = await decisionsInForce(run);
      const replacements = decisions.filter((x) => x.kind === 'replace');
      const known = await versionsAround(run, batch, [], replacements);
      const gone = new Set(batch);
      const change = await changeOf(run, [], known, replacements, gone);
      await makeChange(run, change, inForceOf(decisions));
      const there = new Set(known.map((x) => x.id));
      return { missing: batch.filter((id) => !there.has(id)), raised: change.raised.length };
    });
    counts.removed += batch.length - missing.length;
    counts.missing.push(...missing);
    counts.raised += raised;
  }
  return counts;
}
