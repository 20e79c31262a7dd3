/** How many articles and titles of a page are found. */
import { noFacts } from '../../src/article.ts';
import { splitPage } from '../../src/page/split.ts';
import { compare } from '../gold/compare.ts';
import { normal, similarity } from '../gold/likeness.ts';
import type { Expected } from './parts.ts';

const ALIKE = 0.9;

/** Right, extra and missed. */
export interface Count {
  right: number;
  extra: number;
  missed: number;
}

export interface Judged {
  readonly articles: Count;
  readonly titles: Count;
  /** What went wrong, a line each. */
  readonly errors: readonly string[];
}

export const f1 = ({ right, extra, missed }: Count): number =>
  right + extra + missed === 0 ? 1 : (2 * right) / (2 * right + extra + missed);

/** Adds up counts. */
export const sum = (counts: readonly Count[]): Count =>
  counts.reduce(
    (all, { right, extra, missed }) => ({
      right: all.right + right,
      extra: all.extra + extra,
      missed: all.missed + missed,
    }),
    { right: 0, extra: 0, missed: 0 },
  );

/** Compares what the page reader makes of a page with what it holds, as `npm run gold` does. */
export function judgePage(text: string, expected: readonly Expected[]): Judged {
  const found = splitPage({ text, sourceUri: null, facts: noFacts }).articles.map((article) => ({
    ...article,
    flat: normal(article.text),
  }));
  const begins = expected.map((article) => normal(article.begins));
  const { right, extra, missed, pairs } = compare<Expected, (typeof found)[number]>(expected, found, (gold, out) =>
    Number(
      out.flat.includes(normal(gold.begins)) &&
        out.flat.includes(normal(gold.ends).slice(-8)) &&
        begins.filter((begin) => out.flat.includes(begin)).length === 1,
    ),
  );
  const titles: Count = { right: 0, extra: 0, missed: 0 };
  const errors = [
    ...missed.map((article) => `missed ${article.title} | ${article.begins} … ${article.ends}`),
    ...extra.map(({ title, text: body }) => `extra ${title} | ${body.slice(0, 18)} … ${body.slice(-14)}`),
  ];
  for (const [gold, out] of pairs) {
    if (gold.title !== null && out.title !== null && similarity(gold.title, out.title) >= ALIKE) titles.right += 1;
    else if (gold.title !== null || out.title !== null) {
      titles.missed += gold.title === null ? 0 : 1;
      titles.extra += out.title === null ? 0 : 1;
      errors.push(`title ${gold.title}, not ${out.title}`);
    }
  }
  return { articles: { right: right.length, extra: extra.length, missed: missed.length }, titles, errors };
}
