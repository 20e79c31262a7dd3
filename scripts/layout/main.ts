/**
 * `npm run layout`: how well pages laid out at random from our own articles are read. `-- --pages 500` reads as many,
 * `-- --from 1000` begins with another seed, `-- --errors` lists every miss, `-- --print 7` prints the page of a seed.
 * `-- --fit words` counts anew which words follow each other, `-- --fit threads` weighs anew what speaks for one
 * article or another; both write what they find into `src/page`. `-- --without city-daily-front` learns without an
 * annotated page.
 */
import { parseArgs } from 'node:util';
import { decisionsOf } from './decisions.ts';
import { f1, judgePage, sum } from './judge.ts';
import { layOut } from './page.ts';
import { pool } from './pool.ts';
import { printedPages } from './printed.ts';
import { rightShare, weightsOf } from './regression.ts';
import { wordOrder } from './word-order.ts';
import { writeThreadWeights, writeWordOrder } from './write.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    errors: { type: 'boolean', default: false },
    print: { type: 'string' },
    fit: { type: 'string' },
    without: { type: 'string', multiple: true },
  },
});

/** Pages to learn from are none of those that are read to judge: their seeds begin here. */
const LEARNED_FROM = 100_000;
const LEARNED = 800;
const HELD_OUT = 200;
/** How often an annotated page is learned from: it was printed as people print. */
const WEIGHT = 3;

const articles = pool();
const seeds = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);
const decisions = (from: number, count: number) =>
  seeds(from, count).flatMap((seed) => decisionsOf(layOut(articles, seed)));

function learnThreads(): void {
  const printed = printedPages().filter(({ source }) => !values.without?.includes(source));
  const learned = [
    ...decisions(LEARNED_FROM, LEARNED),
    ...printed.flatMap((page) => new Array<typeof page>(WEIGHT).fill(page).flatMap(decisionsOf)),
  ];
  const heldOut = decisions(LEARNED_FROM + LEARNED, HELD_OUT);
  const weights = weightsOf(learned);
  writeThreadWeights(weights);
  const share = (of: typeof learned): string => `${(100 * rightShare(of, weights)).toFixed(2)} % of ${of.length}`;
  console.log(
    `pieces of text given to the right article: ${share(learned)}, on pages not learned from ${share(heldOut)}`,
  );
}

function readPages(): void {
  const judged = seeds(Number(values.from), Number(values.pages)).map((seed) => {
    const { text, expected, style } = layOut(articles, seed);
    return { seed, style, ...judgePage(text, expected) };
  });
  if (values.errors)
    for (const { seed, errors, style } of judged)
      if (errors.length > 0) console.log(`${seed} ${JSON.stringify(style)}\n  ${errors.join('\n  ')}`);
  const figures = (name: string, pages: typeof judged): void =>
    console.log(
      `${name.padEnd(24)} articles ${f1(sum(pages.map((page) => page.articles))).toFixed(3)}` +
        `  titles ${f1(sum(pages.map((page) => page.titles))).toFixed(3)}  ${pages.length} pages`,
    );
  for (const share of new Set(judged.map(({ style }) => style.interleaved).sort((a, b) => a - b)))
    figures(
      `interleaved ${share}`,
      judged.filter(({ style }) => style.interleaved === share),
    );
  figures('all', judged);
}

if (values.print !== undefined) {
  const page = layOut(articles, Number(values.print));
  console.log(page.text);
  for (const error of judgePage(page.text, page.expected).errors) console.log(error);
} else if (values.fit === 'words') writeWordOrder(wordOrder(articles));
else if (values.fit === 'threads') learnThreads();
else readPages();
