/** A sentence has the words of its clauses, each cut by itself, from whatever place they are asked for. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Cut } from '../../src/text/cut.ts';
import { type Word, wordsOf } from '../../src/text/words.ts';

const sentence = fc
  .array(
    fc.constantFrom('云州市委书记', '林若川', '，', '。', ' ', '、', '12月3日', '出席会议', 'ABC', '（', '“', '𠮷'),
    {
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(''));

/** The words of what stands between marks, and each mark as a word. */
function wordsOfClauses(text: string): Word[] {
  const words: Word[] = [];
  let start = 0;
  for (const clause of text.split(/(?<=[，。、（“ ])|(?=[，。、（“ ])/u)) {
    for (const word of wordsOf(clause)) words.push({ ...word, start: start + word.start });
    start += clause.length;
  }
  return words;
}

it('finds every word of a text, and the same from any place', () => {
  fc.assert(
    fc.property(sentence, fc.nat(60), (text, at) => {
      const whole = wordsOfClauses(text);
      expect(new Cut(text).between(0, text.length).map((word) => word.text)).toEqual(whole.map((word) => word.text));
      expect(new Cut(text).before(at)?.start).toBe(whole.findLast((word) => word.start < at)?.start);
      expect(new Cut(text).at(at)?.text).toBe(whole.find((word) => word.start === at)?.text);
    }),
    { seed: 20240521, numRuns: 100 },
  );
});
