/** Takes out the white space that only the layout put into Chinese text, and joins wrapped lines. */
import { Characters } from './scan/characters.ts';

const LATIN = /[\u0021-\u007e\p{Script=Latin}]/u;
const LETTER = /\p{Script=Latin}/u;
const LONE_HAN = /^\p{Script=Han}$/u;
const SPACES = /\s+/gu;
/** What `\s` stands for. */
const SPACE = new Characters(
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);

/** A text without any white space. */
export const withoutSpaces = (text: string): string => (SPACE.anyIn(text) ? text.replace(SPACES, '') : text);

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether a line is spaced out to fill its column: `主 持 召 开 会 议`. */
export function isSpacedOut(line: string): boolean {
  const trimmed = line.trim();
  if (!SPACE.anyIn(trimmed)) return false;
  const parts = trimmed.split(SPACES);
  if (parts.length < 4) return parts.every((part) => LONE_HAN.test(part));
  const single = parts.filter((part) => [...part].length === 1).length;
  return single >= parts.length * 0.6;
}

/** A text without layout white space: one space stays between Latin words or numbers. */
export function closeUp(text: string): string {
  if (!SPACE.anyIn(text)) return text;
  const out = isSpacedOut(text) && countOf(text, /[A-Za-z]{2,}/gu) === 0;
  return text.trim().replace(SPACES, (space: string, at: number, whole: string) => {
    if (out) return '';
    return LATIN.test(whole.charAt(at - 1)) && LATIN.test(whole.charAt(at + space.length)) ? ' ' : '';
  });
}

/** Parts of a line between spaces, runs of single characters put together: `聂 楠  张 三丰` → 聂楠, 张三丰. */
export function spacedParts(line: string): string[] {
  const parts: string[] = [];
  for (const gap of line.trim().split(/\s{2,}/u)) {
    let single = '';
    for (const part of gap.split(SPACES)) {
      if ([...part].length === 1) single += part;
      else {
        if (single.length > 1) parts.push(single);
        parts.push(single.length === 1 ? single + part : part);
        single = '';
      }
    }
    if (single !== '') parts.push(single);
  }
  return parts.filter((part) => part !== '');
}

/** A headline's line: layout white space goes, one space stays between its phrases. */
export function closeUpHeadline(line: string): string {
  if (/^\p{Script=Han}(?:\s+\p{Script=Han}){1,2}$/u.test(line.trim())) return line.replace(SPACES, '');
  if (isSpacedOut(line)) return spacedParts(line).join(' ');
  return line
    .trim()
    .replace(SPACES, ' ')
    .replace(/(?<=[，。、；：？！“（《—…]) | (?=[，。、；：？！”）》])/gu, '');
}

/** What stands between two pieces of running text that a line break parted: a space between Latin words, else nothing. */
const between = (before: string, after: string): string =>
  LETTER.test(before.charAt(before.length - 1)) && LETTER.test(after.charAt(0)) ? ' ' : '';

/** Joins pieces of running text that line breaks parted. */
export function joinLines(pieces: readonly string[]): string {
  return pieces.map((piece, i) => (i === 0 ? piece : between(pieces[i - 1] ?? '', piece) + piece)).join('');
}
