/** Brings the characters of a PDF's text to their usual forms, before anything is read. */
import { Characters } from './scan/characters.ts';

const FULL_WIDTH_ALPHANUMERIC = /[０-９Ａ-Ｚａ-ｚ％＋＆＠＃＝＊／＼]/gu;
// Radicals and compatibility ideographs look like common characters but are others; PDF fonts are full of them.
const LOOKALIKE = /[\u2e80-\u2fd5\uf900-\ufaff]/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
const WIDE_SPACE = /\u3000/gu;
const TAB = /\t/gu;
const OTHER_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/gu;

const USUAL_MARKS = new Characters('·！（），：；？');
/** Most lines hold nothing but ideographs, ASCII and these marks, and are left as they are. */
const isUsual = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return (
    (unit >= 0x3001 && unit <= 0x9fff && (unit <= 0x303f || unit >= 0x3400)) ||
    (unit >= 0x20 && unit <= 0x7e) ||
    (unit >= 0x2010 && unit <= 0x2027) ||
    USUAL_MARKS.at(text, at)
  );
};

function isAllUsual(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (!isUsual(text, i)) return false;
  return true;
}

/**
 * A line with full-width letters and digits made half-width, look-alike ideographs made common ones, invisible
 * characters taken out, and every kind of space made plain ones (a full-width space two, a tab four).
 */
export function usualCharacters(line: string): string {
  if (isAllUsual(line)) return line;
  return line
    .replace(TAB, '    ')
    .replace(INVISIBLE, '')
    .replace(WIDE_SPACE, '  ')
    .replace(OTHER_SPACE, ' ')
    .replace(FULL_WIDTH_ALPHANUMERIC, (c) => c.normalize('NFKC'))
    .replace(LOOKALIKE, (c) => c.normalize('NFKC'));
}
