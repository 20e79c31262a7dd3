/** The words that state a fact, as its relationship stores them: `"<articleId>:<start>-<end>"`, rules and confidences beside. */
import { z } from 'zod';

/** Offsets count UTF-16 units of the article's text. */
export interface Span {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

export interface Statement extends Span {
  readonly rule: string;
  readonly confidence: number;
}

const spanPattern = /^(.+):(\d+)-(\d+)$/su;

/** Reads `"<articleId>:<start>-<end>"`; `null` when it is something else. */
export function parseSpan(text: string): Span | null {
  const [, article, start, end] = spanPattern.exec(text) ?? [];
  if (article === undefined || start === undefined || end === undefined) return null;
  return { article, start: Number(start), end: Number(end) };
}

const isTexts = (x: unknown): x is readonly string[] => Array.isArray(x) && x.every((y) => typeof y === 'string');
const isNumbers = (x: unknown): x is readonly number[] => Array.isArray(x) && x.every((y) => typeof y === 'number');

function readStatements(value: unknown): Statement[] | string {
  const [evidence, rules, confidences]: readonly unknown[] = Array.isArray(value) ? value : [];
  if (!isTexts(evidence) || evidence.length === 0) return 'a fact lacks evidence';
  if (!isTexts(rules) || !isNumbers(confidences)) return 'a fact lacks rules or confidences';
  const read: Statement[] = [];
  for (const [at, text] of evidence.entries()) {
    const [span, rule, confidence] = [parseSpan(text), rules[at], confidences[at]];
    if (span === null || rule === undefined || confidence === undefined)
      return `evidence "${text}" lacks offsets, rule or confidence`;
    read.push({ ...span, rule, confidence });
  }
  return read;
}

/**
 * `[evidence, rules, confidences]` of a relationship, index by index; a fact without evidence is refused. A check by
 * hand: every row of most lists has it, and a schema for each of its items costs more than reading them.
 */
export const stated = z.unknown().transform((value, context): Statement[] => {
  const read = readStatements(value);
  if (typeof read !== 'string') return read;
  context.addIssue({ code: 'custom', message: read });
  return z.NEVER;
});
