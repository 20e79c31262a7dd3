/**
 * Names that their own build shows: a surname before characters that names are made of, no word of the dictionary over
 * its edges, and behind it what persons do or have (`在林若川的果园里`, `提起食堂，何晓梅赞不绝口`).
 */
import { words } from '../../../lexicon/lexicon.ts';
import type { Cut } from '../../../text/cut.ts';
import { WordsAt } from '../../../text/scan/beginnings.ts';
import { Closing, Opening } from '../../../text/scan/beside.ts';
import { Characters } from '../../../text/scan/characters.ts';
import { IN_NAMES, ONLY_IN_NAMES } from './given-names.ts';
import { kindOfPersonBefore } from './kinds-of-people.ts';
import { ENDS_LIKE_A_PLACE } from './lists.ts';
import { ending } from './name-end.ts';
import { isNameLike } from './name-like.ts';
import { type NameSpan, nameSpan } from './span.ts';
import { mayBeSurname, surnameLength } from './surnames.ts';

/** Surnames that are words too: what follows must be a given name and nothing else. */
const WORDY = new Characters(
  '夏全原成明应常平方时向和于来从连所因由相计初门支位居曾单管解满通展利强路关包同水过年米安海金文田高毛白牛羊花车房祖国黄公古冷温热荣敬简富权项党万千容游商银石',
);
/** Surnames that are words of grammar far more often. */
const GRAMMAR = new Characters('向于应时来从连全所因相由位居和');
/** No name's last character where nothing else shows the name. */
const NEVER_LAST = new Characters('和与为以及里上中下内外后在到将把作也都很则曾再已又就才均便州港省坪岭路区段线湾湖岛');
/** `岑州正`: a town, and how a sentence goes on. */
const OF_A_TOWN = new Characters('州省市县镇');
/** What a name of several parts and numbers have before a surname: `玛格丽特·霍尔登`, `100米冠军`. */
const RUNS_ON = new Characters('·0123456789％%');
const FOLLOWS = new WordsAt(words('after-names'));
const HONOURED = new WordsAt(words('honours/verbs'));

/** Tags of what the dictionary knows as a name, or not at all. */
const NAMED = /^(?:nr|nz|x)/u;
/** Verbs, prepositions, adverbs, conjunctions, times, numbers, pronouns: what comes behind a name, and in no body's name. */
const GOES_ON = /^(?:v$|v[dgi]|p|d|c|t|m|r|f|u|i|l|ad|a$)/u;
/** What comes before a name in its clause: no name and no place, which it may belong to. */
const LEADS_UP = /^(?:v|p|c|u|t|r|n$|k|f)/u;
const STARTS = new Closing(/(?:^|[，。；：、！？“”‘’（）\s])/u);
/** Verbs of one character that a name's bearer does. */
const DOES = new Characters('想种养办爱开买卖住靠起拿看听收搬忙当带笑说领把将送');
const BY_OR_TO = new Characters('由为让被给向对跟与和是');
/** A body's name goes on behind a person's: `林若川投资有限公司`. */
const RUNS_INTO_A_BODY = new Opening(
  /[^，。；：、！？“”的了着把被在给向对和与为是]{0,8}?(?:公司|集团|企业|[工分总]?厂|[商饭酒书药]店|酒楼|商行|银行|基金会?|合作社|农场|学校|[大中小]学|学院|幼儿园|医院|诊所|协会|商会|研究院|事务所|公园|广场|大厦|小区|花园|社区|街道|大[桥道街]|路|中心|景区|家园|水库|[镇乡村])/u,
);

/** How the words of the dictionary stand to a text: one whole word, parted within it, or against it. */
function cutOf(cut: Cut, sentence: string, start: number, end: number): 'whole' | 'parts' | null {
  const first = cut.at(start);
  if (first === undefined) {
    const joined = BY_OR_TO.at(sentence, start - 1) ? cut.at(start - 1) : undefined;
    return joined?.tag === 'x' && joined.text.length === end - start + 1 ? 'whole' : null;
  }
  const firstEnd = start + first.text.length;
  if (firstEnd === end) return NAMED.test(first.tag) ? 'whole' : null;
  if (firstEnd > end)
    return firstEnd === end + 1 && first.tag === 'x' && (DOES.at(sentence, end) || ending(sentence, end) >= 1)
      ? 'whole'
      : null;
  const second = cut.at(firstEnd);
  if (second === undefined || firstEnd + second.text.length > end) return null;
  // A surname and a word of two characters: `江大海`; a beginning that is a name itself: `季子越`.
  return first.text.length === 1 || NAMED.test(first.tag) ? 'parts' : null;
}

