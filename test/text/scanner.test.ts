/** What a pattern cannot do without, and that a scan passes over no pattern that would have matched. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compile } from '../../src/extract/rule.ts';
import { rules } from '../../src/extract/rules/index.ts';
import { survey } from '../../src/extract/survey.ts';
import { tapeOfMentions } from '../../src/extract/tape.ts';
import { needsOf } from '../../src/text/scan/needs.ts';
import { RarePattern } from '../../src/text/scan/rare.ts';
import { Scanner } from '../../src/text/scan/scanner.ts';
import { article } from '../support/article.ts';

describe('needsOf', () => {
  test.each([
    [/召开会议/u, [['召开会议']]],
    [/召开(?:会议|大会)/u, [['召开'], ['会议', '大会']]],
    [/召开(?:会议|大会)?/u, [['召开']]],
    [/作(?:了|出)?[^，]{0,4}部署/u, [['作'], ['部署']]],
    [/(?:讲话|作.{0,4}报告|致辞)/u, [['讲话', '报告', '致辞']]],
    [/[市县]长\d+/u, [['市', '县'], ['长'], [...'0123456789']]],
    [/(?<=由)甲+(?=[，。])(?!乙)/u, [['由'], ['甲'], ['，', '。']]],
    [/甲(?=，|$)/u, [['甲']]],
    [/\p{Script=Han}{2,}|会议/u, []],
    [/[^，]+会*/u, []],
    [/会议/iu, []],
  ])('%s', (pattern, needs) => {
    expect(needsOf(pattern)).toEqual(needs);
  });
});

const patterns = rules.map((rule) => compile(rule.pattern));
const scanner = new Scanner(patterns, (pattern) => pattern);
const words = [...new Set(patterns.flatMap((pattern) => needsOf(pattern).flat()))];
const tapes = rules.flatMap((rule) =>
  rule.yes.flatMap(([text]) => survey(article(text)).sentences.map((mentions) => tapeOfMentions(mentions).text)),
);

describe('Scanner', () => {
  it('offers every rule whose pattern matches, whatever the text', () => {
    let matched = 0;
    const piece = fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...tapes) },
      fc.tuple(fc.constantFrom(...tapes), fc.nat(20)).map(([tape, cut]) => tape.slice(cut)),
      fc.constantFrom(...words),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const text = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (given) => {
        const offered = new Set(scanner.candidates(given));
        for (const pattern of patterns) {
          pattern.lastIndex = 0;
          if (!pattern.test(given)) continue;
          matched += 1;
          expect(offered).toContain(pattern);
        }
      }),
      { seed: 20240520, numRuns: 200 },
    );
    expect(matched).toBeGreaterThan(100);
  });

  it('offers next to nothing where no word of a rule stands', () => {
    const always = scanner.candidates('').length;
    expect(always).toBeLessThan(patterns.length / 10);
    expect(scanner.candidates('春眠不觉晓').length).toBe(always);
  });
});

describe('RarePattern', () => {
  it('says of every text what its pattern says', () => {
    const pattern = /(?:摄影|供图|图)[：:]|𠮷家?$|\d版/u;
    const rare = new RarePattern(pattern);
    const all = new RarePattern(new RegExp(pattern, 'gu'));
    let matched = 0;
    const piece = fc.constantFrom('摄影', '供', '图', '：', '𠮷', '家', '\ud842', '7', '版', '会议');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const text = pieces.join('');
        if (pattern.test(text)) matched += 1;
        expect(rare.test(text)).toBe(pattern.test(text));
        expect(rare.exec(text)?.index).toBe(pattern.exec(text)?.index);
        expect(all.replace(text, '-')).toBe(text.replace(new RegExp(pattern, 'gu'), '-'));
      }),
      { seed: 20240520, numRuns: 500 },
    );
    expect(matched).toBeGreaterThan(50);
  });

  it('asks the pattern of every text when no match needs a word', () => {
    expect(new RarePattern(/^\p{Script=Han}{2}$/u).test('会议')).toBe(true);
  });
});
