/** No rule repeats words in such a way that a text could be divided among them in two ways: trying all takes for ever. */
import { expect, test } from 'vitest';
import { compile } from '../../src/extract/rule.ts';
import { rules } from '../../src/extract/rules/index.ts';
import { ambiguousRepetitions } from '../support/unique-parts.ts';

test.each([
  [/(?:个人|出资|个人出资)*捐/u, ['(?:个人|出资|个人出资)*']],
  [/(?:共|同|共同){2,9}/u, ['(?:共|同|共同){2,9}']],
  [/(?:甲乙|甲|乙丙|丙)+/u, ['(?:甲乙|甲|乙丙|丙)+']],
  [/(?:分别|各|共同|共)*(?:了|过)?/u, []],
])('%s', (pattern, found) => {
  expect(ambiguousRepetitions(pattern)).toEqual(found);
});

test.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  expect(ambiguousRepetitions(compile(rule.pattern))).toEqual([]);
});
