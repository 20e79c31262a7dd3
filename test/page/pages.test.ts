/** Pages that we wrote, of many layouts, are split as a careful person splits them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { articleKind } from '../../schema/kinds.ts';
import { noFacts } from '../../src/article.ts';
import { packageRoot } from '../../src/package-root.ts';
import { splitPage } from '../../src/page/split.ts';

const folder = join(packageRoot, 'test', 'articles', 'pages');
const text = z.string().nullable();
const expectation = z.object({
  facts: z.object({ publication: text, place: text, section: text, page: text, publishedOn: text }),
  articles: z.array(
    z.object({
      title: text,
      subtitle: text,
      kind: articleKind,
      reporters: z.array(z.string()),
      begins: z.string(),
      ends: z.string(),
      paragraphs: z.int(),
    }),
  ),
  /** Every reason for which something of the page stands in no article, in order of appearance. */
  leftover: z.array(z.string()),
});

const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));

describe.each(names)('%s', (name) => {
  const expected = expectation.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  const { facts, articles, leftover } = splitPage({
    text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
    sourceUri: `${name}.txt`,
    facts: noFacts,
  });

  it('has the facts of its masthead', () => expect(facts).toEqual(expected.facts));

  it('has its articles, each under its own headline', () => {
    expect(
      articles.map((article, i) => {
        const { begins = '', ends = '' } = expected.articles[i] ?? {};
        return {
          title: article.title,
          subtitle: article.subtitle,
          kind: article.kind,
          reporters: article.reporters,
          begins: article.text.slice(0, begins.length),
          ends: ends === '' ? '' : article.text.slice(-ends.length),
          paragraphs: article.text.split('\n').length,
        };
      }),
    ).toEqual(expected.articles);
  });

  it('leaves nothing else over than it says', () =>
    expect([...new Set(leftover.map((part) => part.reason))].sort()).toEqual([...expected.leftover].sort()));
});
