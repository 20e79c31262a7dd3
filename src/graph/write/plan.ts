/** What one call loads: each article once. */
import { randomUUID } from 'node:crypto';
import type { Item, Ready } from './prepare.ts';
import { firstUri, tellingOf } from './tellings.ts';

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

/** What one call tells twice is told by the greater of these, whatever the order. */
const words = ({ article, guessed = false }: Item | Ready): string =>
  `${tellingOf(article, guessed)} ${JSON.stringify(Object.entries({ ...article, sourceUri: null }).sort())}`;

/** The one of two items of one article that tells it. */
function oneOf(other: Item | Ready, item: Item | Ready): Item | Ready {
  const stands = words(other) > words(item) ? other : item;
  const sourceUri = firstUri(item.article.sourceUri, other.article.sourceUri);
  return { ...stands, article: { ...stands.article, sourceUri } };
}

export function planLoad(items: readonly (Item | Ready)[], { load, by, replaces }: LoadOptions = {}): Load {
  const byId = new Map<string, Item | Ready>();
  for (const item of items) {
    const other = byId.get(item.article.id);
    byId.set(item.article.id, other === undefined ? item : oneOf(other, item));
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
