/** How well headline lines fit a body by what both say: shared pairs of characters, rare ones on the page counting more. */
import { flatMap } from '../flat-map.ts';
import { eachPair, type Pair } from './bigrams.ts';
import { type Body, leadOf } from './body.ts';
import type { Segment } from './segment.ts';

const LEAD = 220;
const WHOLE = 6000;
const LEAD_SHARE = 0.65;

/** Between 0 (nothing shared) and 1 (every pair of the headline stands in the body's first sentences). */
export type Affinity = (units: readonly Segment[], body: Body) => number;

/** Where a pair that a headline asks for stands in a body. */
const NOWHERE = 0;
const BELOW_LEAD = 1;
const IN_LEAD = 2;

/** The pairs that a page's headlines ask for, numbered from 0. */
class Asked {
  readonly #numbers = new Map<Pair, number>();

  get size(): number {
    return this.#numbers.size;
  }

  /** The numbers of a text's pairs, doubles dropped. */
  add(text: string): readonly number[] {
    const found = new Set<number>();
    eachPair(text, (pair) => {
      const number = this.#numbers.get(pair) ?? this.#numbers.size;
      if (number === this.#numbers.size) this.#numbers.set(pair, number);
      found.add(number);
    });
    return [...found];
  }

  /** For each pair where it stands in a body. */
  placesIn(body: Body): Uint8Array {
    const places = new Uint8Array(this.size);
    eachPair(leadOf(body, WHOLE), (pair, at) => {
      const number = this.#numbers.get(pair);
      if (number !== undefined && places[number] !== IN_LEAD) places[number] = at < LEAD ? IN_LEAD : BELOW_LEAD;
    });
    return places;
  }
}

/** What each pair counts: the more, the fewer bodies have it. */
function weigh(size: number, bodies: readonly Uint8Array[]): Float64Array {
  const weights = new Float64Array(size);
  for (let pair = 0; pair < size; pair += 1) {
    let frequency = 0;
    for (const places of bodies) if (places[pair] !== NOWHERE) frequency += 1;
    weights[pair] = Math.log(1 + bodies.length / Math.max(1, frequency));
  }
  return weights;
}

/** The affinity of a page's headline lines and bodies; asked about the same array of lines again it remembers. */
export function affinityOf(bodies: readonly Body[], units: readonly Segment[]): Affinity {
  const asked = new Asked();
  const ofUnit = new Map(units.map((unit) => [unit, asked.add(unit.text)]));
  const ofBody = new Map(bodies.map((body) => [body, asked.placesIn(body)]));
  const weights = weigh(asked.size, [...ofBody.values()]);
  const pairsOf = (lines: readonly Segment[]): readonly number[] => {
    const [only, ...others] = lines;
    if (only !== undefined && others.length === 0) return ofUnit.get(only) ?? [];
    return [...new Set(flatMap(lines, (line) => ofUnit.get(line) ?? []))];
  };
  const measured = (pairs: readonly number[], places: Uint8Array): number => {
    let all = 0;
    let shared = 0;
    for (const pair of pairs) {
      const weight = weights[pair] ?? 0;
      const place = places[pair];
      all += weight;
      if (place === IN_LEAD) shared += weight;
      else if (place === BELOW_LEAD) shared += weight * (1 - LEAD_SHARE);
    }
    return all === 0 ? 0 : shared / all;
  };
  const known = new WeakMap<readonly Segment[], { readonly pairs: readonly number[]; readonly found: number[] }>();
  const nothing = new Uint8Array(asked.size);
  return (lines, body) => {
    const { pairs, found } = known.get(lines) ?? { pairs: pairsOf(lines), found: [] };
    if (found.length === 0) known.set(lines, { pairs, found });
    const value = found[body.index] ?? measured(pairs, ofBody.get(body) ?? nothing);
    found[body.index] = value;
    return value;
  };
}
