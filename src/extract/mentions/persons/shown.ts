/** Names that only their surroundings show: at the start of a clause before a verb of speech, after 任命, before 同志 … */

import type { Cut } from '../../../text/cut.ts';
import { Closing, Opening } from '../../../text/scan/beside.ts';
import { Finder } from '../../../text/scan/finder.ts';
import { ENDS_LIKE_A_PLACE } from './lists.ts';
import { isForeignName, nameAt } from './name-at.ts';
import { isNameLike } from './name-like.ts';
import { type NameSpan, nameSpan } from './span.ts';
import { mayBeSurname, surnameLength } from './surnames.ts';
import { beginsLater, partsLengths, soundsForeign } from './transcribed.ts';

const CLAUSE_START = new Closing(/(?:^|[，。“”：；、！？]|随后|其中|期间|会上)/u);
const SPEAKS = new Opening(
  /(?:说|最后[说强指]|听罢|听完|叮嘱|嘱咐|向[^，。；]{1,10}(?:介绍|通报|汇报|表示)|从[^，。；]{2,20}说起|表示|指出|强调|介绍|告诉|认为|要求|坦言|说道|补充|会见|接见|看望|慰问|走访|视察|监誓|领誓|回答|签署|通报|点评|主持|出席|参加|一行|在.{0,12}(?:说|指出|强调|表示|讲话)|代表|宣布|宣读|致辞|讲话|作(?:了|题为|报告|交流|发言|表态|重要|讲话|典型)|带领|率|陪同|调研|汇报|荣获|获|激动|高兴|笑着|等\d+[名位]|任|当选|出任|担任|兼任|因病|受|因|详细|实地|仔细|先后|首先|察看|走进|来到|深入|前往|建议|提出|回答|回应|之[女子妻夫孙]|（(?=[男女左右]|\p{Script=Han}+族)|为[^，。；]{2,30}(?:长|书记|主任|委员|检察员|审判员)[；。，]|的[^，。；]{2,30}职务|辞去)/u,
);
/** `会议由林若川主持`. */
const BY = new Closing(/由/u);
const ACTS = new Opening(
  /(?:主持|宣读|带队|率队|主讲|授课|领衔|领誓|监誓|致辞|代表[^，。；]{2,12}(?:致|作|宣|讲|发)|作(?:了)?[^，。；]{0,8}(?:报告|辅导|汇报|说明|讲座))/u,
);
/** A name without a title that opens a list, before one with a title: `林若川，副市长周启明参加检查`. */
const BEFORE_A_TITLED = new Opening(
  /[、，]\p{Script=Han}{0,24}?(?:书记|[省市县区镇乡局厅部院校处科]长|秘书长|主任|主席|总裁|总经理|董事长|政委|会长)\p{Script=Han}{2,4}(?:等)?(?:分别|共同|先后|一同|一道)?(?:代表[^，。；]{2,8}|在[^，。；]{2,10})?(?:参加|出席|列席|陪同|随同|见证|会见|签[约署字]|致辞|讲话|发言)/u,
);
const FORM_OF_ADDRESS = /(?:同志(?!等)|先生|女士|老师|教授|院士|医生|总书记|总理|主席(?!台|团)|委员长)/gu;
const CALLED = new Opening(FORM_OF_ADDRESS);
const COMRADE = new Opening(/同志/u);
const CALLED_ANYWHERE = new Finder(FORM_OF_ADDRESS);
const INTRODUCES = new Closing(
  /(?:任命|免去|解聘|聘任|聘请|特聘|特邀|联系人：|推荐|提名|推举|选举|补选|决定任命|接受|授予|追授|评选|表彰了?|表扬了?|\d岁的?|名叫|叫做|姓名：|获奖者|获得者为?|得主为?|入选者为?|当选者为?|党员|教师|选手|同学|学生|(?:好人|模范|标兵|能手|之星|护士|教师|医生|医师|匠人|工匠|卫士|先锋|楷模|劳模|先进个人|志愿者|企业家|工作者|榜样|代言人)”)/u,
);
/** After these a name follows far more often than any other word. */
const KIN = new Closing(/(?:女工|青工|之[女子妻夫孙]|妻子|丈夫|儿子|女儿|父亲|母亲|孙女|孙子|老伴|儿媳)/u);
/** After these a name must follow. */
const DEMANDS = new Closing(/(?:任命|免去|解聘|聘任|推举|补选|名叫|叫做|姓名：)/u);

/** A name of several parts does not begin with the body that stands before it (`河口小学阿依·古丽`). */
const HOLDS_BODY = new Opening(
  /\p{Script=Han}{0,8}(?:小学|中学|大学|学院|医院|公司|集团|部队|[局厂村镇县市区])\p{Script=Han}{2,6}·/u,
);

/** As many characters as a name without a middle dot has. */
const HAN_NAME = new Opening(/\p{Script=Han}{2,4}/u);

/** A life in a notice or an obituary begins with the name: `林若川，女，1970年生`, `何田，画家，…`. */
const LIFE = new Opening(/，(?:男|女|\p{Script=Han}{1,8}(?:家|学者|师|者|人|演员))，/u);

/** What ends before a name begins: a body, a word of grammar. */
const PARTS_FROM_NAME = /.*[和与及由对把向是为的、侨胞友商者员士客学院司局厂村镇县市区会队团社部]$/u;

/** Whether the words right before a place run on into it. */
function runsOn(sentence: string, start: number): boolean {
  const before = sentence.slice(Math.max(0, start - 4), start);
  return /\p{Script=Han}$/u.test(before) && !PARTS_FROM_NAME.test(before);
}

