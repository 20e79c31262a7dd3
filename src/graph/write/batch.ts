/** One batch: which of its articles are new, which were read anew, which older ones give way, and all of it written at once. */
import type { Decision } from '../../../schema/decision.ts';
import type { Dropped } from '../../resolve/projection.ts';
import type { Run } from '../database.ts';
import { inForceOf } from '../decisions/in-force.ts';
import { recordOf, signatureOf } from '../decisions/record.ts';
import { decisionsInForce, writeDecisions } from '../decisions/records.ts';
import { takeTurn } from './articles.ts';
import { type Known, preparedAgain, versionsAround } from './known.ts';
import type { Load } from './plan.ts';
import type { Prepared } from './prepare.ts';
import { changeOf, makeChange } from './restand.ts';
import { firstUri } from './tellings.ts';

/** What a batch did. */
export interface Outcome {
  readonly fresh: readonly string[];
  /** New articles that are older versions of what stands. */
  readonly older: readonly string[];
  readonly changed: readonly string[];
  /** Stored versions that gave way. */
  readonly replaced: readonly string[];
  /** Articles that stand as they were told before, which is the fuller telling. */
  readonly toldBefore: readonly string[];
  /** What made no node or edge, by article. */
  readonly dropped: ReadonlyMap<string, readonly Dropped[]>;
}

type Replace = Extract<Decision, { readonly kind: 'replace' }>;
const isReplace = (x: Decision): x is Replace => x.kind === 'replace';

/** The batch with what is stored of those articles of which that is the fuller telling. */
async function fullest(run: Run, batch: readonly Prepared[], known: readonly Known[]): Promise<Prepared[]> {
  const tellings = new Map(batch.map((x) => [x.article.id, x.telling]));
  const fuller = known.filter((x) => x.telling > (tellings.get(x.id) ?? x.telling));
  const again = new Map((await preparedAgain(run, fuller)).map((x) => [x.article.id, x]));
  return batch.map((x) => {
    const { article, ...before } = again.get(x.article.id) ?? x;
    return { ...before, article: { ...article, sourceUri: firstUri(article.sourceUri, x.article.sourceUri) } };
  });
}

/** Articles of which the database does not have exactly this yet. */
export function news(batch: readonly Prepared[], known: readonly Known[]): Prepared[] {
  const byId = new Map(known.map((x) => [x.id, x]));
  return batch.flatMap((x) => {
    const before = byId.get(x.article.id);
    if (before === undefined) return [x];
    const sourceUri = firstUri(before.sourceUri, x.article.sourceUri);
    const same = before.digest === x.digest && sourceUri === before.sourceUri;
    return same ? [] : [{ ...x, load: before.load, article: { ...x.article, sourceUri } }];
  });
}

/**
 * What a load says by bringing another text of an article that an earlier load brought: that it is the corrected one.
 * Articles of one load do not correct each other.
 */
function corrections(load: Load, batch: readonly Prepared[], known: readonly Known[], inForce: readonly Decision[]) {
  const ids = new Set(known.map((x) => x.id));
  const earlier = known.filter((x) => x.stands && x.slot !== null && !load.ids.has(x.id) && x.load !== load.id);
  const found = batch.flatMap(({ article, slot }) =>
    ids.has(article.id)
      ? []
      : earlier.filter((x) => x.slot === slot).map((x) => ({ article: article.id, replaces: x.id })),
  );
  const said = inForce.filter(isReplace);
  const named =
    load.replaces === null ? [] : batch.map((x) => ({ article: x.article.id, replaces: load.replaces ?? '' }));
  return [...found, ...named].flatMap(({ article, replaces }): Replace[] => {
    if (article === replaces || said.some((x) => x.article === article && x.replaces === replaces)) return [];
    const why = load.replaces === null ? 'another text of it was loaded later' : 'it was named by --replaces';
    const record = recordOf({ kind: 'replace', ...signatureOf({ by: load.by, why }), article, replaces });
    return isReplace(record) ? [record] : [];
  });
}

/** Records that say the contrary of new ones: they are undone by them. */
const contraries = (made: readonly Replace[], inForce: readonly Decision[]): Replace[] =>
  inForce.filter(isReplace).flatMap((x) => {
    const by = made.find((y) => y.article === x.replaces && y.replaces === x.article);
    return by === undefined ? [] : [{ ...x, undone: { by: by.by, at: by.at, why: by.why } }];
  });

/** Writes a batch inside a transaction: what is new, what has changed, and what gives way to it. */
export async function writeBatch(run: Run, load: Load, items: readonly Prepared[]): Promise<Outcome> {
  await takeTurn(run);
  const before = await decisionsInForce(run);
  const ids = [...items.map((x) => x.article.id), ...(load.replaces === null ? [] : [load.replaces])];
  const slots = items.flatMap((x) => x.slot ?? []);
  const known = await versionsAround(run, ids, slots, before.filter(isReplace));
  const batch = await fullest(run, items, known);
  const made = corrections(load, batch, known, before);
  const undone = contraries(made, before);
  await writeDecisions(run, [...made, ...undone]);
  const inForce = [...before.filter((x) => !undone.some((y) => y.id === x.id)), ...made];
  const own = new Set(made.map((x) => x.article));
  const fresh = news(batch, known);
  const again = batch.filter((x) => own.has(x.article.id) && !fresh.includes(x));
  const change = await changeOf(run, [...fresh, ...again], known, inForce.filter(isReplace));
  const settled = await makeChange(run, change, inForceOf(inForce));
  const later = new Map(settled.map((x) => [x.article, x.dropped]));
  const dropped = change.put.map(({ article, local }) => {
    return [article.id, [...local.dropped, ...(later.get(article.id) ?? [])]] as const;
  });
  const had = new Set(known.map((x) => x.id));
  const isNew = (x: Prepared): boolean => !had.has(x.article.id);
  const idsOf = (list: readonly Prepared[]): string[] => list.map((x) => x.article.id);
  return {
    fresh: idsOf(change.put.filter(isNew)),
    older: idsOf(change.aside.filter(isNew)),
    changed: idsOf(fresh.filter((x) => !isNew(x))),
    replaced: change.replaced,
    toldBefore: idsOf(items.filter((x, i) => x.telling !== batch[i]?.telling)),
    dropped: new Map(dropped),
  };
}
