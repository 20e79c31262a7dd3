/** Where a name stands in a sentence, and what showed that it is one. */
import { Opening } from '../../../text/scan/beside.ts';
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

/** What a list prints in brackets behind a name: `（女，满族）`, `（Margaret Holden）`, `（左二）`. */
const DETAILS = new Opening(
  /（(?:女|男|\p{Script=Han}{1,6}族|[A-Za-z][A-Za-z .·'’-]{1,40}|[前后]?排?[左右中][一二三四五六七八九]?|\d{1,3}岁|中共党员|非党|兼|退休|挂职)(?:[，、][^（）]{1,12})?）/u,
);

/** The length of the details in brackets at an offset; 0 where there are none. */
export const detailsLength = (text: string, at: number): number => DETAILS.lengthAt(text, at);

/** A name at `start`, printed whole, alone and without a title unless it is said otherwise. */
export const nameSpan = (
  name: string,
  start: number,
  rule: string,
  confidence: number,
  { title = null, inList = 0, end = start + name.length }: Partial<Pick<NameSpan, 'title' | 'inList' | 'end'>> = {},
): NameSpan => ({ name, start, end, rule, confidence, title, inList });
