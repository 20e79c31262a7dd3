/** Reads a page as a load would: splits it, reads its articles, and gives what they say in the shape of the annotations. */
import type { Article } from '../../schema/nodes.ts';
import { articleId, type RawPage } from '../../src/article.ts';
import { goldShape } from '../../src/cli/gold-shape.ts';
import { read } from '../../src/extract/read.ts';
import { splitPage } from '../../src/page/split.ts';
import { type AnnotatedPage, annotatedPage } from './annotated.ts';

/** The articles of a page. */
export const articlesOf = (page: RawPage): Article[] =>
  splitPage(page).articles.map((draft) => ({ ...draft, id: articleId(draft) }));

/** What `renmai extract --json` prints of a page. */
export function extraction(source: string, page: RawPage) {
  const articles = articlesOf(page).map((article) => ({ article, reading: read(article) }));
  return goldShape({ source, facts: page.facts, articles, offset: 0 });
}

/** The same, as the score compares it. */
export const extracted = (source: string, page: RawPage): AnnotatedPage =>
  annotatedPage.parse(extraction(source, page));
