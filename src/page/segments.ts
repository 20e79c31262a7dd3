/** Cuts a page's lines into segments: runs of lines that belong together whatever they are. */
import { endsSentence } from '../text/punctuation.ts';
import { joinLines } from '../text/spacing.ts';
import { type Byline, bylineOf, isRoleOnly, labelledReporters } from './byline.ts';
import { creditOf, mentionsPhoto } from './credit.ts';
import { furnitureOf } from './furniture.ts';
import type { Line } from './lines.ts';
import { listedLines } from './list.ts';
import { type MastheadLine, mastheadLine } from './masthead.ts';
import { opensReport } from './opening.ts';
import { isSeam, isWrapped } from './seams.ts';

export type SegmentRole = 'masthead' | 'furniture' | 'byline' | 'credit' | 'opening' | 'text';

export interface Segment {
  readonly role: SegmentRole;
  readonly lines: readonly Line[];
  /** The lines joined, without layout white space. */
  readonly text: string;
  /** Blank lines before it. */
  readonly gap: number;
  /** Reporters named by a byline or a credit. */
  readonly reporters: readonly string[];
  /** Whether a byline stands in brackets, as at the end of an article. */
  readonly closes: boolean;
  readonly masthead: MastheadLine | null;
  /** Whether it is one entry of a printed list. */
  readonly listed: boolean;
}

/** A segment of some lines; what only some roles have is left out by the others. */
export function segmentOf(
  role: SegmentRole,
  lines: readonly Line[],
  more: { text?: string; byline?: Byline | undefined; masthead?: MastheadLine | undefined; listed?: boolean } = {},
): Segment {
  return {
    role,
    lines,
    text: more.text ?? joinLines(lines.map((line) => line.flat)),
    gap: lines[0]?.gap ?? 0,
    reporters: more.byline?.reporters ?? [],
    closes: more.byline?.closes ?? false,
    masthead: more.masthead ?? null,
    listed: more.listed ?? false,
  };
}

/** The lines of a segment with their inner white space, for what is read from the spaces between names. */
export const spacedText = (lines: readonly Line[]): string => lines.map((line) => line.spaced).join(' ');

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

