/** The sentence that some words stand in. */
import type { Span } from '../article/spans.ts';

const ends = /[。！？!?\n]/u;

/** Characters on each side at most: some lists are one sentence of a thousand. */
const most = 60;

/** What stands before the words, the words, and what stands after them, to the ends of the sentence. */
export function sentenceAround(text: string, { start, end }: Span): readonly [string, string, string] {
  const before = text.slice(Math.max(0, start - most), start);
  const after = text.slice(end, end + most);
  const begin = before.split(ends).at(-1) ?? '';
  const stop = after.search(ends);
  const rest = stop < 0 ? after : after.slice(0, stop + 1).trimEnd();
  const cutBefore = begin.length === before.length && start > before.length ? '…' : '';
  const cutAfter = stop < 0 && end + most < text.length ? '…' : '';
  return [`${cutBefore}${begin}`, text.slice(start, end), `${rest}${cutAfter}`];
}
