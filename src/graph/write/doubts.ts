/** Doubts in the database: which entities of a bucket may be one. Most stay as they are when their bucket is decided again. */
import { z } from 'zod';
import { groupBy } from '../../group.ts';
import type { Doubt } from '../../resolve/corpus/form.ts';
import type { Run } from '../database.ts';
import { steady } from './steady.ts';

const row = z.object({
  ...{ bucket: z.string(), a: z.string(), b: z.string(), rule: z.string(), reason: z.string() },
  score: z.number(),
});

/** The doubts of some buckets. */
export async function doubtsIn(run: Run, buckets: readonly string[]): Promise<Doubt[]> {
  const rows = await run(
    steady(`// forms: known doubts
UNWIND $batch.buckets AS bucket MATCH (d:Doubt {bucket: bucket})
RETURN d.bucket AS bucket, d.a AS a, d.b AS b, d.rule AS rule, d.reason AS reason, d.score AS score`),
    { batch: { buckets } },
  );
  return rows.map((x) => row.parse(x));
}

const textOf = ({ a, b, rule, reason, score }: Doubt): string => JSON.stringify([a, b, rule, reason, score]);
const sorted = (doubts: readonly Doubt[] | undefined): string => (doubts ?? []).map(textOf).sort().join();

/** Puts the doubts of some buckets in the place of those that were there, where they differ. */
export async function changeDoubts(run: Run, before: readonly Doubt[], after: readonly Doubt[]): Promise<void> {
  const [old, made] = [groupBy(before, (x) => x.bucket), groupBy(after, (x) => x.bucket)];
  const changed = [...new Set([...old.keys(), ...made.keys()])]
    .filter((bucket) => sorted(old.get(bucket)) !== sorted(made.get(bucket)))
    .sort();
  const settled = changed.filter((bucket) => old.has(bucket));
  const doubts = changed.flatMap((bucket) => made.get(bucket) ?? []);
  await Promise.all([
    settled.length === 0
      ? []
      : run(
          steady('// forms: settled doubts\nUNWIND $batch.buckets AS bucket MATCH (d:Doubt {bucket: bucket}) DELETE d'),
          {
            batch: { buckets: settled },
          },
        ),
    doubts.length === 0
      ? []
      : run(steady('// forms: doubts\nUNWIND $batch.doubts AS doubt CREATE (d:Doubt) SET d = doubt'), {
          batch: { doubts },
        }),
  ]);
}
