/** The members of a printed list: mentions by their name, all else as printed, without how many they are. */
import { flatMap } from '../../flat-map.ts';
import type { Honoured } from '../fact.ts';
import type { Match } from '../rule.ts';

const COUNT = /\d+(?:余|多)?(?:人|名|户|位|家|个|所|支)$/u;
const LEADING = /^(?:等|位于|来自|分别|共|当地的?)/u;
/** `邻县河口县` */
const NEAR = /^(?:邻[县市省区]|[我本][县市省区]|当地|相邻|受灾|灾区)的?$/u;
const JOINS = /[和及与]/u;
/** `甲公司联合乙商会`: those who act together. */
const TOGETHER = ['联合', '携手', '会同'];

interface Placed extends Honoured {
  readonly start: number;
  readonly end: number;
}

/** What stands between two members. */
interface Cut {
  readonly start: number;
  readonly end: number;
}

/** Where a list is cut: 、 always, 和 only beside a mention or in a list that has 、 as well. */
function cuts(words: string, from: number, named: readonly Placed[]): Cut[] {
  const beside = (i: number): boolean => named.some((n) => n.end === i || n.start === i + 1);
  const listed = words.includes('、');
  return flatMap(words, (c, i): Cut[] => {
    const at = from + i;
    if (named.some((n) => n.start <= at && at < n.end)) return [];
    const cut = (length: number): Cut[] => [{ start: i, end: i + length }];
    if (c === '、' || c === '；') return cut(1);
    const together = TOGETHER.find((word) => words.startsWith(word, i));
    if (together !== undefined && beside(at)) return cut(together.length);
    const joins = JOINS.test(c) || (c === '以' && words[i + 1] === '及');
    return joins && (beside(at) || (listed && words.length - i > 2)) ? cut(c === '以' ? 2 : 1) : [];
  });
}

/** The members in a slot. A member that a mention names in full has its kind; any other is `words`. */
export function members(m: Match, slot: string): Honoured[] {
  const span = m.span(slot);
  if (span === null) return [];
  const words = m.words(slot);
  const named: Placed[] = [...m.all(slot, 'person'), ...m.all(slot, 'organization'), ...m.all(slot, 'project')];
  const between = cuts(words, span.start, named);
  return flatMap([...between, { start: words.length }], ({ start: end }, i): Honoured[] => {
    const start = between[i - 1]?.end ?? 0;
    const item = words.slice(start, end);
    const inItem = named.filter((n) => span.start + start <= n.start && n.end <= span.start + end);
    const person = inItem.findLast((n) => n.is === 'person');
    const plain = item.replace(COUNT, '').replace(LEADING, '').replace(/等$/u, '');
    const [only] = inItem;
    // `通过认定的云州恒泰机械有限公司`: what stands before 的 only says which.
    const last = inItem.at(-1);
    const at = last === undefined ? -1 : last.start - span.start - start;
    const before = item.slice(0, Math.max(0, at));
    const onlyWhich = before.endsWith('的') || NEAR.test(before);
    if (last !== undefined && onlyWhich && at + last.end - last.start === item.length)
      return [{ is: last.is, name: last.name }];
    // `何小禾父亲何田`: of two persons without a mark between them the last is meant.
    if (person !== undefined) return [{ is: 'person', name: person.name }];
    if (only !== undefined && only.end - only.start >= plain.length) return [{ is: only.is, name: only.name }];
    return plain === '' ? [] : [{ is: 'words', name: plain }];
  });
}

/** The names of the members in a slot. */
export const memberNames = (m: Match, slot: string): string[] => members(m, slot).map((member) => member.name);
