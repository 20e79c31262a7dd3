/** Tells whether a piece of text speaks of what an article speaks of: pairs of characters that both have. */
import { bigrams, type Pair } from './bigrams.ts';
import type { Thread } from './joint.ts';
import type { Segment } from './segment.ts';

const SAMPLE = 600;
const MOST_PIECES = 4;
const USUAL = 0.04;
const FACTOR = 6;
const MOST = 1.2;
/** A text shorter than this says little. */
const TELLING = 40;

export class Kinship {
  readonly #pairs = new Map<Segment, ReadonlySet<Pair>>();
  readonly #pieces = new Map<Thread, readonly ReadonlySet<Pair>[]>();

  #of(segment: Segment): ReadonlySet<Pair> {
    const known = this.#pairs.get(segment);
    if (known !== undefined) return known;
    const pairs = bigrams(segment.text.slice(0, SAMPLE));
    this.#pairs.set(segment, pairs);
    return pairs;
  }

  /** The pairs of an article's beginning and of its last pieces, a set for each. */
  #around(thread: Thread): readonly ReadonlySet<Pair>[] {
    const known = this.#pieces.get(thread);
    if (known !== undefined) return known;
    const pieces = [this.#of(thread.first)];
    for (let at: Thread | null = thread; at !== null && pieces.length < MOST_PIECES; at = at.earlier)
      if (at.last !== thread.first) pieces.push(this.#of(at.last));
    this.#pieces.set(thread, pieces);
    return pieces;
  }

  /** The share of some pairs that an article's beginning and its last pieces have. */
  share(pairs: ReadonlySet<Pair>, thread: Thread): number {
    const pieces = this.#around(thread);
    let shared = 0;
    for (const pair of pairs)
      for (const piece of pieces)
        if (piece.has(pair)) {
          shared += 1;
          break;
        }
    return pairs.size === 0 ? 0 : shared / pairs.size;
  }

  /**
   * How much the words of a piece speak for each of some articles: the share of its pairs that one of them has and no
   * other. What all of them say tells nothing.
   */
  scores(segment: Segment, threads: readonly Thread[]): readonly number[] {
    const own = threads.map(() => 0);
    const pairs = this.#of(segment);
    const pieces = threads.map((thread) => this.#around(thread));
    for (const pair of pairs) {
      const at = pieces.findIndex((sets) => sets.some((set) => set.has(pair)));
      if (at >= 0 && !pieces.some((sets, i) => i > at && sets.some((set) => set.has(pair))))
        own[at] = (own[at] ?? 0) + 1;
    }
    const telling = Math.min(1, segment.text.length / TELLING) / Math.max(1, pairs.size);
    return own.map((count) => Math.min(MOST, FACTOR * (count * telling - USUAL)));
  }
}
