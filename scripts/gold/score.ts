/** The score of extractions against annotations: per kind of fact what is right, extra and missed, and each fact judged. */
import type { Evidence } from '../../schema/reading.ts';
import type { Compared } from './compare.ts';

/** Kinds of rows, in the order in which they are printed. */
export const kinds = [
  'articles',
  'titles',
  'persons',
  'positions',
  'organizations',
  'companies',
  'organization kind',
  'events',
  'event type',
  'edges person–event',
  'edges, any role',
  'protocol order',
  'edges organization–event',
  'projects',
  'project investment',
  'funded',
  'awards',
] as const;
export type Kind = (typeof kinds)[number];

export type Verdict = 'right' | 'optional' | 'extra';

/** One extracted fact: whether the annotations say so, and what it was read from. */
export interface JudgedFact {
  readonly kind: Kind;
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
}

/** Counts of one kind; `missing` and `surplus` name what was missed and what was extra. */
export class Tally {
  right = 0;
  extra = 0;
  missed = 0;
  readonly missing: string[] = [];
  readonly surplus: string[] = [];

  get precision(): number {
    return this.right + this.extra > 0 ? this.right / (this.right + this.extra) : this.missed > 0 ? 0 : 1;
  }

  get recall(): number {
    return this.right + this.missed > 0 ? this.right / (this.right + this.missed) : 1;
  }

  get f1(): number {
    const sum = this.precision + this.recall;
    return sum > 0 ? (2 * this.precision * this.recall) / sum : 0;
  }
}

interface Proven {
  readonly evidence: readonly Evidence[];
}

export class Score {
  readonly facts: JudgedFact[] = [];
  readonly #tallies = new Map<Kind, Tally>();

  of(kind: Kind): Tally {
    const tally = this.#tallies.get(kind) ?? new Tally();
    this.#tallies.set(kind, tally);
    return tally;
  }

  /** Counts a comparison; what was extracted with evidence becomes judged facts. */
  count<E extends Proven>(
    kind: Kind,
    { right, optional, extra, missed }: Compared<E, E>,
    show: (entry: E) => string,
  ): void {
    const tally = this.of(kind);
    tally.right += right.length;
    tally.extra += extra.length;
    tally.missed += missed.length;
    tally.missing.push(...missed.map(show));
    tally.surplus.push(...extra.map(show));
    const judge = (verdict: Verdict, entries: readonly E[]): void => {
      for (const { evidence } of entries) if (evidence.length > 0) this.facts.push({ kind, verdict, evidence });
    };
    judge('right', right);
    judge('optional', optional);
    judge('extra', extra);
  }

  /** Counts one property of an entry found, such as its type. */
  property(kind: Kind, right: boolean, wrong: string, recallOnly = false): void {
    const tally = this.of(kind);
    if (right) tally.right += 1;
    else {
      tally.missed += 1;
      tally.missing.push(wrong);
      if (!recallOnly) tally.extra += 1;
    }
  }
}
