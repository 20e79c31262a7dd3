/** Sources → pages → articles → readings, in their order: everything before the database. */
import { setImmediate } from 'node:timers/promises';
import type { Loaded, Source } from '../../loaders/loaded.ts';
import { type ReadOptions, readSource } from '../../loaders/read-source.ts';
import type { Article } from '../../schema/nodes.ts';
import type { Reading } from '../../schema/reading.ts';
import type { PageFacts } from '../article.ts';
import type { InputError } from '../errors.ts';

export interface ArticleItem {
  readonly article: Article;
  readonly reading: Reading;
  /** Whether nothing but the articles of its page tells its place. */
  readonly guessed?: boolean;
}

/** What one page says of itself: its articles, notes on it, or why it could not be read. */
export type Told<T = ArticleItem> =
  | { readonly kind: 'page'; readonly name: string; readonly facts: PageFacts; readonly articles: T[] }
  /** `about` is the headline of the article that it is about. */
  | { readonly kind: 'note'; readonly where: string; readonly note: string; readonly about?: string }
  | { readonly kind: 'problem'; readonly error: InputError };

export type ReadItem<T = ArticleItem> =
  | Told<T>
  /** A source has come to its end. */
  | { readonly kind: 'end'; readonly source: Source };

/** Reads pages, here or elsewhere. Never fails: what cannot be read is a problem of its page. */
export interface PageReader<T> {
  /** How many characters of pages may be under way at a time; at least one page is. */
  readonly ahead: number;
  read(loaded: Loaded, where: string): Promise<readonly Told<T>[]>;
}

/** Reads each page when it is asked for; other work gets its turn after each. */
export const readingHere: PageReader<ArticleItem> = {
  ahead: 0,
  read: async (loaded, where) => {
    const { readPage } = await import('./read-page.ts');
    await setImmediate();
    return readPage(loaded, where);
  },
};

const sizeOf = (loaded: Loaded): number =>
  loaded.kind === 'page' ? loaded.page.text.length : loaded.kind === 'article' ? loaded.article.text.length : 0;

/** What is under way, in the order of the sources. */
class Underway<T> {
  readonly #ahead: number;
  readonly #waiting: { readonly size: number; readonly items: Promise<readonly ReadItem<T>[]> }[] = [];
  #size = 0;

  constructor(ahead: number) {
    this.#ahead = ahead;
  }

  add(size: number, items: Promise<readonly ReadItem<T>[]>): void {
    this.#waiting.push({ size, items });
    this.#size += size + 1;
  }

  /** What is through, as long as more is under way than may be, or all of it. */
  async *through(all: boolean): AsyncGenerator<ReadItem<T>> {
    while (this.#waiting.length > 0 && (all || this.#size > this.#ahead)) {
      const first = this.#waiting.shift();
      if (first === undefined) return;
      yield* await first.items;
      this.#size -= first.size + 1;
    }
  }
}

/**
 * Reads every source in turn. Nothing is held beyond the pages that the reader may have under way.
 *
 * @param signal stops the reading after the page at hand.
 */
export async function* readThrough<T>(
  sources: readonly Source[],
  options: ReadOptions,
  signal: AbortSignal,
  reader: PageReader<T>,
): AsyncGenerator<ReadItem<T>> {
  const underway = new Underway<T>(reader.ahead);
  for (const source of sources) {
    const where = source.kind === 'file' ? source.path : 'standard input';
    for await (const loaded of readSource(source, options)) {
      if (signal.aborted) return;
      underway.add(sizeOf(loaded), reader.read(loaded, where));
      yield* underway.through(false);
    }
    underway.add(0, Promise.resolve([{ kind: 'end', source }]));
  }
  for await (const item of underway.through(true)) {
    if (signal.aborted) return;
    yield item;
  }
}

/** Reads every source in turn, in this thread, a page at a time. */
export const readArticles = (
  sources: readonly Source[],
  options: ReadOptions,
  signal: AbortSignal,
): AsyncGenerator<ReadItem> => readThrough(sources, options, signal, readingHere);
