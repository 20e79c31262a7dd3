/** Adds up what clues count. */

/** What each clue counts. */
export type Weights<Clues> = Readonly<Record<keyof Clues, number>>;

/** The weights in the order in which they are written, which is most often that of the clues: so they need not be looked up. */
const ordered = new WeakMap<object, readonly (readonly [string, number])[]>();

function inOrder(weights: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  const known = ordered.get(weights) ?? Object.entries(weights);
  ordered.set(weights, known);
  return known;
}

export function weighed<Clues extends object>(clues: Clues, weights: Weights<Clues>): number {
  const known = inOrder(weights);
  let score = 0;
  let at = 0;
  for (const clue in clues) {
    const next = known[at];
    at += 1;
    score += (next !== undefined && next[0] === clue ? next[1] : weights[clue]) * Number(clues[clue]);
  }
  return score;
}
