/** Looks into lists whose numbers rise. */

/** The index of the last number that is at most `most`, found by halving; -1 where there is none. */
export function lastUpTo(numbers: readonly number[], most: number): number {
  let last = -1;
  for (let beyond = numbers.length; beyond - last > 1; ) {
    const middle = (last + beyond) >> 1;
    if ((numbers[middle] ?? 0) <= most) last = middle;
    else beyond = middle;
  }
  return last;
}
