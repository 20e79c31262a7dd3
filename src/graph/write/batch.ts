/** One batch: which of its articles are new, which were read anew, which older ones give way, and all of it written at once. */
import type { Dropped } from '../../resolve/projection.ts';
import type { Run } from '../database.ts';
import { readInForce } from '../decisions/in-force.ts';
import { apply } from './apply.ts';
import { type Known, knownArticles, takeTurn } from './articles.ts';
import { firstUri, type Load } from './plan.ts';
import type { Prepared } from './prepare.ts';

/** What a batch did. */
export interface Outcome {
  readonly fresh: Prepared[];
  readonly changed: Prepared[];
  readonly replaced: Set<string>;
  /** What made no node or edge, by article. */
  readonly dropped: ReadonlyMap<string, readonly Dropped[]>;
}

/** What is to be done with a batch, given what is stored. */
function compare(load: Load, batch: readonly Prepared[], known: readonly Known[]): Omit<Outcome, 'dropped'> {
  const byId = new Map(known.map((x) => [x.id, x]));
  const fresh = batch.filter((x) => !byId.has(x.article.id));
  const changed = batch.flatMap((x) => {
    const before = byId.get(x.article.id);
    if (before === undefined) return [];
    const sourceUri = firstUri(before.sourceUri, x.article.sourceUri);
    const same = before.digest === x.digest && sourceUri === before.sourceUri;
    return same ? [] : [{ ...x, article: { ...x.article, sourceUri } }];
  });
  const replaced = new Set(known.filter((x) => load.replaces(x)).map((x) => x.id));
  return { fresh, changed, replaced };
}

/** Writes a batch inside a transaction: what is new, what has changed, and what gives way to it. */
export async function writeBatch(run: Run, load: Load, batch: readonly Prepared[]): Promise<Outcome> {
  await takeTurn(run);
  const outcome = compare(load, batch, await knownArticles(run, batch));
  const { fresh, changed, replaced } = outcome;
  const out = [...replaced, ...changed.map((x) => x.article.id)];
  const put = [...fresh, ...changed];
  const settled = put.length + out.length === 0 ? [] : await apply(run, put, out, await readInForce(run));
  const later = new Map(settled.map((x) => [x.article, x.dropped]));
  const dropped = new Map(put.map((x) => [x.article.id, [...x.local.dropped, ...(later.get(x.article.id) ?? [])]]));
  return { ...outcome, dropped };
}
