/** Lists that repeat their separators are read to the end: a pattern that tries every way to cut them never would be. */
import { expect, test } from 'vitest';
import { explain } from '../../src/extract/explain.ts';

test.each(['甲乙和', '甲乙与', '甲乙及', '甲乙、'])('a stop followed by %s many times over', (item) => {
  const text = `在北塘区教育局、会${item.repeat(40)}！`;
  expect(
    explain(text)
      .map((sentence) => sentence.text)
      .join(''),
  ).toBe(text);
});
