/** Finds where an organization's name begins, given where its ending stands: a walk to the left over words. */
import { words } from '../../lexicon/lexicon.ts';
import type { Word } from '../../text/words.ts';

const STOPS = new Set(words('organizations/left-stops'));
const NOMINAL = new Set(words('organizations/nominal-verbs'));
const CLASSIFIER = /^(?:余|多)?(?:家|个|名|位|所|座|条|批|项|次|户|人|处|支|辆|台|年|月|日|号|万|亿|元|度)/u;
const COUNTED = /(?:[\d一二三五两]年|月|日|家|个|名|位|余|多|次|场)$/u;
const PUNCTUATION = /^[\s，。；：！？、“”‘’《》<>…—【】[\]|│■▲●★/\\]/u;
const STOP_TAGS = /^(?:p|c|u|ud|ug|uj|ul|uv|uz|r|rr|rz|y|e|t|df)$/u;
const LONGEST = 36;

/** What ends the walk: `barrier(i)` is true for characters that belong to a name, a date or an amount. */
export type Barrier = (index: number) => boolean;

const isNumber = (word: Word): boolean => /^[\d.,%]+$/u.test(word.text) || word.tag === 'm';

/** 和 after a single character joins nothing: it is part of a name (`康和医疗`, `成和新材料`). */
const insideName = (before: Word | undefined): boolean =>
  before !== undefined &&
  before.text.length === 1 &&
  /^\p{Script=Han}$/u.test(before.text) &&
  !STOPS.has(before.text) &&
  !/[省市区县镇乡村校院局厅所站厂园委]/u.test(before.text);

function stops(sentence: string, word: Word, before: Word | undefined, next: string): boolean {
  const { text, tag, start } = word;
  const opensListItem = sentence[start - 1] === '、';
  if (opensListItem && text.length === 1) return false;
  if (NOMINAL.has(text)) return false;
  if (text.length <= 2 && CLASSIFIER.test(text) && before !== undefined && isNumber(before)) return true;
  if (/^[和与]$/u.test(text) && insideName(before)) return false;
  if (STOPS.has(text) || STOP_TAGS.test(tag)) return true;
  if (text.startsWith('第') || text.endsWith('届')) return false;
  if (isNumber(word))
    return COUNTED.test(text) || CLASSIFIER.test(next) || /^\d+(?![A-Za-z])/u.test(text + next.slice(0, 1));
  if (text.length === 1 || opensListItem) return false;
  return tag === 'v' || tag === 'd' || (text.length >= 4 && /^[ilz]/u.test(tag));
}

/** The index of the bracket that opens the pair which closes at `index`, or -1. */
function openingOf(sentence: string, index: number): number {
  const open = sentence.lastIndexOf('（', index);
  return open === -1 || index - open > 16 || sentence.slice(open + 1, index).includes('）') ? -1 : open;
}

/**
 * Where the name that ends with the ending at `ending` begins. Walks back over words until a mark of punctuation, a
 * function word, a verb that no name holds, a counted number, or a barrier; a pair of brackets inside a name is passed
 * over (`示范区（高新区）党工委`).
 */
export function leftEdge(sentence: string, cut: readonly Word[], ending: number, barrier: Barrier): number {
  let edge = ending;
  let i = cut.findLastIndex((word) => word.start < ending);
  while (i >= 0 && ending - edge < LONGEST) {
    const word = cut[i];
    if (word === undefined) break;
    if (word.text === '）') {
      const open = openingOf(sentence, word.start);
      if (open <= 0) break;
      const before = cut.findLastIndex((w) => w.start < open);
      const outer = cut[before];
      if (outer === undefined || PUNCTUATION.test(outer.text) || stops(sentence, outer, cut[before - 1], '（')) break;
      edge = open;
      i = before;
      continue;
    }
    if (PUNCTUATION.test(word.text) || word.text === '（' || barrier(word.start)) break;
    if (stops(sentence, word, cut[i - 1], sentence.slice(Math.min(word.start + word.text.length, ending)))) break;
    edge = word.start;
    i -= 1;
  }
  return edge;
}
