/** Cuts the raw text of a page into its printed lines. */
import { usualCharacters } from '../text/characters.ts';
import { widenPunctuation } from '../text/punctuation.ts';
import { Characters } from '../text/scan/characters.ts';
import { RarePattern } from '../text/scan/rare.ts';
import { closeUp } from '../text/spacing.ts';
import { displayWidth } from '../text/width.ts';
import { DAY } from './patterns.ts';

export interface Line {
  /** 1-based number of the physical line. */
  readonly number: number;
  /** Usual characters and full-width punctuation, trimmed; inner white space kept. */
  readonly spaced: string;
  /** The same without layout white space. */
  readonly flat: string;
  /** Width in half-width columns, each run of inner white space counted as one: a spaced-out line fills its column. */
  readonly width: number;
  /** Half-width columns of white space before the text. */
  readonly indent: number;
  /** Blank lines before this one; a form feed counts as two. */
  readonly gap: number;
}

const BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/u;
const PAGE_BREAK = /[\v\f]/u;
const PAGE_BREAKS = new Characters('\v\f');
// An article that opens in the middle of a physical line; `据本报讯` and quoted uses are not openings.
const INNER_OPENING = /(?<=[\p{Script=Han}。！？”）\s])(?<!据)本报讯\s*[（(]/u;

/** A short item with its headline on the same line: `甲项目签约  3月21日，…`. */
const INLINE_HEADLINE = new RarePattern(
  new RegExp(
    `^\\s*[●■◆▲★○◎]?\\s*(?:[^，。；：？\\s]{4,24}[ 　]?){1,2}\\s{2,}(?!${DAY}\\s*(?:星期|第))(?=(?:${DAY}|近日|日前|昨日|本报讯)[^）)]{12})`,
    'u',
  ),
);

function cutOpenings(text: string): string[] {
  const headline = text.includes('  ') ? (INLINE_HEADLINE.exec(text)?.[0] ?? '') : '';
  if (headline !== '') return [headline, ...cutOpenings(text.slice(headline.length))];
  if (!text.includes('本报讯')) return [text];
  const parts: string[] = [];
  let rest = text;
  for (let at = rest.search(INNER_OPENING); at > 0; at = rest.search(INNER_OPENING)) {
    if (rest.slice(0, at).trim() === '') break;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...parts, rest];
}

function lineOf(number: number, text: string, gap: number): Line {
  const spaced = widenPunctuation(text.trim());
  const flat = closeUp(spaced);
  const width = displayWidth(flat === spaced ? spaced : spaced.replace(/\s+/gu, ' '));
  return { number, spaced, flat, width, indent: text.length - text.trimStart().length, gap };
}

/** The non-blank lines of a page, in order, with how they stand in it. */
export function linesOf(page: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  page.split(BREAK).forEach((raw, i) => {
    (PAGE_BREAKS.anyIn(raw) ? raw.split(PAGE_BREAK) : [raw]).forEach((piece, j) => {
      const text = usualCharacters(piece);
      gap += j > 0 ? 2 : 0;
      if (text.trim() === '') gap += j > 0 ? 0 : 1;
      else
        for (const part of cutOpenings(text)) {
          lines.push(lineOf(i + 1, part, gap));
          gap = 0;
        }
    });
  });
  return lines;
}
