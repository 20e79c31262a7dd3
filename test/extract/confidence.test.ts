/** Confidences are what was counted, and claim little where little was. */
import { expect, it, test } from 'vitest';
import { confidenceOf, estimate, limited } from '../../src/extract/confidence.ts';
import { counted } from '../../src/extract/counted.ts';
import { rules } from '../../src/extract/rules/index.ts';

test.each<readonly [right: number, wrong: number, expected: number, estimate: number]>([
  [0, 0, 0.97, 0.85],
  [0, 0, 0.7, 0.7],
  [1, 0, 0.97, 0.88],
  [200, 0, 0.97, 1],
  [10, 10, 0.97, 0.57],
])('%i right and %i wrong of a rule expected at %f', (right, wrong, expected, share) => {
  expect(estimate([right, wrong], expected)).toBeCloseTo(share, 2);
});

it('falls back on the family of an ending that was never wrong', () => {
  expect(counted['organization: …农业合作总社']).toBeUndefined();
  expect(confidenceOf('organization: …农业合作总社', 0.85)).toBe(confidenceOf('organization: …', 0.85));
});

it('is no surer than a family of rules was right on pages never seen', () => {
  expect(limited('funded: giver 捐款 amount', 0.99, 0.85)).toBeLessThan(0.7);
  expect(limited('chaired: person 主持 event', 0.99, 0.85)).toBe(0.99);
});

it('holds no count of a rule that is gone', () => {
  const names = new Set(rules.map((rule) => rule.name));
  const mention =
    /^(?:area|person|organization|position|signed|honoured: entry|project: named|organized: both places|visited: what)(?:$|: | )/u;
  expect(Object.keys(counted).filter((name) => !names.has(name) && !mention.test(name))).toEqual([]);
});
