/** The decisions that a write has to follow. */
import type { Decision, FactDecision, ThingDecision } from '../../../schema/decision.ts';
import type { FormLabel } from '../../resolve/corpus/form.ts';
import type { Run } from '../database.ts';
import { decisionsInForce } from './records.ts';

export interface InForce {
  readonly things: readonly ThingDecision[];
  readonly facts: readonly FactDecision[];
  /** Labels whose verdicts have to be looked at though no decision on them is in force any more. */
  readonly labels: ReadonlySet<FormLabel>;
  /** Articles that a decision on one of their claims has just touched. */
  readonly touched: readonly string[];
}

export const isOnThings = (x: Decision): x is ThingDecision => 'about' in x;
export const isOnFact = (x: Decision): x is FactDecision => 'fact' in x;

/** @param changed decisions that have just been made or undone. */
export function inForceOf(all: readonly Decision[], changed: readonly Decision[] = []): InForce {
  return {
    things: all.filter(isOnThings),
    facts: all.filter(isOnFact),
    labels: new Set(changed.filter(isOnThings).map((x) => x.label)),
    touched: [...new Set(changed.filter(isOnFact).map((x) => x.fact.article))].sort(),
  };
}

/** What is in force, for a write that decides nothing itself. */
export async function readInForce(run: Run): Promise<InForce> {
  return inForceOf(await decisionsInForce(run));
}
