/** What one call loads: each article once, and of two versions of one article the later in the list. */

import { groupBy } from '../../group.ts';
import type { Known } from './articles.ts';
import { type Item, slotOf } from './prepare.ts';

export interface Load {
  /** In the order of the call. */
  readonly items: readonly Item[];
  /** How many items gave way to a later version in the same call. */
  readonly superseded: number;
  /** Whether a stored article gives way to one of this load. */
  replaces(known: Pick<Known, 'id' | 'slot'>): boolean;
}

/** Articles under one headline that one file prints side by side are no versions of each other. */
const siblings = (a: Item, b: Item): boolean =>
  a.article.sourceUri !== null && a.article.sourceUri === b.article.sourceUri;

/** Of two files that print the same article, the one it is said to come from: the same whichever is loaded first. */
export function firstUri(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

export function planLoad(items: readonly Item[]): Load {
  const byId = new Map<string, Item>();
  for (const { article, reading } of items) {
    const sourceUri = firstUri(article.sourceUri, byId.get(article.id)?.article.sourceUri ?? null);
    byId.set(article.id, { article: { ...article, sourceUri }, reading });
  }
  const distinct = [...byId.values()];
  const slots = groupBy(distinct, (x) => slotOf(x.article));
  const winners = new Map<string, Set<string>>();
  for (const [slot, members] of slots) {
    const last = members.at(-1);
    if (slot === null || last === undefined) continue;
    winners.set(slot, new Set(members.filter((x) => x === last || siblings(x, last)).map((x) => x.article.id)));
  }
  const stays = (slot: string | null, id: string): boolean => slot === null || (winners.get(slot)?.has(id) ?? true);
  const kept = distinct.filter((x) => stays(slotOf(x.article), x.article.id));
  return {
    items: kept,
    superseded: distinct.length - kept.length,
    replaces: ({ slot, id }) => !stays(slot, id),
  };
}
