/** Of which place a page is that says nothing of it: the rule that a load follows, and a reread of what it stored. */
import type { ArticleDraft } from '../article.ts';
import { homeOf } from '../page/home.ts';
import { placeOf } from '../resolve/paper.ts';

/**
 * The city that the articles of a page speak of as theirs; `null` where they leave doubt, and where the paper's name tells
 * the place already.
 */
export function placeOfPage(
  publication: string | null,
  articles: readonly Pick<ArticleDraft, 'title' | 'text'>[],
): string | null {
  return placeOf({ place: null, publication }) === null ? homeOf(articles) : null;
}
