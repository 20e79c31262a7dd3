/** Printed lists of names: `区领导甲、乙、丙和丁`. */
import type { Cut } from '../../../text/cut.ts';
import { Opening } from '../../../text/scan/beside.ts';
import { Finder } from '../../../text/scan/finder.ts';
import { nameAt } from './name-at.ts';
import { titleFollows } from './name-end.ts';
import { isCommonWord, isNameLike } from './name-like.ts';
import { detailsLength, type NameSpan, nameSpan } from './span.ts';
import { surnameLength } from './surnames.ts';
import { partsLengths, soundsForeign, soundsLength } from './transcribed.ts';

const SEPARATOR = new Opening(/、|，(?=\p{Script=Han}{2,3}[、，。])|和|及|与|以及/u);
/** `阳林镇` in a list is a place, whatever its first character. */
export const ENDS_LIKE_A_PLACE = /[镇村乡县市区局厂厅院校园所站街]$/u;
const KIND_OF_LIST =
  /^[^，。；]{0,5}?(?:公司|企业(?!家)|媒体|品牌|高校|集群|产业|(?:[镇村县区]|街道)(?!级?领导|委|政府|人大|政协))/u;
const ITEM = '(?:\\p{Script=Han}{1,7}·\\p{Script=Han}{1,8}|\\p{Script=Han}{2,4})';
const LIST = new Finder(
  new RegExp(`(?<=依次[为是]|分别[为是]|还有|还包括|^|[^\\p{Script=Han}、])${ITEM}(?:、${ITEM}){1,60}`, 'gu'),
);

/** `、何田及专案组成员`: after the last name. */
const AND_OTHERS = new Opening(/(?:以及|及)(?!第)\p{Script=Han}{2}/u);

/** The names that go on from `first` in its list. */
export function listFrom(sentence: string, cut: Cut, first: NameSpan, proven: ReadonlySet<string>): NameSpan[] {
  const list: NameSpan[] = [];
  let last = first;
  for (;;) {
    const end = last.end + detailsLength(sentence, last.end);
    const separator = SEPARATOR.exec(sentence, end)?.[0];
    if (separator === undefined) return list;
    const start = end + separator.length;
    const breaksAfter = (length: number): boolean => {
      const word = cut.at(start + length);
      return word !== undefined && word.text.length >= 2 && word.tag.startsWith('v');
    };
    const context = separator === '、' ? { proven, expected: true, breaksAfter } : { proven };
    const found = nameAt(sentence, start, context);
    if (found === null || ENDS_LIKE_A_PLACE.test(found.name)) return list;
    // Behind several names of a list, or before those who are not named, the next need not end so clearly.
    const sure = found.name.length === 3 && (list.length > 0 || AND_OTHERS.at(sentence, start + 3));
    const least = separator === '、' ? (sure ? 1.6 : 2) : 2.5;
    // `司令员林若川、政治委员何田`: a word before a post.
    if (found.name.length === 2 && titleFollows(sentence, start + 2) && isCommonWord(found.name)) return list;
    if (found.strength < least) return list;
    last = nameSpan(found.name, start, 'person: in a list', 0.96, { inList: last.inList + 1 });
    list.push(last);
  }
}

/** So many names of a list vouch for one among them that begins as a word does: `…、何田、严守正、顾明`. */
const VOUCH = 3;
const mayBeName = (item: string): boolean =>
  ((item.length === 3 && surnameLength(item) > 0) || soundsLength(item) === item.length) &&
  !ENDS_LIKE_A_PLACE.test(item) &&
  !isCommonWord(item);

/** What two persons do together: `林若川、周启明在贵宾厅会见了客人`. */
const TOGETHER_THEY = new Opening(
  /(?:等|一行|分别|先后|共同|一同|一起|一道)?(?:在[^，。；、]{1,12})?(?:出席|参加|会见|接见|看望|慰问|走访|陪同|见证|致辞|讲话|发言|表示|介绍|指出|强调|来到|前往|到(?=[^，。；、]{2,20}(?:慰问|调研|走访|看望|检查|视察))|分别|结合|交流|列席|为[^，。；、]{2,12}(?:揭|授|颁))/u,
);
/** The second of two names, neither a word of the language, where two people do something together. */
function secondOfPair(sentence: string, first: string, at: number): string | null {
  if (first.length !== 3 || !isNameLike(first) || isCommonWord(first)) return null;
  for (const length of [3, 2]) {
    const name = sentence.slice(at, at + length);
    if (TOGETHER_THEY.at(sentence, at + length) && isNameLike(name) && !isCommonWord(name)) return name;
  }
  return null;
}

/** A list under a heading that counts those in it, each with its body in brackets: `名师（2名）：何田（某校）、周启明（某校）`. */
const HOUSED = `${ITEM}（[^（）、，。；：]{2,24}）`;
const COUNTED = new Finder(
  new RegExp(`(?<=（(?:共)?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})[名位人]）：)${HOUSED}(?:、${HOUSED}){0,60}`, 'gu'),
);

/** The names of such lists: the heading says that they are persons, whatever they begin with. */
export function* housedNames(sentence: string): Generator<NameSpan> {
  for (const match of COUNTED.in(sentence)) {
    let at = match.index;
    for (const [i, item] of match[0].split('、').entries()) {
      const name = item.slice(0, item.indexOf('（'));
      if (surnameLength(name) > 0 && !ENDS_LIKE_A_PLACE.test(name) && !isCommonWord(name))
        yield nameSpan(name, at, 'person: in a list', 0.9, { inList: i });
      at += item.length + 1;
    }
  }
}

/** The first name of each list whose every item is a name, with no title before it: `林若川、周启明、何田出席`. */
export function* bareLists(sentence: string, proven: ReadonlySet<string>): Generator<NameSpan> {
  const isName = (item: string): boolean =>
    (item.includes('·') && soundsForeign(item)) ||
    (isNameLike(item) && !ENDS_LIKE_A_PLACE.test(item)) ||
    partsLengths(item)[1] === item.length ||
    proven.has(item);
  const areNames = (items: readonly string[]): boolean => {
    const others = items.filter((item) => !isName(item));
    return others.length === 0 || (items.length - others.length >= VOUCH * others.length && others.every(mayBeName));
  };
  for (const match of LIST.in(sentence)) {
    const whole = match[0].split('、').slice(0, -1);
    const last = nameAt(sentence, match.index + match[0].lastIndexOf('、') + 1, { proven });
    const [first = ''] = whole;
    if (whole.length === 1 && (last?.strength ?? 0) < 2.5) {
      const at = match.index + first.length + 1;
      const second = secondOfPair(sentence, first, at);
      if (second === null) continue;
      yield nameSpan(first, match.index, 'person: of two', 0.88);
      yield nameSpan(second, at, 'person: of two', 0.88, { inList: 1 });
      continue;
    }
    // `沙河、临江等县`: the last item may have taken the words that say what they are.
    const behind =
      last === null ? match.index + match[0].length : match.index + match[0].lastIndexOf('、') + 1 + last.name.length;
    if (KIND_OF_LIST.test(sentence.slice(behind)) || !areNames(whole)) continue;
    yield nameSpan(first, match.index, 'person: in a list', 0.9);
  }
}