/** Whether a word that is no noun stands behind the surname: `高建设`. */
function holdsAWord(cut: Cut, at: number): boolean {
  const word = cut.at(at);
  return word !== undefined && word.text.length >= 2 && !/^(?:nr|nz|x|n)/u.test(word.tag);
}

/** Whether the characters of a name are a name's; `sure`: they speak for themselves, or a noun for people does. */
function isBuilt(name: string, surname: number, sure: boolean): boolean {
  if (name.length > surname + 1 && !IN_NAMES.at(name, surname + 1)) return false;
  if (!IN_NAMES.at(name, surname) || OF_A_TOWN.at(name, surname)) return false;
  return !NEVER_LAST.at(name, name.length - 1) && (sure || !WORDY.at(name, 0));
}

/** Whether what stands behind a place goes on from a person's name. */
function goesOn(sentence: string, cut: Cut, end: number, known: boolean): boolean {
  const follows = FOLLOWS.lengthAt(sentence, end) >= 2;
  if (!follows && RUNS_INTO_A_BODY.at(sentence, end)) return false;
  if (follows || ending(sentence, end) >= 1 || DOES.at(sentence, end)) return true;
  const next = cut.at(end);
  return next !== undefined && (GOES_ON.test(next.tag) || (known && /^(?:vn|n$|s)/u.test(next.tag)));
}

/** Whether a name may begin at a place: asked of every character, it looks at two more at most. */
const mayBegin = (sentence: string, start: number): boolean =>
  mayBeSurname(sentence, start) && IN_NAMES.at(sentence, start + 1) && !RUNS_ON.at(sentence, start - 1);

/** The name of so many characters behind its surname, if its build shows it. `known`: a noun for people stands before it. */
function builtName(
  sentence: string,
  cut: Cut,
  { start, surname, length, known }: { start: number; surname: number; length: number; known: boolean },
): string | null {
  const end = start + surname + length;
  // `闻人杰工作室`: behind a surname of two characters the name may end sooner.
  if (surname + length === 4 && ending(sentence, end - 1) > ending(sentence, end)) return null;
  const name = sentence.slice(start, end);
  const sure = known || ONLY_IN_NAMES.anyIn(name, surname);
  // Looking at the characters first: words are cut only where somebody asks for them.
  if (name.length < end - start || !isBuilt(name, surname, sure)) return null;
  // `“蓝白鸥”宣讲队`: what fills a pair of quotes is what something is called.
  if (sentence[start - 1] === '“' && sentence[end] === '”') return null;
  if (!isNameLike(name) || ENDS_LIKE_A_PLACE.test(name)) return null;
  const before = known || STARTS.before(sentence, start) ? undefined : cut.before(start);
  if (before !== undefined && !LEADS_UP.test(before.tag) && !BY_OR_TO.at(sentence, start - 1)) return null;
  const stands = cutOf(cut, sentence, start, end);
  if (stands === null || !(sure || stands === 'whole' || !holdsAWord(cut, start + surname))) return null;
  // Two characters are too few where nothing but their build speaks for them.
  const clear = before === undefined && FOLLOWS.lengthAt(sentence, end) >= 2;
  if (length + surname === 2 && (stands !== 'whole' || !clear)) return null;
  return goesOn(sentence, cut, end, known) ? name : null;
}

/** The names of a sentence that nothing but their build shows. `taken` is true where another name stands. */
export function* builtNames(sentence: string, cut: Cut, taken: (index: number) => boolean): Generator<NameSpan> {
  for (let start = 0; start < sentence.length - 2; start += 1) {
    if (!mayBegin(sentence, start) || taken(start)) continue;
    const surname = surnameLength(sentence, start);
    if (surname === 0 || FOLLOWS.lengthAt(sentence, start + surname) >= 2) continue;
    if (HONOURED.lengthAt(sentence, start + surname) >= 2) continue;
    const known = kindOfPersonBefore(sentence, start);
    if (!known && surname === 1 && GRAMMAR.at(sentence, start)) continue;
    const name =
      builtName(sentence, cut, { start, surname, length: 2, known }) ??
      builtName(sentence, cut, { start, surname, length: 1, known });
    if (name !== null) yield nameSpan(name, start, 'person: built as a name', name.length - surname === 1 ? 0.8 : 0.85);
  }
}
