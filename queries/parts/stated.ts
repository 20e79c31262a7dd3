/** The words that state a fact, as its relationship stores them: `"<articleId>:<start>-<end>"`, rules and confidences beside. */
import { z } from 'zod';

/** Offsets count UTF-16 units of the article's text. */
export interface Span {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

export interface Statement extends Span {
  /** The span as it is stored. */
  readonly at: string;
  /** `null`, as is the confidence, where nobody asks for them. */
  readonly rule: string | null;
  readonly confidence: number | null;
}

/** What of its evidence a list brings with each row. */
export interface Evidenced {
  readonly stated: boolean;
  /** Rules and confidences too. */
  readonly reasons: boolean;
}

/** The whole number that these characters write; -1 where they write none. A pattern costs several times as much. */
function wholeNumber(text: string, from: number, to: number): number {
  let number = from < to ? 0 : -1;
  for (let at = from; at < to && number >= 0; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : -1;
  }
  return number;
}

/** Reads `"<articleId>:<start>-<end>"`; `null` when it is something else. */
export function parseSpan(text: string): Span | null {
  const dash = text.lastIndexOf('-');
  const colon = text.lastIndexOf(':', dash);
  const [start, end] = [wholeNumber(text, colon + 1, dash), wholeNumber(text, dash + 1, text.length)];
  return colon < 1 || start < 0 || end < 0 ? null : { article: text.slice(0, colon), start, end };
}

const isTexts = (x: unknown): x is readonly string[] => Array.isArray(x) && x.every((y) => typeof y === 'string');
const isNumbers = (x: unknown): x is readonly number[] => Array.isArray(x) && x.every((y) => typeof y === 'number');

function readStatements(value: unknown): Statement[] | string {
  const [evidence, rules = null, confidences = null]: readonly unknown[] = Array.isArray(value) ? value : [];
  if (!isTexts(evidence) || evidence.length === 0) return 'a fact lacks evidence';
  if (rules !== null && !isTexts(rules)) return 'a fact lacks rules';
  if (confidences !== null && !isNumbers(confidences)) return 'a fact lacks confidences';
  const read: Statement[] = [];
  for (const [n, at] of evidence.entries()) {
    const [span, rule, confidence] = [
      parseSpan(at),
      rules === null ? null : rules[n],
      confidences === null ? null : confidences[n],
    ];
    if (span === null || rule === undefined || confidence === undefined)
      return `evidence "${at}" lacks offsets, rule or confidence`;
    const { article, start, end } = span;
    read.push({ at, article, start, end, rule, confidence });
  }
  return read;
}

/**
 * `[evidence, rules, confidences]` of a relationship, index by index; `null` for those that nobody asks for. A fact
 * without evidence is refused. A check by hand: every row of most lists has it, and a schema for each of its items costs
 * more than reading them.
 */
export const stated = z.unknown().transform((value, context): Statement[] => {
  const read = readStatements(value);
  if (typeof read !== 'string') return read;
  context.addIssue({ code: 'custom', message: read });
  return z.NEVER;
});
