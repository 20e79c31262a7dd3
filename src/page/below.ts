/** What stands further down a page, before another report opens: the next headline, and who closes an article. */
import type { CaptionedItem } from './caption.ts';
import type { Segment } from './segment.ts';

/** As many lines as a headline has. */
const MOST_LINES = 4;

/** For each piece of text the next headline lines below it, before another report opens. */
export function headlinesBelow(
  items: readonly CaptionedItem[],
  display: ReadonlySet<Segment>,
): ReadonlyMap<Segment, readonly Segment[]> {
  const found = new Map<Segment, readonly Segment[]>();
  let below: readonly Segment[] = [];
  let open = false;
  for (const item of [...items].reverse()) {
    if ('caption' in item) continue;
    const { segment } = item;
    const headline = display.has(segment);
    if (headline) below = open ? [segment, ...below.slice(0, MOST_LINES - 1)] : [segment];
    else if (segment.role === 'text') found.set(segment, below);
    else if (segment.role === 'opening') below = [];
    open = headline;
  }
  return found;
}

/** The pieces of text below which who wrote it, in brackets, closes an article before another report opens. */
export function closedBelow(items: readonly CaptionedItem[]): ReadonlySet<Segment> {
  const found = new Set<Segment>();
  let closed = false;
  for (const item of [...items].reverse()) {
    if ('caption' in item) continue;
    const { segment } = item;
    if (segment.role === 'opening') closed = false;
    else if (segment.role === 'byline') closed = segment.closes;
    else if (segment.role === 'text' && closed) found.add(segment);
  }
  return found;
}
