/** How well headline lines fit a body by what both say: shared pairs of characters, rare ones on the page counting more. */
import { bigrams, eachPair, type Pair } from './bigrams.ts';
import { type Body, leadOf } from './body.ts';
import type { Segment } from './segments.ts';

const LEAD = 220;
const WHOLE = 6000;
const LEAD_SHARE = 0.65;

/** Between 0 (nothing shared) and 1 (every pair of the headline stands in the body's first sentences). */
export type Affinity = (units: readonly Segment[], body: Body) => number;

/** The pairs of a body that headlines ask for: `true` where one stands in its lead. */
type Known = ReadonlyMap<Pair, boolean>;

function pairsOfBody(body: Body, asked: ReadonlySet<Pair>): Known {
  const found = new Map<Pair, boolean>();
  eachPair(leadOf(body, WHOLE), (pair, at) => {
    if (asked.has(pair) && found.get(pair) !== true) found.set(pair, at < LEAD);
  });
  return found;
}

/** The affinity of a page's headline lines and bodies. */
export function affinityOf(bodies: readonly Body[], units: readonly Segment[]): Affinity {
  const ofUnit = new Map(units.map((unit) => [unit, bigrams(unit.text)]));
  const asked = new Set<Pair>();
  for (const pairs of ofUnit.values()) for (const pair of pairs) asked.add(pair);
  const ofBody = new Map(bodies.map((body) => [body, pairsOfBody(body, asked)]));
  const frequency = new Map<Pair, number>();
  for (const pairs of ofBody.values())
    for (const pair of pairs.keys()) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  const weight = new Map([...asked].map((pair) => [pair, Math.log(1 + bodies.length / (frequency.get(pair) ?? 1))]));
  const ofLines = new WeakMap<readonly Segment[], ReadonlySet<Pair>>();
  const pairsOf = (lines: readonly Segment[]): ReadonlySet<Pair> => {
    const pairs = ofLines.get(lines) ?? new Set(lines.flatMap((line) => [...(ofUnit.get(line) ?? [])]));
    ofLines.set(lines, pairs);
    return pairs;
  };
  return (lines, body) => {
    const known = ofBody.get(body);
    let all = 0;
    let shared = 0;
    for (const pair of pairsOf(lines)) {
      const w = weight.get(pair) ?? 0;
      const inLead = known?.get(pair);
      all += w;
      if (inLead !== undefined) shared += w * (inLead ? 1 : 1 - LEAD_SHARE);
    }
    return all === 0 ? 0 : shared / all;
  };
}
