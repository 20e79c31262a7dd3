/** What a page holds before it is read, and the article that reading starts from. */
import { hash } from 'node:crypto';
import type { Article } from '../schema/nodes.ts';

/** What is known of a page from outside its text: from a file name, a sidecar file or the command line. */
export interface PageFacts {
  readonly publication: string | null;
  readonly place: string | null;
  readonly section: string | null;
  readonly page: string | null;
  /** `YYYY-MM-DD` */
  readonly publishedOn: string | null;
}

export const noFacts: PageFacts = { publication: null, place: null, section: null, page: null, publishedOn: null };

/** The raw text of one newspaper page, or of one article in a file of its own. */
export interface RawPage {
  readonly text: string;
  readonly sourceUri: string | null;
  /** What outside knowledge says; it wins over what the page prints. */
  readonly facts: PageFacts;
}

/** Everything of an article but its id. */
export type ArticleDraft = Omit<Article, 'id'>;

/**
 * The id of an article: what identifies it is its publication, date, page and text, so that the same article has the
 * same id wherever it is loaded.
 */
export function articleId(draft: ArticleDraft): string {
  const identity = [draft.publication, draft.publishedOn, draft.page, draft.text].map((x) => x ?? '').join('\u0000');
  return `a${hash('sha256', identity).slice(0, 20)}`;
}
