/** Decisions on single claims: that a relationship which an article states is wrong, or right. */
import type { Decision, FactAnchor } from '../../../schema/decision.ts';
import { isOf } from '../../decide/facts.ts';
import type { Verdict } from '../../decide/verdict.ts';
import { DecisionError } from '../../errors.ts';
import { encodeClaim } from '../../resolve/claims.ts';
import { formLabel } from '../../resolve/corpus/form.ts';
import type { EdgeClaim } from '../../resolve/projection.ts';
import type { Database, Run } from '../database.ts';
import { storedItems } from '../write/articles.ts';
import { formsOf } from '../write/forms.ts';
import { type Prepared, prepare } from '../write/prepare.ts';
import { standings } from '../write/settle.ts';
import { commit } from './commit.ts';
import { currentIds } from './current.ts';
import { type Reason, recordOf, signatureOf, told } from './record.ts';
import { storedVerdicts } from './verdicts.ts';

/** One article's words for a relationship, as its evidence shows them. */
export interface Fact {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly article: string;
  /** UTF-16 offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  /** The title of a position, where one sentence gives several. */
  readonly title: string | null;
}

async function articleOf(run: Run, id: string): Promise<Prepared> {
  const [item] = await storedItems(run, [id]);
  if (item === undefined) throw new DecisionError('NOT_FOUND', `no article has the id "${id}"`);
  return prepare(item);
}

/** What the roots of an article stand for. */
async function standingsIn(run: Run, prepared: Prepared): Promise<Map<string, Verdict>> {
  const forms = await formsOf(run, [prepared.article.id]);
  const meanings = new Map(forms.flatMap((x) => (x.meaning === null ? [] : [[x.id, x.meaning] as const])));
  const verdicts = await Promise.all(formLabel.options.map((label) => storedVerdicts(run, label)));
  return standings(prepared, { meanings, verdicts: new Map(verdicts.flatMap((x) => [...x])) });
}

/** @throws DecisionError where the article does not say so, or says several such things there. */
async function claimOf(run: Run, fact: Fact): Promise<FactAnchor> {
  const { type, article: id, start, end, title } = fact;
  const prepared = await articleOf(run, id);
  const roots = await standingsIn(run, prepared);
  const [from, to] = await currentIds(run, [fact.from, fact.to]);
  const idOf = (root: string): string => roots.get(root)?.entity ?? root;
  const says = (x: EdgeClaim): boolean =>
    x.type === type &&
    idOf(x.from) === from &&
    idOf(x.to) === to &&
    (title === null || x.key['title'] === title) &&
    x.evidence.some((y) => y.start === start && y.end === end);
  const [claim, second] = prepared.local.edges.filter(says);
  if (claim === undefined)
    throw new DecisionError('NOT_FOUND', `the article ${id} does not state this ${type} at ${start}-${end}`);
  if (second !== undefined)
    throw new DecisionError(
      'BAD_USER_INPUT',
      `the article states several ${type} at ${start}-${end}: give the title too`,
    );
  const { key, claim: said, evidence } = claim;
  const anchor = { article: id, slot: prepared.slot, type, from: claim.from, to: claim.to };
  return { ...anchor, key: JSON.stringify(key), claim: encodeClaim(said), evidence: [...evidence] };
}

const isSame = (a: FactAnchor, b: FactAnchor): boolean =>
  isOf(a, { id: b.article, slot: b.slot }) &&
  a.type === b.type &&
  a.from === b.from &&
  a.to === b.to &&
  a.key === b.key;

function decideFact(database: Database, kind: 'reject' | 'confirm', fact: Fact, reason: Reason): Promise<Decision> {
  return commit(database, async ({ run, inForce }) => {
    const anchor = await claimOf(run, fact);
    const known = inForce.find((x) => (x.kind === 'reject' || x.kind === 'confirm') && isSame(x.fact, anchor));
    if (known !== undefined) throw new DecisionError('CONFLICT', `this is decided by ${told(known)}: undo that first`);
    return recordOf({ kind, ...signatureOf(reason), fact: anchor });
  });
}

/**
 * Decides that what an article states is wrong: it makes no relationship any more, nor does a corrected version of the
 * article that states the same.
 *
 * @throws DecisionError where the article does not state it, or it has been decided on.
 */
export const rejectFact = (database: Database, fact: Fact, reason: Reason): Promise<Decision> =>
  decideFact(database, 'reject', fact, reason);

/**
 * Decides that what an article states is right: its confidence is 1, and it stays though the rules should no longer find it.
 *
 * @throws DecisionError where the article does not state it, or it has been decided on.
 */
export const confirmFact = (database: Database, fact: Fact, reason: Reason): Promise<Decision> =>
  decideFact(database, 'confirm', fact, reason);
