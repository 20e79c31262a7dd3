/** Articles for tests, with everything but the text made up. */

import type { Article } from '../../schema/nodes.ts';
import { articleId } from '../../src/article.ts';

/** An article of the 《云州日报》 of 2024-05-20 with this text. */
export function article(text: string, known: Partial<Article> = {}): Article {
  const draft = {
    title: null,
    subtitle: null,
    publication: '云州日报',
    place: '云州市',
    section: null,
    page: 'A02',
    publishedOn: '2024-05-20',
    kind: 'news' as const,
    reporters: [],
    text,
    sourceUri: null,
    ...known,
  };
  return { ...draft, id: articleId(draft) };
}
