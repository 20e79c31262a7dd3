/** Breaks paragraphs into the lines of a column as a typesetter does. */
import { displayWidth } from '../../src/text/width.ts';

const NEVER_FIRST = /^[，。、：；！？”’）》…】]/u;
const NEVER_LAST = /[“‘（《【]$/u;
const WORD = /[\d.A-Za-z%]$/u;
const LONGEST_WORD = 8;

/** What must go down to the next line with the character that begins it. */
function carriedFrom(line: string, next: string): string {
  let kept = line;
  while (kept.length > 1 && line.length - kept.length < LONGEST_WORD) {
    if (!NEVER_LAST.test(kept) && !(WORD.test(kept) && WORD.test(next))) break;
    kept = kept.slice(0, -1);
  }
  return line.slice(kept.length);
}

/** The lines of a paragraph in a column of so many Chinese characters, its first line shorter by `indent` half ones. */
export function wrap(paragraph: string, width: number, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  let length = indent;
  for (const character of paragraph) {
    const own = displayWidth(character);
    if (length + own > width * 2 && line !== '' && !NEVER_FIRST.test(character)) {
      const carried = carriedFrom(line, character);
      lines.push(line.slice(0, line.length - carried.length));
      line = carried;
      length = displayWidth(carried);
    }
    line += character;
    length += own;
  }
  return line === '' ? lines : [...lines, line];
}
