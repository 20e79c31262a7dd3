/** Runs rules over the tape of a sentence. */
import type { Stated } from './fact.ts';
import type { Mention, MentionKind } from './mentions/mention.ts';
import { compile, type Match, type Rule } from './rule.ts';
import type { Tape } from './tape.ts';

export interface CompiledRule {
  readonly rule: Rule;
  readonly pattern: RegExp;
}

/** Compiles a list of rules once, for any number of sentences. */
export const compileAll = (rules: readonly Rule[]): CompiledRule[] =>
  rules.map((rule) => ({ rule, pattern: compile(rule.pattern) }));

const isOf = <K extends MentionKind>(mention: Mention, kind: K): mention is Extract<Mention, { is: K }> =>
  mention.is === kind;

function matchOf(found: RegExpExecArray, tape: Tape, sentence: string): Match {
  const offset = (i: number): number => tape.offsets[i] ?? sentence.length;
  const range = (slot: string): readonly [number, number] | undefined => found.indices?.groups?.[slot];
  const span = (slot: string) => {
    const at = range(slot);
    return at === undefined ? null : { start: offset(at[0]), end: offset(at[1]) };
  };
  return {
    start: offset(found.index),
    end: offset(found.index + found[0].length),
    span,
    words: (slot) => {
      const at = span(slot);
      return at === null ? '' : sentence.slice(at.start, at.end);
    },
    all: (slot, kind) => {
      const at = range(slot);
      if (at === undefined) return [];
      const inside = [...tape.mentions].filter(([i]) => at[0] <= i && i < at[1]).map(([, mention]) => mention);
      return inside.filter((mention) => isOf(mention, kind));
    },
  };
}

export interface Firing {
  readonly rule: Rule;
  readonly match: Match;
  readonly facts: readonly Stated[];
}

/** Every match of every rule in a sentence, in the order of the text, then of the rules. */
export function fire(rules: readonly CompiledRule[], tape: Tape, sentence: string): Firing[] {
  const firings: Firing[] = [];
  for (const { rule, pattern } of rules) {
    if (!rule.cue.test(tape.text)) continue;
    for (const found of tape.text.matchAll(pattern)) {
      const match = matchOf(found, tape, sentence);
      const origin = { start: match.start, end: match.end, rule: rule.name, confidence: rule.confidence };
      const facts = rule.facts(match).map((fact) => ({ ...fact, ...origin }));
      if (facts.length > 0) firings.push({ rule, match, facts });
    }
  }
  return firings.sort((a, b) => a.match.start - b.match.start);
}
