/** Gives Chinese text its full-width punctuation, and tells where sentences end and brackets stay open. */
import { Characters } from './scan/characters.ts';
import { isHan } from './width.ts';

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const HALF = /[,;:?!().]|"/gu;
const CHINESE_MARK = /[，。、；：？！“”‘’（）《》〈〉【】「」『』—…·]/u;
const HALVES = new Characters(',;:?!()."');
const NUMBERING = /[一二三四五六七八九十\d]/u;

const isChinese = (character: string): boolean =>
  character !== '' && (isHan(character) || CHINESE_MARK.test(character));

/** The characters next to a place, spaces skipped, at most a few steps away. */
function beside(text: string, at: number, step: 1 | -1): string {
  let i = at + step;
  for (let hops = 0; hops < 4 && text.charAt(i) === ' '; hops += 1) i += step;
  return text.charAt(i);
}

function widen(text: string, mark: string, at: number): string {
  const before = beside(text, at, -1);
  const after = beside(text, at, 1);
  if (mark === '.') {
    const ends = isHan(before) && !NUMBERING.test(before) && (after === '' || isChinese(after));
    return ends ? '。' : mark;
  }
  const inNumber = /\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at + 1)) && mark !== '(' && mark !== ')';
  if (inNumber || !(isChinese(before) || isChinese(after))) return mark;
  return WIDE[mark] ?? mark;
}

/** Makes the second of two brackets full-width when the first is, and the other way round. */
function pairBrackets(text: string): string {
  const open: number[] = [];
  const characters = [...text];
  characters.forEach((c, i) => {
    if (c === '(' || c === '（') open.push(i);
    if (c !== ')' && c !== '）') return;
    const start = open.pop();
    if (start === undefined || (c === '）') === (characters[start] === '（')) return;
    characters[start] = '（';
    characters[i] = '）';
  });
  return characters.join('');
}

/**
 * A text with its half-width commas, colons, brackets, question marks and straight quotes made full-width wherever
 * Chinese stands beside them; numbers (`1,000`, `9:30`), Latin text and addresses are left alone.
 */
export function widenPunctuation(text: string): string {
  if (!HALVES.anyIn(text)) return text;
  let quotes = 0;
  const widened = text.replace(HALF, (mark: string, at: number) => {
    if (mark !== '"') return widen(text, mark, at);
    if (!isChinese(beside(text, at, -1)) && !isChinese(beside(text, at, 1))) return mark;
    quotes += 1;
    return quotes % 2 === 1 ? '“' : '”';
  });
  return /[()]/u.test(widened) ? pairBrackets(widened) : widened;
}

const ENDED = /(?:[。！？!?…]|\.{3})[”’"）)》」』\]]*$/u;
const ENDS = new Characters('。！？!?….”’"）)》」』]');

/** Whether a text ends where a sentence ends. */
export const endsSentence = (text: string): boolean => ENDS.at(text, text.length - 1) && ENDED.test(text.slice(-8));

const PAIRS: Readonly<Record<string, string>> = { '）': '（', '》': '《', '”': '“', '】': '【', '」': '「' };
const BRACKETS = new Characters([...Object.keys(PAIRS), ...Object.values(PAIRS)]);

/** Whether a text opens a bracket or quotation that it does not close, or closes one that it did not open. */
export function isUnbalanced(text: string): boolean {
  let open = '';
  for (let i = 0; i < text.length; i += 1) {
    if (!BRACKETS.at(text, i)) continue;
    const opener = PAIRS[text.charAt(i)];
    if (opener === undefined) open += text.charAt(i);
    else if (open.endsWith(opener)) open = open.slice(0, -1);
    else return true;
  }
  return open !== '';
}
