/** Finds printed lists: lines under each other, each an entry by itself, as in a roll of honour or a list of appointments. */
import { Characters } from '../text/scan/characters.ts';
import { displayWidth } from '../text/width.ts';
import type { Line } from './lines.ts';
import { opensReport } from './opening.ts';
import { oneOf } from './patterns.ts';

const LEAST = 4;
const LEAST_HEADED = 3;
const LEAST_NUMBERED = 2;
const WIDEST = 56;
const WIDEST_HEAD = 24;
const MARK = /[，。；！？]|[、：]$/u;
const BRACKETS = new Characters('（(');
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/u;
const HEAD = new RegExp(`(?:${oneOf('list-words')})(?:[（(].{0,20}[）)])?：?$`, 'u');
const VERB = new RegExp(`(?:${oneOf('headline-verbs')}).{4,}$`, 'u');
/** A name, and what its bearer is. */
const ENTRY = /^\p{Script=Han}{1,4}(?:\s\p{Script=Han})?(?:[（(][^（()）]{1,12}[)）])?\s+\S{3,}$/u;
const FULL = 2;

/** An entry has no mark inside or behind it; what ends a sentence is none. */
const isEntry = (line: Line): boolean =>
  line.width <= WIDEST &&
  !MARK.test(BRACKETS.anyIn(line.flat) ? line.flat.replace(/[（(][^（()）]*[)）]/gu, '') : line.flat);

/** Wrapped text fills its column, with its letters spaced out or without; entries end where they end. */
function isRagged(lines: readonly Line[]): boolean {
  const end = (widths: readonly number[]): boolean => {
    const widest = widths.reduce((most, width) => Math.max(most, width), 0);
    return widths.slice(0, -1).filter((width) => width >= widest - FULL).length * 2 <= widths.length - 1;
  };
  return end(lines.map((line) => line.width)) && end(lines.map((line) => displayWidth(line.flat)));
}

/**
 * Whether a run of entries is a list: long enough, or headed as one, and not set as running text is. Where prose goes on
 * below, what stands above it may be its first lines, and the headline.
 */
function isList(lines: readonly Line[], above: Line | undefined, below: Line | undefined): boolean {
  const headed = above !== undefined && HEAD.test(above.flat) && !VERB.test(above.flat);
  const least = NUMBERED.test(lines[0]?.flat ?? '') ? LEAST_NUMBERED : headed ? LEAST_HEADED : LEAST;
  const rest = NUMBERED.test(lines[0]?.flat ?? '') ? lines.slice(1) : lines;
  const entries = rest.every((line) => ENTRY.test(line.spaced));
  if (below !== undefined && !headed && !NUMBERED.test(below.flat) && !HEAD.test(below.flat))
    return entries && lines.length >= least;
  return lines.length >= least && (isRagged(lines) || entries);
}

/**
 * The lines of a group that are entries of lists. `above`: the line before the group; `others`: lines known for something
 * else, such as what a site prints above a headline.
 */
export function listedLines(
  group: readonly Line[],
  above: Line | undefined,
  others: ReadonlySet<Line>,
): ReadonlySet<Line> {
  const listed = new Set<Line>();
  let open: Line[] = [];
  const close = (end: number): void => {
    const next = group[end];
    // Short lines above an opening are its headline.
    if (next !== undefined && opensReport(next.flat)) open = [];
    if (isList(open, group[end - open.length - 1] ?? above, next)) for (const line of open) listed.add(line);
    open = [];
  };
  group.forEach((line, at) => {
    // The head of a list is none of its entries.
    if (line.width <= WIDEST_HEAD && HEAD.test(line.flat) && !NUMBERED.test(line.flat)) {
      close(at);
      return;
    }
    const entry = isEntry(line) && !others.has(line);
    if (open.length > 0 && (NUMBERED.test(line.flat) || !entry)) close(at);
    if (entry) open.push(line);
  });
  close(group.length);
  return listed;
}
