/** What one call loads: each article once. */
import { randomUUID } from 'node:crypto';
import type { Item, Ready } from './prepare.ts';

export interface Load {
  /** In the order of the call. */
  readonly items: readonly (Item | Ready)[];
  readonly ids: ReadonlySet<string>;
  /** How many items said again what another of the call says. */
  readonly repeated: number;
  /** What all calls of one load share, so that none of them corrects another. */
  readonly id: string;
  /** Who loads: the corrections that a load brings are kept as their decisions. */
  readonly by: string;
  /** The id of the article that the load is said to correct. */
  readonly replaces: string | null;
}

/** What is known of a load besides its articles. */
export interface LoadOptions {
  /** What all calls of one load share: articles of one load do not correct each other. Each call is one where it is left out. */
  readonly load?: string;
  /** Who loads. */
  readonly by?: string;
  /** The id of an article that the one article of the call corrects, whatever its headline. */
  readonly replaces?: string | null;
}

/** Of two files that print the same article, the one it is said to come from: the same whichever is loaded first. */
export function firstUri(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

export function planLoad(items: readonly (Item | Ready)[], { load, by, replaces }: LoadOptions = {}): Load {
  const byId = new Map<string, Item | Ready>();
  for (const item of items) {
    const { article } = item;
    const sourceUri = firstUri(article.sourceUri, byId.get(article.id)?.article.sourceUri ?? null);
    byId.set(article.id, { ...item, article: { ...article, sourceUri } });
  }
  return {
    items: [...byId.values()],
    ids: new Set(byId.keys()),
    repeated: items.length - byId.size,
    id: load ?? randomUUID(),
    by: by ?? 'renmai',
    replaces: replaces ?? null,
  };
}
