/** Adds up what clues count. */

/** What each clue counts. */
export type Weights<Clues> = Readonly<Record<keyof Clues, number>>;

export function weighed<Clues extends object>(clues: Clues, weights: Weights<Clues>): number {
  let score = 0;
  for (const clue in clues) score += weights[clue] * Number(clues[clue]);
  return score;
}
