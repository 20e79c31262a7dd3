/** Seeded numbers: the same for the same seed, on every machine. */
export interface Random {
  /** From 0 to 1 (mulberry32). */
  readonly next: () => number;
  /** A whole number from 0 to `n - 1`. */
  readonly below: (n: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return { next, below, pick: (list) => list[below(list.length)] ?? list[0] };
}

/** Draws from 0 to `n - 1`, small numbers the most often, as `1 / (i + 1) ** exponent` (Zipf). */
export function heavyTailed(n: number, exponent: number, { next }: Random): () => number {
  const sums = new Float64Array(n);
  let sum = 0;
  for (let i = 0; i < n; i += 1) {
    sum += (i + 1) ** -exponent;
    sums[i] = sum;
  }
  return () => {
    const at = next() * sum;
    let [low, high] = [0, n - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? sum) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
