/** Gives the headlines of a page to its bodies: by what both say, where they stand, and so that the whole page fits best. */
import { type Affinity, affinityOf } from './affinity.ts';
import { assign, type Gain } from './assign.ts';
import type { Body, HeadlineRun } from './body.ts';
import type { Gathered } from './gather.ts';
import { belowShare, placement } from './placement.ts';
import type { Segment } from './segments.ts';

/** A headline with the run that it stands in: consecutive lines that speak of one body. */
interface Block {
  readonly run: HeadlineRun;
  readonly units: readonly Segment[];
}

const REACH = 25;
const MOST_UNITS = 8;
const ENOUGH = 0.3;
const FAR_CONTENT = 0.45;
const INSIDE_CONTENT = 0.5;
const INSIDE_LENGTH = 8;
const CAPTION_CONTENT = 0.45;
const CAPTION = -0.3;
const CLEARLY = 0.2;

/** Parts a run where one line clearly speaks of one body and the next of another. */
function blocksOf(run: HeadlineRun, near: readonly Body[], affinity: Affinity): Block[] {
  if (run.units.length > MOST_UNITS) return [{ run, units: run.units }];
  const best = (unit: Segment): Body | undefined =>
    near.reduce<Body | undefined>(
      (a, b) => (a === undefined || affinity([unit], b) > affinity([unit], a) ? b : a),
      undefined,
    );
  const parts: Segment[][] = [];
  for (const unit of run.units) {
    const previous = parts.at(-1)?.at(-1);
    const [a, b] = [previous === undefined ? undefined : best(previous), best(unit)];
    const clear =
      previous !== undefined &&
      a !== undefined &&
      b !== undefined &&
      a !== b &&
      affinity([previous], a) - affinity([previous], b) >= CLEARLY &&
      affinity([unit], b) - affinity([unit], a) >= CLEARLY;
    if (previous === undefined || clear) parts.push([unit]);
    else parts.at(-1)?.push(unit);
  }
  return parts.map((units) => ({ run, units }));
}

/** What it gains to give a headline to a body; not positive where it must not be. */
function gainOf({ run, units }: Block, body: Body, affinity: Affinity, below: number): number {
  const content = affinity(units, body);
  const beside = run.before === body || run.after === body;
  const inside = run.before === body && run.after === body;
  if (!beside && content < FAR_CONTENT) return 0;
  const length = units.reduce((sum, unit) => sum + unit.text.length, 0);
  if (inside && (content < INSIDE_CONTENT || length < INSIDE_LENGTH)) return 0;
  if (body.kind === 'caption' && content < CAPTION_CONTENT) return 0;
  return content + placement(run, body, below) + (body.kind === 'caption' ? CAPTION : 0) - ENOUGH;
}

/** The bodies around a run: one that is far away on the page is not looked at. */
function nearBodies(run: HeadlineRun, bodies: readonly Body[]): readonly Body[] {
  const at = run.before?.index ?? run.after?.index ?? 0;
  return bodies.slice(Math.max(0, at - REACH), at + REACH);
}

/** Matches the headlines of a page to its bodies, at most one to each: the headline lines of those that have one. */
export function matchHeadlines({ bodies, runs, subheadings }: Gathered): ReadonlyMap<Body, readonly Segment[]> {
  const open = runs
    .map((run) =>
      run.before === run.after ? { ...run, units: run.units.filter((unit) => !subheadings.has(unit)) } : run,
    )
    .filter((run) => run.units.length > 0);
  const affinity = affinityOf(
    bodies,
    open.flatMap((run) => run.units),
  );
  const below = belowShare(open, affinity);
  const blocks = open.flatMap((run) => blocksOf(run, nearBodies(run, bodies), affinity));
  const gains: Gain[] = blocks.flatMap((block, row) =>
    nearBodies(block.run, bodies).map((body) => ({
      row,
      column: body.index,
      gain: gainOf(block, body, affinity, below),
    })),
  );
  const columns = assign(blocks.length, bodies.length, gains);
  const headlines = new Map<Body, readonly Segment[]>();
  blocks.forEach((block, row) => {
    const body = bodies[columns[row] ?? -1];
    if (body !== undefined) headlines.set(body, block.units);
  });
  return headlines;
}
