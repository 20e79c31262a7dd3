/** Where sentences end, and that none is too long to be read. */
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.ts';

test('sentences end at their marks and at line feeds, and keep them', () => {
  const text = '会议召开。林若川说：“好！”\n何田出席；周启明参加';
  expect(sentencesOf(text)).toEqual([
    { text: '会议召开。', start: 0, paragraph: 0 },
    { text: '林若川说：“好！”', start: 5, paragraph: 0 },
    { text: '何田出席；', start: 15, paragraph: 1 },
    { text: '周启明参加', start: 20, paragraph: 1 },
  ]);
});

test('a list runs on over a semicolon', () => {
  expect(sentencesOf('河口镇一村、二村；石桥镇三村、四村。').map((s) => s.text)).toEqual([
    '河口镇一村、二村；石桥镇三村、四村。',
  ]);
});

it('cuts what goes on for more than a thousand characters after a comma, and loses nothing', () => {
  const piece = fc.oneof(
    fc.constantFrom('林若川、', '何田，', '云州市', '𬭚', '。', '\n'),
    fc.tuple(fc.constantFrom('周', '启明、', '𬭚'), fc.nat(1500)).map(([text, n]) => text.repeat(n)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      const sentences = sentencesOf(text);
      for (const { text: own, start } of sentences) {
        expect(own.length).toBeLessThanOrEqual(1000);
        expect(text.startsWith(own, start)).toBe(true);
        expect(Buffer.from(own).toString()).toBe(own);
      }
      expect(sentences.map((s) => s.text).join('')).toBe(text.replaceAll('\n', ''));
    }),
    { seed: 20240520, numRuns: 60 },
  );
  const [first] = sentencesOf(`${'林若川、'.repeat(300)}何田出席。`);
  expect(first?.text.endsWith('林若川、')).toBe(true);
});
