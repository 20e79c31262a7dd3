/** The words between two offsets of an article's text, asked for as `<articleId>:<start>-<end>` in UTF-16 units, as relationships store it. */
import { z } from 'zod';
import { defineBatch, type Fields } from '../../src/graph/query.ts';
import { parseSpan } from '../parts/stated.ts';
import { type ArticleRow, articleRow, articleSpare } from '../parts/things.ts';

export interface QuoteRow {
  readonly parent: string;
  readonly quote: string;
  /** `null` where it was not asked for. */
  readonly article: ArticleRow | null;
}

/** Where a character of two units comes before, the query gives the beginning of the text and the cut is made here. */
const row = z
  .object({
    parent: z.string(),
    quote: z.string().nullable(),
    beginning: z.string().nullable(),
    article: articleRow.nullable(),
  })
  .transform(({ parent, quote, beginning, article }): QuoteRow => {
    const { start, end } = parseSpan(parent) ?? { start: 0, end: 0 };
    return { parent, quote: quote ?? (beginning ?? '').slice(start, end), article };
  });

export const quotes = defineBatch<{ readonly article: boolean } & Fields, QuoteRow>({
  name: 'article/quotes',
  row,
  spare: articleSpare,
});
