import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flatMap } from '../src/flat-map.ts';

test('puts together what each entry gives, in order, as Array.prototype.flatMap does', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat())), (lists) => {
      const of = (list: readonly number[], index: number): readonly number[] => [index, ...list];
      expect(flatMap(lists, of)).toEqual(lists.flatMap(of));
      expect(flatMap(new Set(lists), of)).toEqual(lists.flatMap(of));
    }),
    { numRuns: 50 },
  );
});
