/** Gives the headlines of a page to its bodies: by what both say, where they stand, and so that the whole page fits best. */
import { flatMap } from '../flat-map.ts';
import { type Affinity, affinityOf } from './affinity.ts';
import { assign, type Gain } from './assign.ts';
import type { Body, HeadlineRun } from './body.ts';
import type { Gathered } from './gather.ts';
import { isBriefHead } from './headline.ts';
import { DASH } from './headline-rows.ts';
import { innerHeadlines } from './inner-headline.ts';
import { belowShare, placement } from './placement.ts';
import type { Segment } from './segment.ts';

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
/** A line inside a sentence is no subheading: it is somebody's headline. */
const INTERRUPTING_CONTENT = 0.25;
const INTERRUPTING_FAR = 0.35;
const INTERRUPTING = 0.15;
const INSIDE_LENGTH = 8;
const CAPTION_CONTENT = 0.45;
const CAPTION = -0.3;
const TOUCHING = 0.2;
const EITHER = 0.05;
const BOTH = 0.4;
const PARTED = 0.1;
const TORN = 0.8;

/** Whether lines set apart above stand right above a body's text, without a blank line between. */
function touches(units: readonly Segment[], body: Body): boolean {
  const [above, text] = [units.at(-1)?.lines.at(-1), body.pieces[0]?.segment.lines[0]];
  if (above === undefined || text === undefined) return false;
  return (units[0]?.gap ?? 0) > 0 && text.gap === 0 && text.number === above.number + 1;
}

/** What it gains to give a headline to a body; not positive where it must not be. */
function gainOf({ run, units }: Block, body: Body, affinity: Affinity, usual: number): number {
  // Below the head of a column its items have their headlines above.
  const below = isBriefHead(units[0]?.text ?? '') ? 0 : usual;
  const content = affinity(units, body);
  const beside = run.before === body || run.after === body;
  const inside = run.before === body && run.after === body;
  if (!beside && content < (run.interrupts ? INTERRUPTING_FAR : FAR_CONTENT)) return 0;
  const length = units.reduce((sum, unit) => sum + unit.text.length, 0);
  const least = run.interrupts ? INTERRUPTING_CONTENT : INSIDE_CONTENT;
  if (inside && (content < least || length < INSIDE_LENGTH)) return 0;
  const touching = touches(units, body);
  const caption = body.kind === 'caption' && !touching;
  if (caption && content < CAPTION_CONTENT) return 0;
  const bonus = (caption ? CAPTION : 0) + (run.interrupts ? INTERRUPTING : 0) + (touching ? TOUCHING : 0);
  return content + placement(run, body, below) + bonus - ENOUGH;
}

/** Where a run may be parted: between its lines, but not above `——记某事`, which goes on with the line before. */
const mayPart = (units: readonly Segment[], at: number): boolean => !DASH.test(units[at]?.text ?? '');

/** Whether the parts of a run each speak of a body of their own, and both together clearly. */
function speakApart(upper: Block, a: Body, lower: Block, b: Body, affinity: Affinity): boolean {
  const first = affinity(upper.units, a) - affinity(upper.units, b);
  // Above whoever signed it stands the headline of what was written.
  if (b.kind === 'signed' && b === lower.run.after) return first >= EITHER && affinity(upper.units, a) >= ENOUGH;
  const second = affinity(lower.units, b) - affinity(lower.units, a);
  return Math.min(first, second) >= EITHER && first + second >= BOTH;
}

/** The bodies that a block may be given to, and what that gains. */
const fitsOf = (block: Block, near: readonly Body[], affinity: Affinity, below: number) =>
  near.map((body) => ({ body, gain: gainOf(block, body, affinity, below) })).filter(({ gain }) => gain > 0);

/** Each part of a run with a body of its own, so that both gain most. */
function partedAt(at: number, { run, units }: Block, near: readonly Body[], affinity: Affinity, below: number) {
  const [upper, lower] = [
    { run, units: units.slice(0, at) },
    { run, units: units.slice(at) },
  ];
  const lowerFits = fitsOf(lower, near, affinity, below);
  let best = Number.NEGATIVE_INFINITY;
  for (const a of lowerFits.length === 0 ? [] : fitsOf(upper, near, affinity, below))
    for (const b of lowerFits) {
      if (a.body === b.body || (a.body === run.after && b.body === run.before)) continue;
      const gain = a.gain + b.gain;
      if (gain > best && speakApart(upper, a.body, lower, b.body, affinity)) best = gain;
    }
  return { parts: [upper, lower], gain: best - ((units[at]?.gap ?? 0) > 0 ? PARTED : TORN) };
}

/**
 * The headlines that a run holds: parted so that each speaks of a body of its own, where that fits better than one
 * headline. What is nearer to the text before belongs to it, what is nearer to the text after to that.
 */
function blocksOf(run: HeadlineRun, near: readonly Body[], affinity: Affinity, below: number): Block[] {
  const whole: Block = { run, units: run.units };
  if (run.units.length < 2 || run.units.length > MOST_UNITS) return [whole];
  const head = run.units.findIndex((unit, at) => at > 0 && unit.gap > 0 && isBriefHead(unit.text));
  if (head > 0 && run.before !== run.after)
    return [
      { run, units: run.units.slice(0, head) },
      { run, units: run.units.slice(head) },
    ];
  let best: { parts: Block[]; gain: number } = {
    parts: [whole],
    gain: Math.max(0, ...near.map((body) => gainOf(whole, body, affinity, below))),
  };
  for (let at = 1; at < run.units.length; at += 1) {
    if (!mayPart(run.units, at)) continue;
    const found = partedAt(at, whole, near, affinity, below);
    if (found.gain > best.gain) best = found;
  }
  return best.parts;
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
    flatMap(open, (run) => run.units),
  );
  const below = belowShare(open, affinity);
  const blocks = flatMap(open, (run) => blocksOf(run, nearBodies(run, bodies), affinity, below));
  const gains: Gain[] = flatMap(blocks, (block, row) =>
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
  for (const [body, units] of innerHeadlines(open, headlines, affinity)) headlines.set(body, units);
  return headlines;
}
