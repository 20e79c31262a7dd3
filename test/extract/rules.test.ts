/** Every rule reads its own examples and leaves the others alone. */
import { describe, expect, test } from 'vitest';
import { compileAll, fire } from '../../src/extract/engine.ts';
import type { Rule } from '../../src/extract/rule.ts';
import { rules } from '../../src/extract/rules/index.ts';
import { survey } from '../../src/extract/survey.ts';
import { tapeOfMentions } from '../../src/extract/tape.ts';
import { article } from '../support/article.ts';

const matches = (rule: Rule, text: string) =>
  survey(article(text)).sentences.flatMap((mentions) =>
    fire(compileAll([rule]), tapeOfMentions(mentions), mentions.sentence.text),
  );

test('names of rules are unique', () => {
  expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
});

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  test.each(rule.yes)('reads %s', (text, slots) => {
    const [first] = matches(rule, text);
    expect(first).toBeDefined();
    for (const [slot, words] of Object.entries(slots)) expect(first?.match.words(slot), slot).toBe(words);
  });

  test.each(rule.no)('leaves %s', (text) => {
    expect(matches(rule, text).map((firing) => firing.match.words('what'))).toEqual([]);
  });
});