/** Whether the words around a name at `start` show that it is one; which of them, or `null`. */
function shownBy(sentence: string, start: number, name: string, strength: number): string | null {
  const end = start + name.length;
  if (start === 0 && LIFE.at(sentence, end)) return 'person: before a life';
  if (CLAUSE_START.before(sentence, start) && SPEAKS.at(sentence, end)) return 'person: before a verb of speech';
  if (start === 0 && name.length === 3 && strength >= 2.5 && BEFORE_A_TITLED.at(sentence, end))
    return 'person: before one with a title';
  if (BY.before(sentence, start) && ACTS.at(sentence, end)) return 'person: after 由';
  const called = name.length === 3 || (COMRADE.at(sentence, end) && CLAUSE_START.before(sentence, start));
  if (called && CALLED.at(sentence, end) && !runsOn(sentence, start)) return 'person: before a form of address';
  if (strength >= 1 && (INTRODUCES.before(sentence, start) || KIN.before(sentence, start)))
    return 'person: after a word that introduces';
  const parts = isForeignName(sentence, start) && soundsForeign(name);
  if (parts && !runsOn(sentence, start) && !/[·“]/u.test(sentence.charAt(start - 1)))
    return 'person: name of several parts';
  return null;
}

/** `向为国为云州市教育局局长；`: the first 为 that has two or three characters before it ends the name, be they words. */
const NEW_POST = new Opening(
  /(?:\p{Script=Han}{2,3}?为\p{Script=Han}{2,28}(?:长|书记|主任|委员|检察员|审判员)[；。，、]|\p{Script=Han}{2,3}?的\p{Script=Han}{2,28}职务)/u,
);
const BEFORE_A_POST = new Closing(/(?:[：；。]|选举|补选|推选|推举|任命)/u);

function givenPost(sentence: string, start: number): string | null {
  if (start > 0 && !BEFORE_A_POST.before(sentence, start)) return null;
  if (!NEW_POST.at(sentence, start)) return null;
  const length = [3, 2].find((n) => /[为的]/u.test(sentence[start + n] ?? '') && surnameLength(sentence, start) > 0);
  const name = sentence.slice(start, start + (length ?? 0));
  return length === undefined || /[会团委局]$/u.test(name) ? null : name;
}

/** Whether anything around a place can show a name there: most places are done with here. */
const mayShow = (sentence: string, start: number, called: boolean): boolean =>
  (mayBeSurname(sentence, start) || partsLengths(sentence, start)[1] > 0) &&
  (start === 0 ||
    CLAUSE_START.before(sentence, start) ||
    BY.before(sentence, start) ||
    INTRODUCES.before(sentence, start) ||
    KIN.before(sentence, start) ||
    (called && CALLED.at(sentence, start + 3)));

/** Every name that its surroundings show. A common word is none, whatever stands around it. */
export function* shownNames(sentence: string, cut: Cut, proven: ReadonlySet<string>): Generator<NameSpan> {
  const isCommon = (start: number, name: string): boolean => {
    const word = cut.at(start);
    return word?.text === name && !/^(?:nr|nz|x)/u.test(word.tag);
  };
  // `获奖选手和单位`: 和 before a word joins it to what went before.
  const joinsWord = (start: number): boolean => {
    const next = sentence[start] === '和' ? cut.at(start + 1) : undefined;
    return next !== undefined && next.text.length >= 2 && !/^(?:nr|x)/u.test(next.tag);
  };
  const dotted = sentence.includes('·');
  const called = CALLED_ANYWHERE.isIn(sentence);
  for (let start = 0; start < sentence.length - 1; start += 1) {
    if (!dotted && !mayShow(sentence, start, called)) continue;
    const foreign = dotted && isForeignName(sentence, start);
    if (!foreign && surnameLength(sentence, start) === 0 && partsLengths(sentence, start)[1] === 0) continue;
    if (dotted && (HOLDS_BODY.at(sentence, start) || (foreign && beginsLater(sentence, start)))) continue;
    const appointed = givenPost(sentence, start);
    if (appointed !== null) {
      yield nameSpan(appointed, start, 'person: given a post', 0.85);
      continue;
    }
    const opensLife = start === 0 && LIFE.at(sentence, HAN_NAME.lengthAt(sentence, 0));
    const demanded = opensLife || DEMANDS.before(sentence, start);
    const expected = demanded || KIN.before(sentence, start);
    const breaksAfter = (length: number): boolean => (cut.at(start + length)?.text.length ?? 0) >= 2;
    const found = nameAt(sentence, start, foreign ? { proven, expected, breaksAfter } : { proven, expected });
    if (found === null || (!expected && joinsWord(start))) continue;
    if (found.name.length === 3 && ENDS_LIKE_A_PLACE.test(found.name) && !found.name.includes('·')) continue;
    const rule = shownBy(sentence, start, found.name, found.strength);
    const ends = !/^[\p{Script=Han}]/u.test(sentence.charAt(start + found.name.length));
    if (rule === null || ((!demanded || (ends && !opensLife)) && isCommon(start, found.name))) continue;
    yield nameSpan(found.name, start, rule, found.name.length === 2 ? 0.8 : 0.88);
  }
}

/** Names that every reader knows stand in the dictionary; a high office after them says which. */
export function* knownNames(sentence: string, cut: Cut): Generator<NameSpan> {
  for (const called of CALLED_ANYWHERE.in(sentence)) {
    const { text = '', tag = '', start = 0 } = cut.before(called.index) ?? {};
    if (start + text.length === called.index && tag.startsWith('nr') && text.length === 3 && isNameLike(text))
      yield nameSpan(text, start, 'person: known name before an office', 0.95);
  }
}
