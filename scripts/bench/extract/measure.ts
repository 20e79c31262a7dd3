/** Times work by the processor's time it takes, which other programs on the machine disturb least. */

/** Milliseconds of processor time. */
export function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Until then V8 is still compiling what runs often, in threads whose time counts. */
const WARM_UP = 25;

/** The median cost of several works, timed in turn so that all meet the same weather, once they have warmed up. */
export function costs(rounds: number, works: readonly (() => void)[], warmUp = WARM_UP): number[] {
  for (let i = 0; i < warmUp; i += 1) for (const work of works) work();
  const all = Array.from({ length: rounds }, () => works.map(cost));
  return works.map((_, j) => median(all.map((round) => round[j] ?? Number.NaN)));
}

/** One line of the report: what was measured, what is asked for, and whether it is reached. */
export interface Finding {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
  readonly reached: boolean;
}
