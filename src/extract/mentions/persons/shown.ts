/** Names that only their surroundings show: at the start of a clause before a verb of speech, after 任命, before 同志 … */
import { type Word, wordAt } from '../../../text/words.ts';
import { ENDS_LIKE_A_PLACE } from './lists.ts';
import { isForeignName, isNameLike, mayBeSurname, nameAt, surnameLength } from './name-at.ts';
import { type NameSpan, nameSpan } from './span.ts';
import { beginsLater, soundsForeign } from './transcribed.ts';

const CLAUSE_START = /(?:^|[，。“”：；、！？]|随后|其中|期间|会上)$/u;
const SPEAKS =
  /^(?:说|表示|指出|强调|介绍|告诉|认为|要求|坦言|说道|补充|会见|接见|看望|慰问|走访|视察|监誓|领誓|回答|签署|通报|点评|主持|出席|参加|一行|在.{0,12}(?:说|指出|强调|表示|讲话)|代表|宣布|宣读|致辞|讲话|作(?:了|题为|报告|交流|发言|表态|重要|讲话|典型)|带领|率|陪同|调研|汇报|荣获|获|激动|高兴|笑着|任|因病|受|因|详细|实地|仔细|先后|首先|察看|走进|来到|深入|前往|建议|提出|回答|回应|之[女子妻夫孙]|（(?=[男女左右]|\p{Script=Han}+族)|为[^，。；]{2,30}(?:长|书记|主任|委员|检察员|审判员)[；。，]|的[^，。；]{2,30}职务)/u;
const CALLED = /^(?:同志(?!等)|先生|女士|老师|教授|院士|医生|总书记|总理|主席(?!台|团)|委员长)/u;
const CALLED_ANYWHERE = new RegExp(CALLED.source.slice(1), 'u');
const INTRODUCES =
  /(?:任命|免去|聘任|推举|选举|补选|决定任命|接受|授予|追授|评选|\d岁的?|名叫|叫做|姓名：|获奖者|党员|教师|选手|同学|学生)$/u;
/** After these a name follows far more often than any other word. */
const KIN = /(?:女工|青工|之[女子妻夫孙]|妻子|丈夫|儿子|女儿|父亲|母亲|孙女|孙子|老伴|儿媳)$/u;
/** All that can show a name before it stands. */
const LEADS = new RegExp([CLAUSE_START, INTRODUCES, KIN].map((words) => words.source).join('|'), 'u');
/** After these a name must follow. */
const DEMANDS = /(?:任命|免去|聘任|推举|补选|名叫|叫做|姓名：)$/u;

/** A name of several parts does not begin with the body that stands before it (`河口小学阿依·古丽`). */
const HOLDS_BODY =
  /^\p{Script=Han}{0,8}(?:小学|中学|大学|学院|医院|公司|集团|部队|[局厂村镇县市区])\p{Script=Han}{2,6}·/u;

/** A life in a notice or an obituary begins with the name: `林若川，女，1970年生`, `何田，画家，…`. */
const LIFE = /^，(?:男|女|\p{Script=Han}{1,8}(?:家|学者|师|者|人|演员))，/u;

/** Whether the words around a name at `start` show that it is one; which of them, or `null`. */
function shownBy(sentence: string, start: number, name: string, strength: number): string | null {
  const rest = sentence.slice(start + name.length);
  const before = sentence.slice(Math.max(0, start - 4), start);
  if (start === 0 && LIFE.test(rest)) return 'person: before a life';
  if (CLAUSE_START.test(before) && SPEAKS.test(rest)) return 'person: before a verb of speech';
  const joined = /\p{Script=Han}$/u.test(
    before.replace(/.*[和与及由对把向是为的、学院司局厂村镇县市区会队团社部]$/u, ''),
  );
  if (CALLED.test(rest) && (name.length === 3 || (/^同志/u.test(rest) && CLAUSE_START.test(before))) && !joined)
    return 'person: before a form of address';
  if ((INTRODUCES.test(before) || KIN.test(before)) && strength >= 1) return 'person: after a word that introduces';
  if (isForeignName(sentence.slice(start)) && soundsForeign(name) && !joined && !/[·“]$/u.test(before))
    return 'person: name of several parts';
  return null;
}

