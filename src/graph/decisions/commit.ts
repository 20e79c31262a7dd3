/** Makes decisions: in one transaction they are held against those in force, written, and followed by the graph. */
import type { Decision } from '../../../schema/decision.ts';
import type { Blocked } from '../../decide/groups.ts';
import type { Overlay } from '../../decide/overlay.ts';
import type { Verdict } from '../../decide/verdict.ts';
import { DecisionError } from '../../errors.ts';
import type { FormLabel } from '../../resolve/corpus/form.ts';
import type { Database, Run } from '../database.ts';
import { takeTurn } from '../write/articles.ts';
import { versionsAround } from '../write/known.ts';
import { changeOf, makeChange } from '../write/restand.ts';
import { inForceOf, isOnThings } from './in-force.ts';
import { told } from './record.ts';
import { decisionsInForce, writeDecisions } from './records.ts';
import { overlayOf } from './update.ts';
import { storedVerdicts } from './verdicts.ts';

/** What holds before a decision is made. */
export interface Before {
  readonly run: Run;
  readonly inForce: readonly Decision[];
  /** What the decisions in force make of a label, with others beside them. */
  overlay(label: FormLabel, others?: readonly Decision[]): Promise<Overlay>;
}

/** Verdicts on labels that come before one. */
async function knownBefore(run: Run, label: FormLabel): Promise<Map<string, Verdict>> {
  return label === 'Person' || label === 'Project' ? storedVerdicts(run, 'Organization') : new Map();
}

export function beforeOf(run: Run, inForce: readonly Decision[]): Before {
  return {
    run,
    inForce,
    async overlay(label, others = []) {
      const things = [...inForce, ...others].filter(isOnThings);
      return overlayOf(run, label, { things }, await knownBefore(run, label));
    },
  };
}

/** @throws DecisionError CONFLICT where two decisions cannot both be followed, naming the earlier one. */
async function refuseConflict(before: Before, made: Decision): Promise<void> {
  if (!isOnThings(made)) return;
  const { blocked } = await before.overlay(made.label, [made]);
  const clash = blocked.find((x: Blocked) => x.merge === made.id || x.by === made.id);
  if (clash === undefined) return;
  const other = clash.merge === made.id ? clash.by : clash.merge;
  const earlier = before.inForce.find((x) => x.id === other);
  throw new DecisionError(
    'CONFLICT',
    `this contradicts ${earlier === undefined ? 'itself' : `${told(earlier)}: undo that first`}`,
  );
}

/**
 * Makes a decision: `make` answers its record from what holds before it.
 *
 * @throws DecisionError where it cannot be made; nothing is written then.
 */
export function commit(database: Database, make: (before: Before) => Promise<Decision>): Promise<Decision> {
  return database.write(async (run) => {
    await takeTurn(run);
    const before = beforeOf(run, await decisionsInForce(run));
    const made = await make(before);
    await refuseConflict(before, made);
    await follow(run, [...before.inForce, made], [made]);
    return made;
  });
}

/** Writes records that have changed, and brings the graph to what is in force with them. */
export async function follow(run: Run, all: readonly Decision[], changed: readonly Decision[]): Promise<void> {
  await writeDecisions(run, changed);
  const inForce = all.filter((x) => x.undone === null);
  const replacements = inForce.filter((x) => x.kind === 'replace');
  const ids = changed.flatMap((x) => (x.kind === 'replace' ? [x.article, x.replaces] : []));
  const change = await changeOf(run, [], await versionsAround(run, ids, [], replacements), replacements);
  await makeChange(run, change, inForceOf(inForce, changed));
}
