/** Cuts a page's lines into segments: runs of lines that belong together whatever they are. */
import { noFacts } from '../article.ts';
import { flatMap } from '../flat-map.ts';
import { endsSentence } from '../text/punctuation.ts';
import { furnitureOf } from './furniture.ts';
import { SECTION } from './headline-rows.ts';
import { itemsOf } from './items.ts';
import type { Line } from './lines.ts';
import { listedLines } from './list.ts';
import { opensReport } from './opening.ts';
import { publisherLine } from './publisher.ts';
import { isSeam, isWrapped } from './seams.ts';
import { type Segment, segmentOf } from './segment.ts';
import { specialAt } from './special.ts';

/** Lines without a blank one between them. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group === undefined || line.gap > 0) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

/** What is known of the page around a group. */
interface Page {
  readonly wrapped: boolean;
  /** Lines with which the items of columns of briefs begin. */
  readonly items: ReadonlySet<Line>;
  /** The line that says who published it. */
  readonly publisher: ReturnType<typeof publisherLine>;
}

function cutGroup(
  group: readonly Line[],
  above: Line | undefined,
  proseSeen: boolean,
  { wrapped, items, publisher }: Page,
): Segment[] {
  const segments: Segment[] = [];
  const furniture = furnitureOf(group, proseSeen);
  const others = new Set([
    ...furniture,
    ...group.filter((line) => line === publisher?.line || line === publisher?.where),
  ]);
  const listed = listedLines(group, above, others);
  let open: Line[] = [];
  let seen = proseSeen;
  const close = (): void => {
    const first = open[0];
    if (first !== undefined)
      segments.push(segmentOf(items.has(first) || opensReport(first.flat) ? 'opening' : 'text', open));
    open = [];
  };
  const begins = (at: number): boolean => {
    const [above, line] = [group[at - 1], group[at]];
    if (above === undefined || line === undefined) return false;
    if (items.has(line) || opensReport(line.flat) || SECTION.test(above.flat)) return true;
    // However short it is, the first line of an item or report is no headline.
    const opened = items.has(above) || opensReport(above.flat);
    return !(opened && !endsSentence(above.flat)) && isSeam(group, at, wrapped);
  };
  for (let at = 0; at < group.length; ) {
    const line = group[at];
    const special =
      line !== undefined && line === publisher?.line
        ? segmentOf('masthead', [line], { masthead: publisher.masthead })
        : line !== undefined && line === publisher?.where
          ? segmentOf('masthead', [line], { masthead: { facts: noFacts, onlyDate: false } })
          : specialAt(group, at, furniture, seen);
    if (special !== null) {
      close();
      segments.push(special);
      at += special.lines.length;
    } else if (line !== undefined && listed.has(line)) {
      close();
      segments.push(segmentOf('text', [line], { listed: true }));
      at += 1;
    } else if (line !== undefined) {
      if (open.length > 0 && begins(at)) close();
      open.push(line);
      seen ||= endsSentence(line.flat);
      at += 1;
    } else at += 1;
  }
  close();
  return segments;
}

/** The segments of a page, in order. */
export function segmentsOf(printed: readonly Line[]): Segment[] {
  const publisher = publisherLine(printed);
  const head = publisher?.where ?? publisher?.line;
  // What says who published the page stands apart from the headline below it, also without a blank line.
  const lines = printed.map((line, i) =>
    head !== undefined && printed[i - 1] === head && line.gap === 0 ? { ...line, gap: 1 } : line,
  );
  const page = { wrapped: isWrapped(lines), items: itemsOf(lines), publisher };
  let proseSeen = false;
  let above: Line | undefined;
  return flatMap(groupsOf(lines), (group) => {
    const segments = cutGroup(group, above, proseSeen, page);
    above = group.at(-1);
    proseSeen ||= segments.some((s) => s.role === 'opening' || (s.role === 'text' && endsSentence(s.text)));
    return segments;
  });
}
