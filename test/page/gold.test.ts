/** The annotated pages beside the project: how many of their articles and titles the page reader finds. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { noFacts } from '../../src/article.ts';
import { packageRoot } from '../../src/package-root.ts';
import { splitPage } from '../../src/page/split.ts';

const shared = join(packageRoot, '..', 'shared');
const gold = join(shared, 'gold');
const present = existsSync(gold);
const annotated = z.object({
  articles: z.array(
    z.object({ title: z.string().nullable(), begins: z.string(), ends: z.string(), doubt: z.boolean().optional() }),
  ),
});

const flat = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[“”"]/gu, '"')
    .replace(/[—–-]+/gu, '-');

/** Right articles of all, and right titles of the right articles, over the pages. */
function score(): { articles: number; titles: number; extra: number } {
  let [all, right, titled, titles, extra] = [0, 0, 0, 0, 0];
  for (const file of readdirSync(gold).filter((name) => name.endsWith('.json'))) {
    const expected = annotated
      .parse(JSON.parse(readFileSync(join(gold, file), 'utf8')))
      .articles.filter((a) => a.doubt !== true);
    const text = readFileSync(join(shared, 'pages', file.replace('.json', '.txt')), 'utf8');
    const found = splitPage({ text, sourceUri: null, facts: noFacts }).articles;
    extra += found.length - expected.length;
    for (const article of expected) {
      all += 1;
      const match = found.find(
        (f) => flat(f.text).startsWith(flat(article.begins)) && flat(f.text).endsWith(flat(article.ends)),
      );
      if (match === undefined) continue;
      right += 1;
      if (article.title === null && match.title === null) continue;
      titled += 1;
      if (flat(article.title) === flat(match.title)) titles += 1;
    }
  }
  return { articles: right / all, titles: titles / titled, extra };
}

it.skipIf(!present)(
  `finds the articles of the annotated pages${present ? '' : ' (skipped: ../shared is absent)'}`,
  () => {
    const { articles, titles, extra } = score();
    expect(articles).toBeGreaterThanOrEqual(0.97);
    expect(titles).toBeGreaterThanOrEqual(0.95);
    expect(extra).toBeLessThanOrEqual(1);
  },
  60_000,
);
