/** A sentence cut clause by clause has the words that it has when it is cut as a whole. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Cut } from '../../src/text/cut.ts';
import { wordsOf } from '../../src/text/words.ts';

const sentence = fc
  .array(
    fc.constantFrom('云州市委书记', '林若川', '，', '。', ' ', '、', '12月3日', '出席会议', 'ABC', '（', '“', '𠮷'),
    {
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(''));

it('finds every word of a text, and the same from any place', () => {
  fc.assert(
    fc.property(sentence, fc.nat(60), (text, at) => {
      const whole = wordsOf(text);
      expect(new Cut(text).between(0, text.length).map((word) => word.text)).toEqual(whole.map((word) => word.text));
      expect(new Cut(text).before(at)?.start).toBe(whole.findLast((word) => word.start < at)?.start);
      expect(new Cut(text).at(at)?.text).toBe(whole.find((word) => word.start === at)?.text);
    }),
    { seed: 20240521, numRuns: 100 },
  );
});
