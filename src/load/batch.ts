/** Articles gathered until there are enough of them to be written together. */
import type { Article } from '../../schema/nodes.ts';
import { LARGEST_BATCH } from '../graph/write/write.ts';

/**
 * A batch is written when it holds so many articles, or so many characters. What many articles speak of is read, decided
 * and written once a batch: the larger the batch, the less of that for each. A transaction takes some 0.5 MB of Neo4j's
 * heap for 1,000 characters.
 */
const BATCH = { articles: 500, characters: 300_000 } as const;
/** The first batch is smaller, and each one twice the one before: who waits soon sees that it goes on. */
const FIRST = 8;

interface Holder {
  readonly article: Article;
}

/** The page that an article is printed on: articles of one page are handed over together, since they are no versions of each other. */
function pageOf({ article }: Holder): string | null {
  const { sourceUri, publication, publishedOn, page } = article;
  const parts = [sourceUri, publication, publishedOn, page];
  return parts.includes(null) ? null : parts.join('\n');
}

/** The articles waiting to be written. */
export class Batch<T extends Holder> {
  items: T[] = [];
  characters = 0;
  limit = FIRST;

  /** Whether it should be written before this article is added. */
  isFullBefore(item: T): boolean {
    const last = this.items.at(-1);
    if (last === undefined || (this.items.length < this.limit && this.characters < BATCH.characters)) return false;
    const page = pageOf(item);
    return page === null || page !== pageOf(last) || this.items.length >= LARGEST_BATCH;
  }

  add(item: T): void {
    this.items.push(item);
    this.characters += item.article.text.length;
  }

  take(): T[] {
    const { items } = this;
    this.items = [];
    this.characters = 0;
    this.limit = Math.min(BATCH.articles, this.limit * 2);
    return items;
  }
}
