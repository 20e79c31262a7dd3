/** Gives each of some rows at most one column so that the sum of their gains is the greatest. */

const MOST_CELLS = 60_000;

/** A gain of giving a row a column; pairs that are not listed gain nothing and are not made. */
export interface Gain {
  readonly row: number;
  readonly column: number;
  readonly gain: number;
}

/** The best column for every row, -1 for none, by the Hungarian method with potentials. */
function hungarian(rows: number, columns: number, gainOf: (row: number, column: number) => number): number[] {
  const width = columns + rows;
  const u = new Float64Array(rows + 1);
  const v = new Float64Array(width + 1);
  const owner = new Int32Array(width + 1);
  const way = new Int32Array(width + 1);
  const cost = (row: number, column: number): number => (column > columns ? 0 : -gainOf(row - 1, column - 1));
  for (let row = 1; row <= rows; row += 1) {
    owner[0] = row;
    let column = 0;
    const least = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(width + 1);
    do {
      used[column] = 1;
      const from = owner[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= width; j += 1) {
        if (used[j] === 1) continue;
        const reduced = cost(from, j) - (u[from] ?? 0) - (v[j] ?? 0);
        if (reduced < (least[j] ?? 0)) {
          least[j] = reduced;
          way[j] = column;
        }
        if ((least[j] ?? 0) < delta) {
          delta = least[j] ?? 0;
          next = j;
        }
      }
      for (let j = 0; j <= width; j += 1) {
        if (used[j] === 1) {
          const i = owner[j] ?? 0;
          u[i] = (u[i] ?? 0) + delta;
          v[j] = (v[j] ?? 0) - delta;
        } else least[j] = (least[j] ?? 0) - delta;
      }
      column = next;
    } while ((owner[column] ?? 0) !== 0);
    while (column !== 0) {
      const previous = way[column] ?? 0;
      owner[column] = owner[previous] ?? 0;
      column = previous;
    }
  }
  const best = new Array<number>(rows).fill(-1);
  for (let j = 1; j <= columns; j += 1) {
    const row = owner[j] ?? 0;
    if (row > 0 && gainOf(row - 1, j - 1) > 0) best[row - 1] = j - 1;
  }
  return best;
}

/** The greatest gains first, as long as row and column are free: for pages too large for the exact method. */
function greedy(rows: number, gains: readonly Gain[]): number[] {
  const best = new Array<number>(rows).fill(-1);
  const taken = new Set<number>();
  for (const { row, column } of [...gains].sort((a, b) => b.gain - a.gain || a.row - b.row || a.column - b.column)) {
    if (best[row] !== -1 || taken.has(column)) continue;
    best[row] = column;
    taken.add(column);
  }
  return best;
}

/** The column of every row, -1 where a row gets none; only pairs of positive gain are made. */
export function assign(rows: number, columns: number, gains: readonly Gain[]): number[] {
  const positive = gains.filter((gain) => gain.gain > 0);
  if (rows * (rows + columns) > MOST_CELLS) return greedy(rows, positive);
  if (positive.length === 0) return new Array<number>(rows).fill(-1);
  const table = new Float64Array(rows * columns);
  for (const { row, column, gain } of positive) table[row * columns + column] = gain;
  return hungarian(rows, columns, (row, column) => table[row * columns + column] ?? 0);
}
