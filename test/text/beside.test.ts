/** Patterns beside a place find what `^` and `$` find in the rest of a text and in the part before. */
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { Closing, Opening } from '../../src/text/scan/beside.ts';
import { edgesOf } from '../../src/text/scan/edges.ts';

const PATTERNS = [
  /同志(?!等)|先生|主席(?!台)/u,
  /\p{Script=Han}{2,4}，?/u,
  /(?:^|[，。])其中|会上/u,
  /\d{1,2}月?|(?=[市县])/u,
  /(?:$|[，。\s])/u,
  /(?:原|前)?(?:副|代)*市长/u,
  /[^，。]{2,6}长/u,
  /(?<=市)长(?=[，。])/u,
];
const text = fc
  .array(fc.constantFrom(...'市长副代原前，。同志等先生主席台其中会上3月县a 𠮷'), { maxLength: 14 })
  .map((characters) => characters.join(''));

test.each(PATTERNS)('%s begins where it begins', (pattern) => {
  const opening = new Opening(new RegExp(`(?:${pattern.source})`, 'u'));
  // A lookbehind sees what stands before the place, a cut-out rest does not.
  const rest = new RegExp(`^(?:${pattern.source.replace('(?<=市)', '').replace('^|', '')})`, 'u');
  const given = pattern.source.includes('(?<=') || pattern.source.includes('^|') ? null : rest;
  fc.assert(
    fc.property(text, fc.nat(14), (sentence, at) => {
      if (at > sentence.length || given === null || /[\udc00-\udfff]/.test(sentence.charAt(at))) return;
      const length = given.exec(sentence.slice(at))?.[0].length;
      expect(opening.at(sentence, at)).toBe(length !== undefined);
      expect(opening.lengthAt(sentence, at)).toBe(length ?? 0);
    }),
    { seed: 20240522, numRuns: 100 },
  );
});

test.each(PATTERNS)('%s ends where it ends', (pattern) => {
  const closing = new Closing(new RegExp(`(?:${pattern.source})`, 'u'));
  const part = new RegExp(`(?:${pattern.source})$`, 'u');
  fc.assert(
    fc.property(text, fc.nat(14), (sentence, at) => {
      // What a lookahead or `$` sees after the place is not in the part before it.
      if (at > sentence.length || /\(\?[=!]|\$/.test(pattern.source) || /[\udc00-\udfff]/.test(sentence.charAt(at)))
        return;
      expect(closing.before(sentence, at)).toBe(part.test(sentence.slice(0, at)));
    }),
    { seed: 20240523, numRuns: 100 },
  );
});

it('knows at which characters a pattern can begin, and when any will do', () => {
  const firsts = edgesOf(/(?:原|前)?(?:副|代)*市长/u, 'first');
  expect([...'原前副代市长'].filter((c) => firsts?.at(c, 0)).join('')).toBe('原前副代市');
  expect(edgesOf(/(?:原|前)?(?:副|代)*/u, 'first')).toBeNull();
  expect(edgesOf(/[^，]市/u, 'first')).toBeNull();
});
