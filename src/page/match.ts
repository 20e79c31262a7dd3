/** Gives the headlines of a page to its bodies: by what both say, where they stand, and so that the whole page fits best. */
import { type Affinity, affinityOf } from './affinity.ts';
import { assign, type Gain } from './assign.ts';
import type { Body, HeadlineRun } from './body.ts';
import type { Gathered } from './gather.ts';
import { DASH } from './headline-rows.ts';
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
const INSIDE_LONG = 12;
const INSIDE_LEAST = 0.33;
const CAPTION_CONTENT = 0.45;
const CAPTION = -0.3;
const CLEARLY = 0.2;
const WEAK = 0.15;
const FEATURE = 0.2;
const LONGEST_COLUMN = 8;

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
  let told: Body | undefined;
  // Lines that say little of any body (`走进企业`) go where the next ones go.
  let weak: Segment[] = [];
  for (const group of groups) {
    const b = best(group);
    const part = parts.at(-1);
    const whole = [...(part ?? [])];
    const clear =
      part !== undefined &&
      told !== undefined &&
      b !== undefined &&
      told !== b &&
      affinity(whole, told) - affinity(whole, b) >= CLEARLY &&
      affinity(group, b) - affinity(group, told) >= CLEARLY;
    if (part === undefined || clear) parts.push([...weak, ...group]);
    else if (b === undefined || affinity(group, b) < WEAK) {
      weak.push(...group);
      continue;
    } else part.push(...weak, ...group);
    weak = [];
    told = clear || told === undefined ? b : told;
  }
  parts.at(-1)?.push(...weak);
  return parts;
}

/** `——记某事`: the second line of a feature's headline. */
const isFeature = (units: readonly Segment[]): boolean => units.some((unit) => DASH.test(unit.text));

/** The lines above a signed feature are its own, with the head of its column, if the last of them is `——记某事`. */
function ofFeature({ after }: HeadlineRun, groups: Segment[][]): Segment[][][] {
  if (after?.kind !== 'signed' || groups.length < 2 || !isFeature(groups.at(-1) ?? [])) return [groups];
  const column =
    groups
      .at(-2)
      ?.map((unit) => unit.text)
      .join('') ?? '';
  const own = groups.length - (groups.length > 2 && column.length <= LONGEST_COLUMN ? 2 : 1);
  return [groups.slice(0, own), groups.slice(own)];
}

/** The headlines that a run holds: parted by its blank lines first, then line by line. */
function blocksOf(run: HeadlineRun, near: readonly Body[], affinity: Affinity): Block[] {
  if (run.units.length > MOST_UNITS) return [{ run, units: run.units }];
  return ofFeature(run, standingTogether(run.units))
    .flatMap((groups) => parted(groups, near, affinity))
    .flatMap((units) =>
      parted(
        units.map((unit) => [unit]),
        near,
        affinity,
      ),
    )
    .map((units) => ({ run, units }));
}

/** An item of a column of briefs has no headline but the head of its column, or one that plainly tells it. */
const isItem = (body: Body): boolean => ITEM.test(body.pieces[0]?.segment.text ?? '');
const ITEM = /^[■●◆▲★○◎△▶◇☆]/u;

/** What it gains to give a headline to a body; not positive where it must not be. */
function gainOf({ run, units }: Block, body: Body, affinity: Affinity, below: number): number {
  const content = affinity(units, body);
  const beside = run.before === body || run.after === body;
  const inside = run.before === body && run.after === body;
  if (!beside && content < FAR_CONTENT) return 0;
  const length = units.reduce((sum, unit) => sum + unit.text.length, 0);
  if (inside && (content < (length < INSIDE_LONG ? INSIDE_CONTENT : INSIDE_LEAST) || length < INSIDE_LENGTH)) return 0;
  const alone = body.kind === 'caption' || (isItem(body) && length > LONGEST_COLUMN);
  if (alone && content < CAPTION_CONTENT) return 0;
  const feature = beside && body.kind === 'signed' && isFeature(units) ? FEATURE : 0;
  return content + placement(run, body, below) + feature + (body.kind === 'caption' ? CAPTION : 0) - ENOUGH;
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
