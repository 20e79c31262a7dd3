/** Counts which parts of speech follow each other in the articles of the pool. */
import { classOf } from '../../src/page/junction.ts';
import { wordsOf } from '../../src/text/words.ts';
import type { Told } from './pool.ts';

type Table = Record<string, Record<string, number>>;

/** Pairs met less often than this are held to chance. */
const DOUBT = 5;
const FEWEST = 30;

/** How much more often one class follows another than by chance, as a logarithm; `^` stands where a paragraph begins. */
export function wordOrder(pool: readonly Told[]): Table {
  const pairs = new Map<string, Map<string, number>>();
  const firsts = new Map<string, number>();
  let all = 0;
  const count = (before: string, after: string): void => {
    const row = pairs.get(before) ?? new Map<string, number>();
    pairs.set(before, row.set(after, (row.get(after) ?? 0) + 1));
    firsts.set(after, (firsts.get(after) ?? 0) + 1);
    all += 1;
  };
  for (const paragraph of pool.flatMap((article) => article.paragraphs)) {
    const classes = ['^', ...wordsOf(paragraph).map(classOf)];
    for (let i = 1; i < classes.length; i += 1) count(classes[i - 1] ?? '', classes[i] ?? '');
  }
  const table: Table = {};
  for (const [before, row] of [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const sum = [...row.values()].reduce((a, b) => a + b, 0);
    if (sum < FEWEST) continue;
    const told: Record<string, number> = {};
    for (const [after, often] of [...firsts].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (often < FEWEST) continue;
      const expected = (sum * often) / all;
      const odds = Math.log(((row.get(after) ?? 0) + DOUBT) / (expected + DOUBT));
      if (Math.abs(odds) >= 0.1) told[after] = Math.round(odds * 10) / 10;
    }
    table[before] = told;
  }
  return table;
}
