/** One written form for a name: width, brackets, quotation marks, dots and layout space, nothing else. */

const marks = new Map([
  ['(', '（'],
  [')', '）'],
  ['[', '（'],
  [']', '）'],
  ['〔', '（'],
  ['〕', '）'],
  ['「', '“'],
  ['」', '”'],
  ['『', '“'],
  ['』', '”'],
  [',', '，'],
  [':', '：'],
  ['・', '·'],
  ['•', '·'],
  ['‧', '·'],
]);

/** Most names need nothing done to them. */
const PLAIN = /^[\u4e00-\u9fff]+$/u;

/** The name as it is compared and shown: `云州 (集团)` → `云州（集团）`. Never empty: what would be is given back as it came. */
export function normalizeName(printed: string): string {
  if (PLAIN.test(printed)) return printed;
  const flat = [...printed.normalize('NFKC').replace(/\s+/gu, '')].map((c) => marks.get(c) ?? c).join('');
  return flat === '' ? printed : flat;
}
