/** One page or article of a source → what a load makes of it: the articles on it, read, and what there is to say about it. */
import type { Loaded } from '../../loaders/loaded.ts';
import { type ArticleDraft, articleId } from '../article.ts';
import { InputError } from '../errors.ts';
import { read } from '../extract/read.ts';
import { type LeftoverReason, type SplitPage, splitPage } from '../page/split.ts';
import { placeOfPage } from './place.ts';
import type { ArticleItem, Told } from './read-articles.ts';

const itemOf = (draft: ArticleDraft, guessed = false): ArticleItem => {
  const article = { ...draft, id: articleId(draft) };
  return { article, reading: read(article), guessed };
};

/** Parts of a page that may have belonged to an article, unlike mastheads and page furniture. */
const losses: ReadonlySet<LeftoverReason> = new Set([
  'headline without an article',
  'byline without an article',
  'fragment without an article',
]);

const undated = (where: string, { title, text }: ArticleDraft): Told => ({
  ...{ kind: 'note', where, note: 'article without a date' },
  about: title ?? text.slice(0, 20),
});

/** A page of which nothing tells the place is of the city that its articles speak of as theirs. */
function placed({ facts, articles }: Pick<SplitPage, 'facts' | 'articles'>): Pick<SplitPage, 'facts' | 'articles'> {
  const place = facts.place === null ? placeOfPage(facts.publication, articles) : null;
  if (place === null) return { facts, articles };
  return { facts: { ...facts, place }, articles: articles.map((x) => ({ ...x, place })) };
}

function* pageItems(loaded: Loaded, where: string): Generator<Told> {
  if (loaded.kind === 'article') {
    const { publication, place, section, page, publishedOn } = loaded.article;
    if (publishedOn === null) yield undated(where, loaded.article);
    const facts = { publication, place, section, page, publishedOn };
    yield { kind: 'page', name: loaded.name, facts, articles: [itemOf(loaded.article)] };
  } else if (loaded.kind === 'page') {
    const split = splitPage(loaded.page);
    const { leftover } = split;
    const { facts, articles } = placed(split);
    if (facts.place !== split.facts.place)
      yield { kind: 'note', where, note: `page taken to be of ${facts.place}, which its articles speak of as theirs` };
    for (const { reason } of leftover) if (losses.has(reason)) yield { kind: 'note', where, note: reason };
    if (articles.length === 0) throw new InputError(where, 'no article was found on this page');
    for (const article of articles) if (article.publishedOn === null) yield undated(where, article);
    const guessed = split.facts.place === null;
    yield { kind: 'page', name: loaded.name, facts, articles: articles.map((x) => itemOf(x, guessed)) };
  } else yield loaded;
}

/** Reads it. A page on which reading itself fails is a problem of that page, and of no other. */
export function readPage(loaded: Loaded, where: string): Told[] {
  const told: Told[] = [];
  try {
    for (const item of pageItems(loaded, where)) told.push(item);
  } catch (error) {
    if (error instanceof InputError) told.push({ kind: 'problem', error });
    else {
      const problem = `reading it failed: ${error instanceof Error ? error.message : String(error)}`;
      told.push({ kind: 'problem', error: Object.assign(new InputError(where, problem), { cause: error }) });
    }
  }
  return told;
}