/** `向为国为云州市教育局局长；`: the first 为 that has two or three characters before it ends the name, be they words. */
const NEW_POST = /^\p{Script=Han}{2,3}?为\p{Script=Han}{2,28}(?:长|书记|主任|委员|检察员|审判员)[；。，、]/u;

function givenPost(sentence: string, start: number): string | null {
  if (start > 0 && !/[：；。]/u.test(sentence.charAt(start - 1))) return null;
  const rest = sentence.slice(start, start + 40);
  if (!NEW_POST.test(rest)) return null;
  const length = [3, 2].find((n) => rest[n] === '为' && surnameLength(rest.slice(0, n)) > 0);
  return length === undefined || /[会团委局]$/u.test(rest.slice(0, length)) ? null : rest.slice(0, length);
}

/** Tells of a place whether anything around it can show a name there: most places are done with here. */
function mayShow(sentence: string): (start: number) => boolean {
  if (sentence.includes('·')) return () => true;
  const called = CALLED_ANYWHERE.test(sentence);
  return (start) => {
    if (!mayBeSurname(sentence, start)) return false;
    if (start === 0 || (called && CALLED.test(sentence.slice(start + 3)))) return true;
    return LEADS.test(sentence.slice(Math.max(0, start - 4), start));
  };
}

/** Every name that its surroundings show. A common word is none, whatever stands around it. */
export function* shownNames(sentence: string, cut: readonly Word[], proven: ReadonlySet<string>): Generator<NameSpan> {
  const isCommon = (start: number, name: string): boolean => {
    const word = wordAt(cut, start);
    return word?.text === name && !/^(?:nr|nz|x)/u.test(word.tag);
  };
  const dotted = sentence.includes('·');
  const shows = mayShow(sentence);
  for (let start = 0; start < sentence.length - 1; start += 1) {
    if (!shows(start)) continue;
    const rest = sentence.slice(start);
    if (surnameLength(rest) === 0 && !isForeignName(rest)) continue;
    if (dotted && (HOLDS_BODY.test(rest) || (isForeignName(rest) && beginsLater(sentence, start)))) continue;
    const appointed = givenPost(sentence, start);
    if (appointed !== null) {
      yield nameSpan(appointed, start, 'person: given a post', 0.85);
      continue;
    }
    const opensLife = start === 0 && LIFE.test(rest.replace(/^\p{Script=Han}{2,4}/u, ''));
    const before = sentence.slice(Math.max(0, start - 4), start);
    const demanded = opensLife || DEMANDS.test(before);
    const expected = demanded || KIN.test(before);
    const breaksAfter = (length: number): boolean => (wordAt(cut, start + length)?.text.length ?? 0) >= 2;
    const found = nameAt(rest, { proven, expected, ...(isForeignName(rest) ? { breaksAfter } : {}) });
    if (found === null || (!demanded && isCommon(start, found.name))) continue;
    if (found.name.length === 3 && ENDS_LIKE_A_PLACE.test(found.name) && !found.name.includes('·')) continue;
    const rule = shownBy(sentence, start, found.name, found.strength);
    if (rule !== null) yield nameSpan(found.name, start, rule, found.name.length === 2 ? 0.8 : 0.88);
  }
}

/** Names that every reader knows stand in the dictionary; a high office after them says which. */
export function* knownNames(sentence: string, cut: readonly Word[]): Generator<NameSpan> {
  if (!CALLED_ANYWHERE.test(sentence)) return;
  for (const { text, tag, start } of cut)
    if (
      tag.startsWith('nr') &&
      text.length === 3 &&
      isNameLike(text) &&
      CALLED.test(sentence.slice(start + text.length))
    )
      yield nameSpan(text, start, 'person: known name before an office', 0.95);
}
