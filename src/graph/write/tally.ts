/** A tally of claims: every different claim about one thing with the number of articles that make it, sorted. */

export interface Tally {
  /** Encoded claims, sorted, each once. */
  readonly claims: readonly string[];
  /** How many articles make each claim, index by index. */
  readonly counts: readonly number[];
}

export const emptyTally: Tally = { claims: [], counts: [] };

/**
 * The tally with some articles' claims added and others taken back. It depends on the articles in it alone, not on
 * their order, and its size on how many different things are said, not on how many articles say them.
 */
export function changeTally(tally: Tally, added: readonly string[], retracted: readonly string[]): Tally {
  const counts = new Map(tally.claims.map((claim, i) => [claim, tally.counts[i] ?? 0]));
  for (const claim of added) counts.set(claim, (counts.get(claim) ?? 0) + 1);
  for (const claim of retracted) counts.set(claim, (counts.get(claim) ?? 0) - 1);
  const kept = [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return { claims: kept.map(([claim]) => claim), counts: kept.map(([, count]) => count) };
}
