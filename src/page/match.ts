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

/** Lines without a blank one between them stand together: a line that says little goes where the next one does. */
function standingTogether(units: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = [];
  for (const unit of units) {
    const group = groups.at(-1);
    if (group === undefined || unit.gap > 0) groups.push([unit]);
    else group.push(unit);
  }
  return groups;
}

/** Parts a run where some lines clearly speak of one body and the next of another. */
function parted(groups: readonly Segment[][], near: readonly Body[], affinity: Affinity): Segment[][] {
  const best = (units: readonly Segment[]): Body | undefined =>
    near.reduce<Body | undefined>(
      (a, b) => (a === undefined || affinity(units, b) > affinity(units, a) ? b : a),
      undefined,
    );
  if (groups.length < 2) return groups.map((group) => [...group]);
  const parts: Segment[][] = [];
  let previous: readonly Segment[] = [];
  let a: Body | undefined;
  for (const group of groups) {
    const b = best(group);
    const clear =
      a !== undefined &&
      b !== undefined &&
      a !== b &&
      affinity(previous, a) - affinity(previous, b) >= CLEARLY &&
      affinity(group, b) - affinity(group, a) >= CLEARLY;
    if (previous.length === 0 || clear) parts.push([...group]);
    else parts.at(-1)?.push(...group);
    previous = group;
    a = b;
  }
  return parts;
}

/** The headlines that a run holds: parted by its blank lines first, then line by line. */
function blocksOf(run: HeadlineRun, near: readonly Body[], affinity: Affinity): Block[] {
  if (run.units.length > MOST_UNITS) return [{ run, units: run.units }];
  return parted(standingTogether(run.units), near, affinity)
    .flatMap((units) =>
      parted(
        units.map((unit) => [unit]),
        near,
        affinity,
      ),
    )
    .map((units) => ({ run, units }));
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
