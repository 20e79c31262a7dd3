/** That a pattern's quicker twin finds what the pattern finds, and is left alone on texts that it does not know. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compile } from '../../src/extract/rule.ts';
import { rules } from '../../src/extract/rules/index.ts';
import { quickest, Twin } from '../../src/text/scan/plain.ts';

describe('a twin', () => {
  test.each([
    [/^\p{Script=Han}{2,3}$/u, '林若川'],
    [/[^\p{Script=Han}\d、]+/gu, '林若川、Ab，3号'],
    [/\P{Script=Han}/u, '林A'],
    [/[〇々\p{Lu}]/u, '二〇二四'],
    [/(?<name>\p{Script=Han}+)、\k<name>/u, '何田、何田'],
    [/[、，](?<!甲，)./du, '甲，乙、丙'],
  ])('finds what %s finds', (pattern, text) => {
    const twin = quickest(pattern, text);
    expect(twin.unicode).toBe(false);
    expect(twin.exec(text)).toEqual(pattern.exec(text));
  });

  test.each([
    ['a character of two units', '林𠮷川'],
    ['a radical', '⽔利局'],
    ['a compatibility ideograph', '林\ufa0e川'],
  ])('stands back where a text has %s', (_, text) => {
    const pattern = /^\p{Script=Han}+$/u;
    expect(quickest(pattern, text)).toBe(pattern);
    expect(quickest(pattern, '林若川')).not.toBe(pattern);
  });

  test.each([/[\u{20000}-\u{2fa1f}]/u, /𠮷|川/u, /abc/iu, /川/])('is not made of %s', (pattern) => {
    expect(quickest(pattern, '林若川')).toBe(pattern);
  });

  it('knows every Han character but the rare ones', () => {
    const han = new Twin(/^\p{Script=Han}$/u);
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const character = String.fromCharCode(unit);
      expect(han.for(character).test(character), unit.toString(16)).toBe(/^\p{Script=Han}$/u.test(character));
    }
  });

  it('finds the same as the patterns of all rules, whatever the text', () => {
    const twins = rules.map((rule) => compile(rule.pattern)).map((pattern) => ({ pattern, twin: new Twin(pattern) }));
    const sentences = rules.flatMap((rule) => rule.yes.map(([text]) => text));
    const piece = fc.oneof(
      fc.constantFrom(...sentences),
      fc.constantFrom('\uE001', '\uE003', '\uE005', '\uE007', '，', '、', '。', '𠮷', 'A', '3'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join('');
        for (const { pattern, twin } of twins)
          expect([...text.matchAll(twin.for(text))]).toEqual([...text.matchAll(pattern)]);
      }),
      { numRuns: 40 },
    );
  });
});
