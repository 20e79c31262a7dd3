/** How likely a headline belongs to a body by where both stand: the page itself shows whether headlines stand above or below. */
import type { Affinity } from './affinity.ts';
import type { Body, HeadlineRun } from './body.ts';

/** How often headlines stand below their body, between 0 and 1. */
export type Below = number;

const NEXT_TO = 0.15;
const HABIT = 0.4;
const INSIDE = -0.1;
const INTERRUPTING = 0;
const FAR = -0.1;
const PRIOR = 0.15;

/** Reads the page's habit from the headlines that stand between two bodies: which one do they speak of? */
export function belowShare(runs: readonly HeadlineRun[], affinity: Affinity): Below {
  let below = PRIOR;
  let above = PRIOR;
  for (const { units, before, after } of runs) {
    if (before === after) continue;
    if (before !== null && before.kind !== 'caption') below += affinity(units, before) ** 2;
    if (after !== null && after.kind !== 'caption') above += affinity(units, after) ** 2;
  }
  return below / (below + above);
}

/** What the places of a headline and a body add to their affinity. */
export function placement(run: HeadlineRun, body: Body, below: Below): number {
  const { before, after } = run;
  if (before === body && after === body) return run.interrupts ? INTERRUPTING : INSIDE;
  if (before === body) return NEXT_TO + HABIT * below;
  if (after === body) return NEXT_TO + HABIT * (1 - below);
  const steps = [before, after].flatMap((other) => (other === null ? [] : [Math.abs(other.index - body.index)]));
  return Math.max(-0.4, FAR * Math.min(...steps, 4));
}
