/** The assignment is the best there is, or for large tables a good one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, type Gain } from '../../src/page/assign.ts';

const total = (columns: readonly number[], gains: readonly Gain[]): number =>
  columns.reduce((sum, column, row) => sum + (gains.find((g) => g.row === row && g.column === column)?.gain ?? 0), 0);

/** The greatest sum, by trying everything. */
function best(row: number, rows: number, taken: readonly number[], gains: readonly Gain[]): number {
  if (row === rows) return 0;
  const without = best(row + 1, rows, taken, gains);
  const options = gains.filter((g) => g.row === row && !taken.includes(g.column));
  return Math.max(without, ...options.map((g) => g.gain + best(row + 1, rows, [...taken, g.column], gains)));
}

describe('assign', () => {
  it('takes the second best where that makes the whole better', () => {
    const gains = [
      { row: 0, column: 0, gain: 0.9 },
      { row: 0, column: 1, gain: 0.8 },
      { row: 1, column: 0, gain: 0.7 },
    ];
    expect(assign(2, 2, gains)).toEqual([1, 0]);
  });

  it('makes no pair that gains nothing', () => expect(assign(1, 1, [{ row: 0, column: 0, gain: -0.1 }])).toEqual([-1]));

  it('reaches the greatest sum with each column given once', () => {
    const size = fc.integer({ min: 1, max: 5 });
    const table = fc
      .tuple(size, size)
      .chain(([rows, columns]) =>
        fc.tuple(
          fc.constant(rows),
          fc.constant(columns),
          fc.array(fc.integer({ min: -5, max: 20 }), { minLength: rows * columns, maxLength: rows * columns }),
        ),
      );
    fc.assert(
      fc.property(table, ([rows, columns, cells]) => {
        const gains = cells
          .map((gain, i) => ({ row: Math.floor(i / columns), column: i % columns, gain }))
          .filter((g) => g.gain > 0);
        const found = assign(rows, columns, gains);
        const given = found.filter((column) => column >= 0);
        expect(new Set(given).size).toBe(given.length);
        expect(total(found, gains)).toBe(best(0, rows, [], gains));
      }),
    );
  });

  it('gives each column once in a table too large for the exact method', () => {
    const gains = Array.from({ length: 400 }, (_, row) =>
      [0, 1].map((step) => ({ row, column: (row + step) % 400, gain: 1 + ((row * 7 + step) % 5) })),
    ).flat();
    const found = assign(400, 400, gains).filter((column) => column >= 0);
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBeGreaterThan(250);
  });
});
