/** Chinese and Arabic numerals as numbers: `十二`, `二〇二四`, `3.5`, `1,200`. */

const DIGITS = new Map([...'零一二三四五六七八九'].map((c, i) => [c, i] as const));
DIGITS.set('〇', 0).set('两', 2).set('○', 0);
const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const BIG = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
]);

/** The source of a regular expression that matches a numeral. */
export const NUMERAL = '(?:\\d[\\d,，]*(?:\\.\\d+)?|[零〇○一二两三四五六七八九十百千]+)';

function chinese(text: string): number | null {
  if ([...text].every((c) => DIGITS.has(c))) return Number([...text].map((c) => DIGITS.get(c)).join(''));
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const c of text) {
    const unit = UNITS.get(c);
    const big = BIG.get(c);
    if (unit !== undefined) {
      section += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    } else if (big !== undefined) {
      total += (section + digit) * big;
      section = 0;
      digit = 0;
    } else {
      const value = DIGITS.get(c);
      if (value === undefined) return null;
      digit = value;
    }
  }
  return total + section + digit;
}

/** The value of a numeral, or `null` when the text is none. */
export function numberOf(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[,\s]/gu, '');
  if (plain === '') return null;
  if (/^\d+(?:\.\d+)?$/u.test(plain)) return Number(plain);
  return chinese(plain);
}
