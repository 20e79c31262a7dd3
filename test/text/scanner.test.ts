/** What a pattern cannot do without, and that a scan passes over no pattern that would have matched. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compile } from '../../src/extract/rule.ts';
import { rules } from '../../src/extract/rules/index.ts';
import { survey } from '../../src/extract/survey.ts';
import { tapeOfMentions } from '../../src/extract/tape.ts';
import { needsOf } from '../../src/text/scan/needs.ts';
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
