import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { articleId } from '../../src/article.ts';
import { read } from '../../src/extract/read.ts';
import type { Database } from '../../src/graph/database.ts';
import { removeArticles } from '../../src/graph/remove.ts';
import { writeArticles } from '../../src/graph/write/write.ts';
import type { ArticleItem } from '../../src/load/read-articles.ts';
import { decisionsOf, emptyGraph, linesOf, problemsOf, wipe } from '../support/graph.ts';
import { pressItems, sampleItems } from './articles.ts';
import { runs, seed } from './counts.ts';

let database: Database;
let pool: ArticleItem[] = [];
beforeAll(async () => {
  database = await emptyGraph();
  pool = [...(await sampleItems()), ...(await pressItems(7, 60))];
});
afterAll(() => database.close());

const all = async (): Promise<string[]> => [...(await linesOf(database)), ...(await decisionsOf(database))];

/** The article as a later issue corrects it: the same place in the paper, another text. */
function corrected({ article }: ArticleItem): ArticleItem {
  const draft = { ...article, text: `${article.text}\n　　另据了解，相关工作仍在进行。` };
  const whole = { ...draft, id: articleId(draft) };
  return { article: whole, reading: read(whole) };
}

const hasPlace = ({ article: { publication, publishedOn, page, title } }: ArticleItem): boolean =>
  ![publication, publishedOn, page, title].includes(null);

const plan = fc.record({
  picks: fc.uniqueArray(fc.nat(10_000), { minLength: 3, maxLength: 14 }),
  shuffle: fc.infiniteStream(fc.nat()),
  batchSize: fc.integer({ min: 1, max: 9 }),
  out: fc.nat(3),
  fix: fc.nat(2),
});

it('articles in any order and batches, some twice, some removed, some corrected, give the graph of what is left', async () => {
  const property = fc.asyncProperty(plan, async ({ picks, shuffle, batchSize, out, fix }) => {
    const items = [...new Set(picks.map((n) => pool[n % pool.length]).flatMap((x) => x ?? []))];
    const order = items.map((x) => [shuffle.next().value ?? 0, x] as const).sort(([a], [b]) => a - b);
    const gone = items.slice(0, out);
    const old = items.slice(out).filter(hasPlace).slice(0, fix);
    const fixed = old.map(corrected);
    await wipe(database);
    for (const [, x] of order) if (order.length % 2 === 0) await writeArticles(database, [x]);
    await writeArticles(
      database,
      order.map(([, x]) => x),
      { batchSize },
    );
    await writeArticles(database, fixed, { batchSize });
    await removeArticles(
      database,
      gone.map((x) => x.article.id),
      { batchSize },
    );
    const left = await all();
    expect(await problemsOf(database)).toEqual([]);
    await wipe(database);
    await writeArticles(database, [...items.filter((x) => !gone.includes(x) && !old.includes(x)), ...fixed]);
    expect(left).toEqual(await all());
  });
  await fc.assert(property, { numRuns: runs, seed, endOnFailure: true });
}, 3_600_000);
