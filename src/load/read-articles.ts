/** Sources → pages → articles → readings, one page after the other: everything before the database. */
import { setImmediate } from 'node:timers/promises';
import type { Loaded, Source } from '../../loaders/loaded.ts';
import { type ReadOptions, readSource } from '../../loaders/read-source.ts';
import type { Article } from '../../schema/nodes.ts';
import type { Reading } from '../../schema/reading.ts';
import { type ArticleDraft, articleId, type PageFacts } from '../article.ts';
import { InputError } from '../errors.ts';
import { read } from '../extract/read.ts';
import { type LeftoverReason, splitPage } from '../page/split.ts';

export interface ArticleItem {
  readonly article: Article;
  readonly reading: Reading;
}

export type ReadItem =
  | { readonly kind: 'page'; readonly name: string; readonly facts: PageFacts; readonly articles: ArticleItem[] }
  /** `about` is the headline of the article that it is about. */
  | { readonly kind: 'note'; readonly where: string; readonly note: string; readonly about?: string }
  | { readonly kind: 'problem'; readonly error: InputError }
  /** A source has come to its end. */
  | { readonly kind: 'end'; readonly source: Source };

const itemOf = (draft: ArticleDraft): ArticleItem => {
  const article = { ...draft, id: articleId(draft) };
  return { article, reading: read(article) };
};

/** Parts of a page that may have belonged to an article, unlike mastheads and page furniture. */
const losses: ReadonlySet<LeftoverReason> = new Set([
  'headline without an article',
  'byline without an article',
  'fragment without an article',
]);

const undated = (where: string, { title, text }: ArticleDraft): ReadItem => ({
  ...{ kind: 'note', where, note: 'article without a date' },
  about: title ?? text.slice(0, 20),
});

function* pageItems(loaded: Loaded, where: string): Generator<ReadItem> {
  if (loaded.kind === 'article') {
    const { publication, place, section, page, publishedOn } = loaded.article;
    if (publishedOn === null) yield undated(where, loaded.article);
    const facts = { publication, place, section, page, publishedOn };
    yield { kind: 'page', name: loaded.name, facts, articles: [itemOf(loaded.article)] };
  } else if (loaded.kind === 'page') {
    const { facts, articles, leftover } = splitPage(loaded.page);
    for (const { reason } of leftover) if (losses.has(reason)) yield { kind: 'note', where, note: reason };
    if (articles.length === 0) throw new InputError(where, 'no article was found on this page');
    for (const article of articles) if (article.publishedOn === null) yield undated(where, article);
    yield { kind: 'page', name: loaded.name, facts, articles: articles.map(itemOf) };
  } else yield loaded;
}

/** A page on which reading itself fails is a problem of that page; the others are read all the same. */
function* guarded(loaded: Loaded, where: string): Generator<ReadItem> {
  try {
    yield* pageItems(loaded, where);
  } catch (error) {
    if (error instanceof InputError) yield { kind: 'problem', error };
    else {
      const problem = `reading it failed: ${error instanceof Error ? error.message : String(error)}`;
      yield { kind: 'problem', error: Object.assign(new InputError(where, problem), { cause: error }) };
    }
  }
}

/**
 * Reads every source in turn. Nothing is held beyond the page at hand, and other work gets its turn after each page.
 *
 * @param signal stops the reading after the page at hand.
 */
export async function* readArticles(
  sources: readonly Source[],
  options: ReadOptions,
  signal: AbortSignal,
): AsyncGenerator<ReadItem> {
  for (const source of sources) {
    const where = source.kind === 'file' ? source.path : 'standard input';
    for await (const loaded of readSource(source, options)) {
      if (signal.aborted) return;
      yield* guarded(loaded, where);
      await setImmediate();
    }
    yield { kind: 'end', source };
  }
}
