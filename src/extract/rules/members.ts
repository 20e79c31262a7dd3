/** The members of a printed list: mentions by their name, all else as printed, without how many they are. */
import { flatMap } from '../../flat-map.ts';
import type { Honoured } from '../fact.ts';
import type { Match } from '../rule.ts';

const COUNT = /\d+(?:余|多)?(?:人|名|户|位|家|个|所|支)$/u;
const LEADING = /^(?:等|位于|来自|分别|共|当地的?)/u;
const JOINS = /[和及与]/u;
/** `甲公司联合乙商会`: those who act together. */
const TOGETHER = /^(?:联合|携手|会同)/u;

interface Placed extends Honoured {
  readonly start: number;
  readonly end: number;
}

/** Where a list is cut: 、 always, 和 only beside a mention or in a list that has 、 as well. */
function cuts(words: string, from: number, named: readonly Placed[]): number[] {
  const inside = (i: number): boolean => named.some((n) => n.start < i && i < n.end - 1);
  const beside = (i: number): boolean => named.some((n) => n.end === i || n.start === i + 1);
  const listed = words.includes('、');
  return flatMap(words, (c, i): number[] => {
    const at = from + i;
    if (inside(at) || named.some((n) => n.start <= at && at < n.end)) return [];
    if (c === '、' || c === '；') return [i];
    if (TOGETHER.test(words.slice(i)) && beside(at)) return [i];
    const joins = JOINS.test(c) || (c === '以' && words[i + 1] === '及');
    return joins && (beside(at) || (listed && words.slice(i).length > 2)) ? [i] : [];
  });
}

/** The members in a slot. A member that a mention names in full has its kind; any other is `words`. */
export function members(m: Match, slot: string): Honoured[] {
  const span = m.span(slot);
  if (span === null) return [];
  const words = m.words(slot);
  const named: Placed[] = [...m.all(slot, 'person'), ...m.all(slot, 'organization'), ...m.all(slot, 'project')];
  const edges = [-1, ...cuts(words, span.start, named), words.length];
  return flatMap(edges.slice(1), (end, i): Honoured[] => {
    const start = (edges[i] ?? -1) + 1;
    const item = words.slice(start, end).replace(/^及/u, '');
    const inItem = named.filter((n) => span.start + start <= n.start && n.end <= span.start + end);
    // `何小禾父亲何田`: of two persons without a mark between them the last is meant.
    const person = inItem.findLast((n) => n.is === 'person');
    const plain = item.replace(COUNT, '').replace(LEADING, '').replace(/等$/u, '');
    const [only] = inItem;
    // `通过认定的云州恒泰机械有限公司`: what stands before 的 only says which.
    const last = inItem.at(-1);
    const at = last === undefined ? -1 : last.start - span.start - start;
    const closes = last !== undefined && at > 0 && at + last.end - last.start === item.length;
    if (closes && (item[at - 1] === '的' || /^[合手同]$/u.test(item.slice(0, at))))
      return [{ is: last.is, name: last.name }];
    if (person !== undefined) return [{ is: 'person', name: person.name }];
    if (only !== undefined && only.end - only.start >= plain.length) return [{ is: only.is, name: only.name }];
    return plain === '' ? [] : [{ is: 'words', name: plain }];
  });
}

/** The names of the members in a slot. */
export const memberNames = (m: Match, slot: string): string[] => members(m, slot).map((member) => member.name);
