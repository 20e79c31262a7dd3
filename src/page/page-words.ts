/** The words of a page as its joints are asked about: which pieces speak of the same things, which sentences run on. */
import { bigrams, eachPair, type Pairs } from './bigrams.ts';
import type { Kin } from './joint.ts';
import { fitOf, joinsInAWord } from './junction.ts';
import type { Segment } from './segment.ts';
import type { Thread } from './thread.ts';

const SAMPLE = 600;
/** As much of a page as is looked through for the words of a joint. */
const LONGEST = 60_000;
const MOST_PIECES = 6;
const MOST_RUNS = 3;
/** As many characters as its first words are. */
const FIRST = 8;
/** A text shorter than this says little. */
const TELLING = 40;

/** How the end of one piece goes with the beginning of another. */
export interface Joint {
  /** Whether a word runs across. */
  readonly word: boolean;
  /** How many characters around the joint the page has elsewhere side by side: 0, or 2 to 4. */
  readonly seen: number;
  /** How well the parts of speech follow each other, as a logarithm. */
  readonly fit: number;
}

export class PageWords {
  readonly #text: string;
  readonly #pairs = new Map<Segment, Pairs>();
  readonly #pieces = new Map<Thread, readonly Pairs[]>();
  readonly #joints = new Map<Segment, Map<Segment, Joint>>();

  constructor(segments: readonly Segment[]) {
    let text = '';
    for (const segment of segments) if (text.length < LONGEST) text += `${segment.text.slice(0, LONGEST)}\n`;
    this.#text = text;
  }

  #of(segment: Segment): Pairs {
    const known = this.#pairs.get(segment);
    if (known !== undefined) return known;
    const pairs = bigrams(segment.text.slice(0, SAMPLE));
    this.#pairs.set(segment, pairs);
    return pairs;
  }

  /** The pairs of an article's beginning and of its last pieces, a set for each. */
  #around(thread: Thread): readonly Pairs[] {
    const known = this.#pieces.get(thread);
    if (known !== undefined) return known;
    const pieces = [this.#of(thread.first)];
    for (let at: Thread | null = thread; at !== null && pieces.length < MOST_PIECES; at = at.earlier)
      if (at.last !== thread.first) pieces.push(this.#of(at.last));
    this.#pieces.set(thread, pieces);
    return pieces;
  }

  /** The share of some pairs that an article's beginning and its last pieces have. */
  share(pairs: Pairs, thread: Thread): number {
    if (pairs.size === 0) return 0;
    const pieces = this.#around(thread);
    return pairs.count((pair) => pieces.some((piece) => piece.has(pair))) / pairs.size;
  }

  /**
   * What a piece has in common with each of some articles and with no other of them: what all of them say tells
   * nothing.
   */
  kin(segment: Segment, threads: readonly Thread[]): readonly Kin[] {
    const shared = threads.map(() => 0);
    const runs = threads.map(() => 0);
    const firsts = threads.map(() => 0);
    const pieces = threads.map((thread) => this.#around(thread));
    let [owner, length, last, total] = [-1, 0, -1, 0];
    eachPair(segment.text.slice(0, SAMPLE), (pair, at) => {
      const found = pieces.findIndex((sets) => sets.some((set) => set.has(pair)));
      const alone = found >= 0 && !pieces.some((sets, i) => i > found && sets.some((set) => set.has(pair)));
      total += 1;
      length = alone && found === owner && at <= last + 1 ? length + 1 : alone ? 1 : 0;
      owner = alone ? found : -1;
      last = at;
      if (!alone) return;
      shared[found] = (shared[found] ?? 0) + 1;
      if (at <= FIRST) firsts[found] = (firsts[found] ?? 0) + 1;
      if (length === 2) runs[found] = (runs[found] ?? 0) + 1;
    });
    const telling = Math.min(1, segment.text.length / TELLING) / Math.max(1, total);
    return threads.map((_, i) => ({
      share: (shared[i] ?? 0) * telling,
      runs: Math.min(MOST_RUNS, runs[i] ?? 0),
      first: (firsts[i] ?? 0) / FIRST,
    }));
  }

  /** How a piece goes on with the sentence that another leaves open: many readings of a page have the same joint. */
  joint(last: Segment, segment: Segment): Joint {
    const asked = this.#joints.get(segment) ?? new Map<Segment, Joint>();
    this.#joints.set(segment, asked);
    const known = asked.get(last);
    if (known !== undefined) return known;
    const joint = {
      word: joinsInAWord(last.text, segment.text),
      seen: this.#seen(last.text, segment.text),
      fit: fitOf(last, segment),
    };
    asked.set(last, joint);
    return joint;
  }

  #seen(before: string, after: string): number {
    if (!/\p{Script=Han}$/u.test(before) || !/^\p{Script=Han}/u.test(after)) return 0;
    const has = (left: number, right: number): boolean =>
      before.length >= left &&
      after.length >= right &&
      this.#text.includes(before.slice(-left) + after.slice(0, right));
    if (!has(1, 1)) return 0;
    const [left, right] = [has(2, 1), has(1, 2)];
    if (left && right && has(2, 2)) return 4;
    return left || right ? 3 : 2;
  }
}
