/** How one value is chosen, or a list made, from what several articles say: by the words said alone, never by load order. */

export interface Said<T> {
  readonly value: T;
  /** How many articles say it. */
  readonly count: number;
}

/** The value that most articles give; among equals the one that `prefer` puts first (negative: `a` before `b`). */
export function mostSaid<T extends string | number>(
  said: readonly Said<T | null>[],
  prefer: (a: T, b: T) => number,
): T | null {
  const counts = new Map<T, number>();
  for (const { value, count } of said) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + count);
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || prefer(a, b));
  return best?.[0] ?? null;
}

/** Puts the smaller first: code units of words, size of numbers. */
export function ascending<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}

/** Puts the longer word first: the fuller name, the more precise date. */
export function longest(a: string, b: string): number {
  return b.length - a.length || ascending(a, b);
}

/** All words of some lists but one, each once, sorted. */
export function allWords(lists: readonly (readonly string[])[], except: string | null): string[] {
  return [...new Set(lists.flat())].filter((x) => x !== except).sort();
}
