/** Runs rules over the tape of a sentence. */
import { quickest, Twin } from '../text/scan/plain.ts';
import { Scanner } from '../text/scan/scanner.ts';
import { lastUpTo } from '../text/sorted.ts';
import type { Stated } from './fact.ts';
import type { Mention, MentionKind } from './mentions/mention.ts';
import { compile, type Match, type Rule } from './rule.ts';
import { offsetOf, type Tape } from './tape.ts';
import { isDeed, isUnreal, type Unreal, unrealIn } from './unreal.ts';

interface CompiledRule {
  readonly rule: Rule;
  readonly pattern: RegExp;
  readonly twin: Twin;
}
/** Rules ready to be tried: only those are whose words a tape holds. */
export type CompiledRules = Scanner<CompiledRule>;

/** Compiles a list of rules once, for any number of sentences. */
export const compileAll = (rules: readonly Rule[]): CompiledRules =>
  new Scanner(
    rules.map((rule) => {
      const pattern = compile(rule.pattern);
      return { rule, pattern, twin: new Twin(pattern) };
    }),
    ({ pattern }) => pattern,
  );

const isOf = <K extends MentionKind>(mention: Mention, kind: K): mention is Extract<Mention, { is: K }> =>
  mention.is === kind;

/** @param from where on the tape the text begins in which the match was found */
function matchOf(found: RegExpExecArray, tape: Tape, sentence: string, from = 0): Match {
  const offset = (i: number): number => offsetOf(tape, i);
  const range = (slot: string): readonly [number, number] | undefined => {
    const at = found.indices?.groups?.[slot];
    return at === undefined ? undefined : [from + at[0], from + at[1]];
  };
  const span = (slot: string) => {
    const at = range(slot);
    return at === undefined ? null : { start: offset(at[0]), end: offset(at[1]) };
  };
  return {
    start: offset(from + found.index),
    end: offset(from + found.index + found[0].length),
    span,
    words: (slot) => {
      const at = span(slot);
      return at === null ? '' : sentence.slice(at.start, at.end);
    },
    all: (slot, kind) => {
      const at = range(slot);
      if (at === undefined) return [];
      const inside: Extract<Mention, { is: typeof kind }>[] = [];
      for (let i = lastUpTo(tape.places, at[0] - 1) + 1; (tape.places[i] ?? at[1]) < at[1]; i += 1) {
        const mention = tape.mentions[i];
        if (mention !== undefined && isOf(mention, kind)) inside.push(mention);
      }
      return inside;
    },
    find: (slot, pattern) => {
      const at = range(slot);
      const inside = at === undefined ? null : quickest(pattern, tape.text).exec(tape.text.slice(...at));
      return at === undefined || inside === null ? null : matchOf(inside, tape, sentence, at[0]);
    },
  };
}

export interface Firing {
  readonly rule: Rule;
  readonly match: Match;
  /** Where its first fact begins. */
  readonly start: number;
  readonly facts: readonly Stated[];
}

/** Every match of a pattern in a text, in order. */
function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    matches.push(found);
    if (found[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}

/** Every match of every rule in a sentence, in the order of the text, then of the rules. */
export function fire(rules: CompiledRules, tape: Tape, sentence: string): Firing[] {
  const firings: Firing[] = [];
  let unreal: readonly Unreal[] | undefined;
  for (const { rule, twin } of rules.candidates(tape.text)) {
    for (const found of matchesOf(twin.for(tape.text), tape.text)) {
      const match = matchOf(found, tape, sentence);
      const origin = { start: match.start, end: match.end, rule: rule.name, confidence: rule.confidence };
      let facts = rule.facts(match);
      if (facts.some(isDeed)) {
        unreal ??= unrealIn(tape.text);
        const to = found.index + found[0].length;
        if (isUnreal(unreal, found.index, to, rule.announces === true)) facts = facts.filter((fact) => !isDeed(fact));
      }
      // A rule makes its facts anew for each match: they are told their place, which costs less than copies that know it.
      const stated = facts.map((fact) =>
        Object.assign(fact, origin, fact.is === 'award' && fact.at !== undefined ? { start: fact.at } : null),
      );
      const [first] = stated;
      if (first !== undefined) firings.push({ rule, match, start: first.start, facts: stated });
    }
  }
  return firings.sort((a, b) => a.start - b.start);
}
