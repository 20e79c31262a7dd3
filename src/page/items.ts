/** Finds the items of a column of briefs: paragraphs that begin with one and the same mark, or each with where it happened. */
import { endsSentence } from '../text/punctuation.ts';
import { loneWriter } from './byline.ts';
import type { Line } from './lines.ts';
import { opensReport } from './opening.ts';
import { oneOf } from './patterns.ts';

const MARK = /^[■●◆▲★○◎□△▶◇☆](?=.{6})/u;
const NOTICE = new RegExp(`${oneOf('notice-words')}$`, 'u');
const SIGNED = /[（(][^（()）。]{2,20}[)）]$/u;

/** Whether what stands above the first of some items is the head of their column; the points of a notice are of one. */
const isHead = (above: Line | undefined): boolean =>
  above === undefined || (!/[，、：]$/u.test(above.flat) && !endsSentence(above.flat) && !NOTICE.test(above.flat));

/** Whether a line ends an item with who wrote it. */
const isSigned = (line: Line | undefined): boolean =>
  line !== undefined && loneWriter(SIGNED.exec(line.spaced)?.[0] ?? '') !== null;

/**
 * Which of some lines with the same mark begin items and no mere points: those below a head, or all where most are
 * dated or signed. What stands above the head is something else: the caption of a photograph.
 */
function itemsAmong(marked: readonly number[], lines: readonly Line[]): readonly number[] {
  if (marked.length < 2) return [];
  const told = marked.filter((at) => opensReport(lines[at]?.flat ?? '') || isSigned(lines[at - 1]));
  const from = told.length * 2 > marked.length ? 0 : marked.findIndex((at) => isHead(lines[at - 1]));
  const items = from < 0 ? [] : marked.slice(from);
  return items.length > 1 && (from === 0 || items.some((at) => told.includes(at))) ? items : [];
}

/** Items that begin with where they happened: `临江区  3月5日，…`, each below a head, or below an item that is at its end. */
const PLACED = /^(\p{Script=Han}{1,11}[市县区旗州镇乡])\s(?=\S.{3})/u;

function placedItems(lines: readonly Line[]): Line[] {
  const found = new Map<string, Line>();
  lines.forEach((line, at) => {
    const place = /\s/u.test(line.spaced) ? PLACED.exec(line.spaced)?.[1] : undefined;
    const above = lines[at - 1];
    if (place === undefined || found.has(place)) return;
    if (line.gap > 0 || above === undefined || endsSentence(above.flat) || isSigned(above)) found.set(place, line);
  });
  return found.size < 2 ? [] : [...found.values()];
}

/** Whether a line with a mark is the headline of an item that stands below it, and not how the item begins. */
const isHeading = (line: Line, below: Line | undefined): boolean =>
  below !== undefined && below.gap > 0 && !/[，。；：、！？]/u.test(line.flat) && below.width > line.width;

/** The lines of a page with which the items of its columns of briefs begin. */
export function itemsOf(lines: readonly Line[]): ReadonlySet<Line> {
  const byMark = new Map<string, number[]>();
  lines.forEach((line, at) => {
    if (!MARK.test(line.flat) || isHeading(line, lines[at + 1])) return;
    const mark = line.flat.charAt(0);
    byMark.set(mark, [...(byMark.get(mark) ?? []), at]);
  });
  const items = new Set<Line>(placedItems(lines));
  for (const marked of byMark.values())
    for (const line of itemsAmong(marked, lines).flatMap((at) => lines[at] ?? [])) items.add(line);
  return items;
}
