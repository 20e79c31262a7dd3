/** Short names of firms by their build: a brand, and a word of its trade (`恒泰` + `轴承`). */
import { words } from '../../lexicon/lexicon.ts';
import type { Cut } from '../../text/cut.ts';
import { Opening } from '../../text/scan/beside.ts';
import { Characters } from '../../text/scan/characters.ts';
import { leftEdge } from './left-edge.ts';
import { NOMINAL, STOPS } from './trade-words.ts';

const TRADES: ReadonlySet<string> = new Set(words('organizations/firm-ends'));
const LONGEST_TRADE = 3;
/** Most places are done with by a look at one character. */
const ENDS_TRADE = new Characters([...TRADES].map((trade) => trade.slice(-1)));
const COMMON: ReadonlySet<string> = new Set([
  ...words('organizations/trades'),
  ...words('organizations/generic'),
  ...words('organizations/common-cores').filter((word) =>
    /^(?:绿色|文化|城市|乡村|健康|安全|文明|未来|第.)$/u.test(word),
  ),
]);
const SUFFIX = new Opening(/(?:集团|股份|公司)(?!有限|军|化|制)/u);
/** What goes on as the full name of a company is no short one. */
const FULL = new Opening(/(?:集团)?(?:股份)?(?:有限|公司|总厂|厂|合作社)/u);
const HAN = /^\p{Script=Han}+$/u;
/** Words of grammar, numbers and sizes, of which no brand is made. */
const PLAIN = /[的了着过在是有和与及或从向对为被将把也都还又等这那各每该其此两几多个家种类次年月日市县省区镇乡村]/u;
const GLUED = /^.{0,2}[的了着过在是有及或从向对为被将把](?=.{2,4}$)/u;
/** Names and unknown words; any other word of two characters is one of the language. */
const PROPER = /^(?:x|nr|nrt|nrfg|nz|ns)$/u;

export interface FirmName {
  readonly start: number;
  readonly end: number;
  /** Whether no word of the language makes its brand: `恒泰` is a name wherever it stands, `启航` where other firms do. */
  readonly own: boolean;
}

/** How long the word of trade is that ends at an offset; 0 where none does. */
export function tradeBefore(sentence: string, end: number): number {
  if (!ENDS_TRADE.at(sentence, end - 1)) return 0;
  for (let length = LONGEST_TRADE; length > 1; length -= 1)
    if (TRADES.has(sentence.slice(end - length, end))) return length;
  return 0;
}

/** The end of a firm's name whose trade ends at `end`: words that may follow it are part of it (`恒泰轴承集团`). */
const withSuffix = (sentence: string, end: number): number => end + SUFFIX.lengthAt(sentence, end);

/** Where the brand before a word of trade begins: no word of grammar that the cutter glued to it belongs to it. */
export function brandEdge(sentence: string, cut: Cut, trade: number): number {
  const start = leftEdge(sentence, cut, trade, () => false, 'company');
  const glued = GLUED.exec(sentence.slice(start, trade))?.[0].length ?? 0;
  return start + glued;
}

/** The words of a brand; one that reaches over into its trade is cut in two, and is no word then (`山参` of `鹿山参业`). */
const wordsOf = (cut: Cut, start: number, end: number): { readonly text: string; readonly tag: string }[] =>
  cut
    .between(start, end)
    .map((word) =>
      word.start + word.text.length <= end ? word : { text: word.text.slice(0, end - word.start), tag: 'x' },
    );

/** The firm whose name stands between two offsets, if what is there is built as one. */
export function firmBetween(sentence: string, cut: Cut, start: number, tradeEnd: number): FirmName | null {
  const trade = tradeBefore(sentence, tradeEnd);
  const brand = sentence.slice(start, tradeEnd - trade);
  if (
    trade === 0 ||
    brand.length < 2 ||
    brand.length > 6 ||
    !HAN.test(brand) ||
    PLAIN.test(brand.length === 2 ? brand.replace(/和$/u, '') : brand)
  )
    return null;
  if (FULL.at(sentence, tradeEnd)) return null;
  const parts = wordsOf(cut, start, tradeEnd - trade);
  if (
    parts.some(
      ({ text }) =>
        (text.length > 1 && STOPS.has(text)) ||
        (text.length > 1 && COMMON.has(text)) ||
        (NOMINAL.has(text) && brand.length > text.length),
    )
  )
    return null;
  if (COMMON.has(brand) || COMMON.has(brand.slice(0, 2))) return null;
  // `山茶油食品`: all of it is words of the language.
  const known = parts.filter(({ text, tag }) => text.length > 1 && !PROPER.test(tag));
  if (known.length > 1 || (known.length === 1 && known[0]?.text !== brand)) return null;
  return { start, end: withSuffix(sentence, tradeEnd), own: known.length === 0 };
}

/** The firm whose name begins at an offset: the first word of trade after its brand ends it, and those right after that. */
export function firmFrom(sentence: string, cut: Cut, start: number): FirmName | null {
  for (let end = start + 4; end <= start + 8 && end <= sentence.length; end += 1) {
    if (tradeBefore(sentence, end) === 0 || end - tradeBefore(sentence, end) < start + 2) continue;
    let last = end;
    for (let next = last + 2; next <= last + 3; next += 1)
      if (next <= sentence.length && tradeBefore(sentence, next) === next - last) last = next;
    return firmBetween(sentence, cut, start, last);
  }
  return null;
}
