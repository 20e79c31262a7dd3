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

/** `[evidence, rules, confidences]` of a relationship, index by index; a fact without evidence is refused. */
export const stated = z
  .tuple([z.array(z.string()).min(1), z.array(z.string()), z.array(z.number())])
  .transform(([evidence, rules, confidences], context): Statement[] =>
    evidence.flatMap((text, at) => {
      const span = parseSpan(text);
      const rule = rules[at];
      const confidence = confidences[at];
      if (span !== null && rule !== undefined && confidence !== undefined) return [{ ...span, rule, confidence }];
      context.addIssue({ code: 'custom', message: `evidence "${text}" lacks offsets, rule or confidence` });
      return [];
    }),
  );
