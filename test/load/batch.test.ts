import { describe, expect, it } from 'vitest';
import { articleId } from '../../src/article.ts';
import { Batch } from '../../src/load/batch.ts';
import type { ArticleItem } from '../../src/load/read-articles.ts';
import { readingOf } from '../support/readings.ts';

const day = (n: number): string => `2021-03-${String(n).padStart(2, '0')}`;

function item(n: number, page: { publishedOn: string | null }, text = `第${n}篇。`): ArticleItem {
  const draft = {
    ...{ title: '简讯', subtitle: null, publication: '云州日报', place: '云州市', section: null, page: 'A01' },
    ...{ kind: 'brief' as const, reporters: [], text, sourceUri: 'file:///a.jsonl', ...page },
  };
  return { article: { ...draft, id: articleId(draft) }, reading: readingOf(text, {}) };
}

/** The sizes of the batches that these articles come in. */
function sizes(items: readonly ArticleItem[]): number[] {
  const batch = new Batch<ArticleItem>();
  const out: number[] = [];
  for (const next of items) {
    if (batch.isFullBefore(next)) out.push(batch.take().length);
    batch.add(next);
  }
  return [...out, batch.take().length];
}

describe('batches', () => {
  it('grow from 8 to 500 articles', () => {
    expect(sizes(Array.from({ length: 3_020 }, (_, i) => item(i, { publishedOn: null })))).toEqual([
      8, 16, 32, 64, 128, 256, 500, 500, 500, 500, 500, 16,
    ]);
  });

  it('never part the articles of one page, which are no versions of each other', () => {
    const pages = [5, 30, 10].flatMap((count, d) =>
      Array.from({ length: count }, (_, i) => item(i, { publishedOn: day(d + 1) })),
    );
    expect(sizes(pages)).toEqual([35, 10]);
  });

  it('are written before they hold too much text', () => {
    const long = '云'.repeat(250_000);
    expect(sizes(Array.from({ length: 5 }, (_, i) => item(i, { publishedOn: null }, `${long}${i}`)))).toEqual([
      2, 2, 1,
    ]);
  });
});
