/** Writes the text of a body: wrapped lines joined, one line per paragraph. */
import { flatMap } from '../flat-map.ts';
import { endsSentence } from '../text/punctuation.ts';
import { closeUpHeadline, joinLines, spacedParts } from '../text/spacing.ts';
import type { Piece } from './body.ts';
import { isDateLine } from './display.ts';
import { isContact } from './furniture.ts';
import type { Segment } from './segment.ts';

const INTRODUCES = /[：:]$/u;

/** An entry under its number, with a colon behind what it is of: `二、先进个人（2名）：`; it ends without a mark. */
export const NUMBERED_ENTRY =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^，。；：]{2,30}[：:]/u;

/** Whether a piece begins a paragraph: a blank line parts paragraphs only where the sentence before it ended. */
function beginsParagraph(piece: Piece, previous: Piece | undefined): boolean {
  if (previous === undefined) return false;
  if (piece.display || previous.display || isDateLine(piece.segment.text)) return true;
  if (piece.segment.listed || previous.segment.listed) return true;
  const { text, lines } = previous.segment;
  if (NUMBERED_ENTRY.test(piece.segment.text) || (NUMBERED_ENTRY.test(text) && /[）)]$/u.test(text))) return true;
  if (isContact(lines.at(-1)?.spaced ?? '')) return true;
  return endsSentence(text) || (INTRODUCES.test(text) && piece.segment.gap > 0);
}

/** A name of two characters, spaced out to the width of three: `周　明`. */
const LONE = /(?<!\p{Script=Han})(\p{Script=Han})\s+(\p{Script=Han})(?!\p{Script=Han})/gu;

/** The words of a segment; between a name and what it stands for an entry of a list keeps its space. */
const runningText = ({ listed, lines, text }: Segment): string =>
  listed ? flatMap(lines, (line) => spacedParts(line.spaced.replace(LONE, '$1$2'))).join(' ') : text;

/** The text of some pieces, paragraphs joined by a line feed. */
export function textOf(pieces: readonly Piece[]): string {
  const paragraphs: string[][] = [];
  pieces.forEach((piece, i) => {
    const { segment, display } = piece;
    const text = display ? segment.lines.map((line) => closeUpHeadline(line.spaced)).join(' ') : runningText(segment);
    const open = paragraphs.at(-1);
    if (open === undefined || beginsParagraph(piece, pieces[i - 1])) paragraphs.push([text]);
    else open.push(text);
  });
  return paragraphs.map(joinLines).join('\n');
}
