/** Lets those versions stand that should, once some have come or gone, or a record says otherwise. */
import type { Run } from '../database.ts';
import type { InForce } from '../decisions/in-force.ts';
import { apply } from './apply.ts';
import { dropAside, type Known, keepAside, preparedAgain } from './known.ts';
import type { Prepared } from './prepare.ts';
import type { Settled } from './settle.ts';
import { type Replacement, standing, type Version } from './versions.ts';

/** What is to be done. */
export interface Change {
  /** What comes to stand, or stands and was read anew. */
  readonly put: readonly Prepared[];
  /** What is taken out of the graph, to be put again or not. */
  readonly out: readonly string[];
  readonly aside: readonly Prepared[];
  /** What is kept aside no more. */
  readonly dropped: readonly string[];
  /** Stored versions that give way. */
  readonly replaced: readonly string[];
  /** Versions kept aside that stand again. */
  readonly raised: readonly string[];
}

const versionOf = ({ article, slot, rank }: Prepared): Version => ({
  ...{ id: article.id, slot, rank },
  sourceUri: article.sourceUri,
});

/**
 * @param batch articles that are new, or read anew.
 * @param known all versions around them.
 * @param gone ids of versions that leave for good.
 */
export async function changeOf(
  run: Run,
  batch: readonly Prepared[],
  known: readonly Known[],
  replacements: readonly Replacement[],
  gone: ReadonlySet<string> = new Set(),
): Promise<Change> {
  const own = new Map(batch.map((x) => [x.article.id, x]));
  const left = known.filter((x) => !gone.has(x.id));
  const others = left.filter((x) => !own.has(x.id));
  const stands = standing([...others, ...batch.map(versionOf)], replacements);
  const stood = new Set(left.filter((x) => x.stands).map((x) => x.id));
  const wasAside = new Set(left.filter((x) => !x.stands).map((x) => x.id));
  const replaced = others.filter((x) => x.stands && !stands.has(x.id));
  const raised = others.filter((x) => !x.stands && stands.has(x.id));
  const put = batch.filter((x) => stands.has(x.article.id));
  const aside = batch.filter((x) => !stands.has(x.article.id));
  const leaving = known.filter((x) => gone.has(x.id));
  return {
    put: [...put, ...(await preparedAgain(run, raised))],
    out: [
      ...batch.map((x) => x.article.id).filter((id) => stood.has(id)),
      ...[...replaced, ...leaving.filter((x) => x.stands)].map((x) => x.id),
    ],
    aside: [...aside, ...(await preparedAgain(run, replaced))],
    dropped: [
      ...put.map((x) => x.article.id).filter((id) => wasAside.has(id)),
      ...[...raised, ...leaving.filter((x) => !x.stands)].map((x) => x.id),
    ],
    replaced: replaced.map((x) => x.id),
    raised: raised.map((x) => x.id),
  };
}

/** Makes the change in the graph. */
export async function makeChange(
  run: Run,
  { put, out, aside, dropped }: Change,
  inForce: InForce,
): Promise<readonly Settled[]> {
  await keepAside(run, aside);
  await dropAside(run, dropped);
  const decides = inForce.labels.size + inForce.touched.length > 0;
  return put.length + out.length === 0 && !decides ? [] : apply(run, put, out, inForce);
}
