/** Where a name stands in a sentence, and what showed that it is one. */
import type { TitleMention } from '../mention.ts';

export interface NameSpan {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  /** The title that stands right before it. */
  readonly title: TitleMention | null;
  /** 0-based place in a list of names: the first has the title that the others share. */
  readonly inList: number;
}

/** A name at `start`, alone and without a title unless `more` says otherwise. */
export const nameSpan = (
  name: string,
  start: number,
  rule: string,
  confidence: number,
  more: Partial<Pick<NameSpan, 'title' | 'inList'>> = {},
): NameSpan => ({ name, start, end: start + name.length, rule, confidence, title: null, inList: 0, ...more });
