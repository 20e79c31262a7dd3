/** Patterns of very many words, found by a table, match where the patterns alone match. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FinderByBeginning, WordsAt } from '../../src/text/scan/beginnings.ts';

const text = fc
  .array(fc.constantFrom(...'市长副总代。县工会𠮷\ud842'), { maxLength: 14 })
  .map((characters) => characters.join(''));

it('finds every match of its pattern, in the same order', () => {
  const pattern = /(?:(?<=^|。)县(?=市))?(?:总(?!工会)|副|代){0,3}(?<post>市长|长|工会|𠮷)(?!会)/gu;
  const finder = new FinderByBeginning(pattern, ['县', '总', '副', '代', '市长', '长', '工会', '𠮷']);
  let matched = 0;
  fc.assert(
    fc.property(text, (given) => {
      const expected = [...given.matchAll(pattern)];
      matched += expected.length;
      expect(finder.in(given)).toEqual(expected);
    }),
    { seed: 20240520, numRuns: 500 },
  );
  expect(matched).toBeGreaterThan(300);
});

it('tells the length of the longest word at a place', () => {
  const words = new WordsAt(['市', '市长', '市长助理', '工会']);
  expect([...'代市长助工会'].map((_, at) => words.lengthAt('代市长助工会', at))).toEqual([0, 2, 0, 0, 2, 0]);
});

it('tells whether a word is all that is left', () => {
  const words = new WordsAt(['市', '市长', '工会']);
  const asked: [string, number][] = [
    ['代市长', 1],
    ['市长助理', 0],
    ['市', 0],
    ['市', 1],
    ['', 0],
  ];
  expect(asked.map(([given, at]) => words.isRest(given, at))).toEqual([true, false, true, false, false]);
});
