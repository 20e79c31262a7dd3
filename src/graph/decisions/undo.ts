/** Undoes decisions, and brings records from elsewhere into force. */
import type { Decision, DecisionKind } from '../../../schema/decision.ts';
import { DecisionError } from '../../errors.ts';
import type { Database } from '../database.ts';
import { takeTurn } from '../write/articles.ts';
import { follow } from './commit.ts';
import { type Reason, signatureOf, told, verbs } from './record.ts';
import { decisionsInForce, findDecision } from './records.ts';

/**
 * Undoes a decision: the graph is then what it would be had it never been made. The record stays, and says who undid it;
 * what was undone is decided again by a record of its own.
 *
 * @param kind of the only decisions that may be meant.
 * @throws DecisionError where there is none of this id, or it is undone already.
 */
export function undoDecision(database: Database, id: string, reason: Reason, kind?: DecisionKind): Promise<Decision> {
  return database.write(async (run) => {
    await takeTurn(run);
    const found = await findDecision(run, id);
    if (found === null) throw new DecisionError('NOT_FOUND', `no decision has the id "${id}"`);
    if (kind !== undefined && found.kind !== kind)
      throw new DecisionError(
        'BAD_USER_INPUT',
        `${told(found)} is of another kind than ${verbs[kind]}: undo it as such`,
      );
    if (found.undone !== null)
      throw new DecisionError(
        'CONFLICT',
        `${told(found)} was undone by ${found.undone.by} on ${found.undone.at.slice(0, 10)}`,
      );
    const undone = { ...found, undone: signatureOf(reason) };
    const all = await decisionsInForce(run);
    await follow(
      run,
      all.map((x) => (x.id === id ? undone : x)),
      [undone],
    );
    return undone;
  });
}

/**
 * Puts records of another database into this one, as they are; those that are there already stay as they are here.
 * Answers how many were new.
 */
export function restoreDecisions(database: Database, records: readonly Decision[]): Promise<number> {
  return database.write(async (run) => {
    await takeTurn(run);
    const fresh: Decision[] = [];
    for (const record of records) if ((await findDecision(run, record.id)) === null) fresh.push(record);
    await follow(run, [...(await decisionsInForce(run)), ...fresh], fresh);
    return fresh.length;
  });
}