/** What a byline or credit may begin with that stands below an unfinished sentence. */
const BEGINNING = /^(?:[（(]|本报|通讯员|记者|图)/u;

/** The byline or credit that begins at a line of a group and takes up to three lines. */
function signedAt(group: readonly Line[], at: number): Segment | null {
  const previous = group[at - 1];
  const first = group[at];
  if (first === undefined || first.spaced.length > 48) return null;
  const byline = bylineOf(first.spaced);
  const role = isRoleOnly(first.spaced);
  const begins = byline !== null || role || BEGINNING.test(first.flat);
  if (!begins && previous !== undefined && !endsSentence(previous.flat)) return null;
  let photo = false;
  for (let length = 1; length <= 3 && at + length <= group.length; length += 1) {
    photo ||= mentionsPhoto(group[at + length - 1]?.spaced ?? '');
    const lines = photo ? group.slice(at, at + length) : [];
    const credit = photo ? creditOf(spacedText(lines)) : null;
    if (credit !== null && credit.before === 0)
      return segmentOf('credit', lines, { byline: { reporters: credit.reporters, closes: false } });
  }
  if (byline !== null) return segmentOf('byline', [first], { byline });
  const two = group.slice(at, at + 2);
  const parted = role && two.length === 2 ? bylineOf(spacedText(two)) : null;
  return parted === null ? null : segmentOf('byline', two, { byline: parted });
}

/** A line of dashes or ornaments; a lone mark may be the end of a wrapped sentence. */
const isRule = (line: Line, group: readonly Line[]): boolean =>
  !/[\p{L}\p{N}]/u.test(line.flat) && (group.length === 1 || /^[^。，！？”）》…]{2,}$/u.test(line.flat));

/** What a line is by itself, whatever stands around it; null for running text and headlines. */
function specialAt(
  group: readonly Line[],
  at: number,
  furniture: ReadonlySet<Line>,
  proseSeen: boolean,
): Segment | null {
  const line = group[at];
  if (line === undefined) return null;
  if (furniture.has(line) || isRule(line, group)) return segmentOf('furniture', [line]);
  const masthead = mastheadLine(line.spaced);
  if (masthead !== null && !(masthead.onlyDate && proseSeen)) {
    const reporters = labelledReporters(line.spaced);
    return reporters.length > 0
      ? segmentOf('byline', [line], { byline: { reporters, closes: false }, masthead })
      : segmentOf('masthead', [line], { masthead });
  }
  return signedAt(group, at);
}

/** Items of a column of briefs: lines under its head that begin with one and the same mark. */
const MARK = /^[■●◆▲★○◎□△▶◇☆](?=.{12})/u;
const MARKED = /^[■●◆▲★○◎△▶◇☆](?=\p{Script=Han}{2}.{4})/u;
function markedItems(group: readonly Line[]): ReadonlySet<Line> {
  const first = group.findIndex((line) => MARK.test(line.flat));
  const mark = group[first]?.flat.charAt(0);
  const above = group[first - 1];
  if (mark === undefined || (above !== undefined && (/[，、：]$/u.test(above.flat) || endsSentence(above.flat))))
    return new Set();
  const items = group.filter((line) => line.flat.startsWith(mark) && MARK.test(line.flat));
  return new Set(items.length > 1 ? items : []);
}

const markOf = (group: readonly Line[]): string => MARKED.exec(group[0]?.flat ?? '')?.[0] ?? '';
/** Groups of a column of briefs, which blank lines part: two beside each other begin with one and the same mark. */
function markedGroups(groups: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const marks = groups.map(markOf);
  return new Set(
    groups.flatMap(([first], i) => {
      const beside = marks[i] !== '' && (marks[i] === marks[i - 1] || marks[i] === marks[i + 1]);
      return beside && first !== undefined ? [first] : [];
    }),
  );
}

function cutGroup(
  group: readonly Line[],
  above: Line | undefined,
  wrapped: boolean,
  proseSeen: boolean,
  marked: ReadonlySet<Line>,
): Segment[] {
  const segments: Segment[] = [];
  const furniture = furnitureOf(group, proseSeen);
  const listed = listedLines(group, above);
  const items = markedItems(group);
  let open: Line[] = [];
  let seen = proseSeen;
  const close = (): void => {
    const first = open[0];
    if (first !== undefined)
      segments.push(
        segmentOf(items.has(first) || marked.has(first) || opensReport(first.flat) ? 'opening' : 'text', open),
      );
    open = [];
  };
  for (let at = 0; at < group.length; ) {
    const special = specialAt(group, at, furniture, seen);
    const line = group[at];
    if (special !== null) {
      close();
      segments.push(special);
      at += special.lines.length;
    } else if (line !== undefined && listed.has(line)) {
      close();
      segments.push(segmentOf('text', [line], { listed: true }));
      at += 1;
    } else if (line !== undefined) {
      if (open.length > 0 && (items.has(line) || opensReport(line.flat) || isSeam(group, at, wrapped))) close();
      open.push(line);
      seen ||= endsSentence(line.flat);
      at += 1;
    } else at += 1;
  }
  close();
  return segments;
}

/** The segments of a page, in order. */
export function segmentsOf(lines: readonly Line[]): Segment[] {
  const wrapped = isWrapped(lines);
  let proseSeen = false;
  let above: Line | undefined;
  const groups = groupsOf(lines);
  const marked = markedGroups(groups);
  return groups.flatMap((group) => {
    const segments = cutGroup(group, above, wrapped, proseSeen, marked);
    above = group.at(-1);
    proseSeen ||= segments.some((s) => s.role === 'opening' || (s.role === 'text' && endsSentence(s.text)));
    return segments;
  });
}
