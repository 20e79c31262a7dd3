/** Brings the characters of a PDF's text to their usual forms, before anything is read. */

const FULL_WIDTH_ALPHANUMERIC = /[０-９Ａ-Ｚａ-ｚ％＋＆＠＃＝＊／＼]/gu;
// Radicals and compatibility ideographs look like common characters but are others; PDF fonts are full of them.
const LOOKALIKE = /[\u2e80-\u2fd5\uf900-\ufaff]/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
const WIDE_SPACE = /\u3000/gu;
const TAB = /\t/gu;
// Most lines hold nothing but these and are left as they are.
const UNUSUAL = /[^ -~\u00b7\u2010-\u2027\u3001-\u303f\u3400-\u9fff\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]/u;
const OTHER_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/gu;

/**
 * A line with full-width letters and digits made half-width, look-alike ideographs made common ones, invisible
 * characters taken out, and every kind of space made plain ones (a full-width space two, a tab four).
 */
export function usualCharacters(line: string): string {
  if (!UNUSUAL.test(line)) return line;
  return line
    .replace(TAB, '    ')
    .replace(INVISIBLE, '')
    .replace(WIDE_SPACE, '  ')
    .replace(OTHER_SPACE, ' ')
    .replace(FULL_WIDTH_ALPHANUMERIC, (c) => c.normalize('NFKC'))
    .replace(LOOKALIKE, (c) => c.normalize('NFKC'));
}
