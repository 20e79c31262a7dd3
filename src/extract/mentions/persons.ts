/** Names of persons in a sentence: after a title, in a list, before a title or a verb of speech, or proven elsewhere. */

import type { Word } from '../../text/words.ts';
import type { TitleMention } from './mention.ts';
import { isForeignName, isNameLike, nameAt } from './names.ts';

export interface NameSpan {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  /** The title that stands right before it. */
  readonly title: TitleMention | null;
  /** 0-based place in a list of names: the first has the title that the others share. */
  readonly inList: number;
}

/** Posts that say little of what follows: the end of the name must be clear. */
const WEAK =
  /^(?:代表|村民|居民|市民|职工|工人|员工|学生|同学|党员|干部|队员|选手|群众|患者|家属|老人|农民|战士|专家|学者|先生|女士|业主|乘客|游客|司机|演员|作家|画家|记者|委员|代表|校友|助理|顾问|法人代表)$/u;
const REPORTERS = /^(?:记者|通讯员|主持人)$/u;
const SEPARATOR = /^(?:、|，(?=\p{Script=Han}{2,3}[、，。]))|^(?:和|及|与|以及)/u;
const CLAUSE_START = /(?:^|[，。“”：；！？]|随后|其中|期间|会上)$/u;
const SPEAKS =
  /^(?:说|表示|指出|强调|介绍|告诉|认为|要求|坦言|说道|主持|出席|参加|一行|在.{0,12}(?:说|指出|强调|表示|讲话)|代表|宣布|宣读|致辞|讲话|作(?:了|题为|报告|交流|发言|表态|重要|讲话|典型)|带领|率|陪同|调研|汇报|荣获|获|激动|高兴|笑着|任|因病|受|因|详细|实地|仔细|先后|首先|察看|走进|来到|深入|前往|（)/u;
const CALLED = /^(?:同志|先生|女士|老师|教授|院士|医生|总书记|总理|主席(?!台|团)|委员长)/u;
const ENDS_LIKE_A_PLACE = /[镇村乡县市区局厂厅院校园所站]$/u;
const INTRODUCES =
  /(?:任命|免去|聘任|推举|选举|补选|\d岁的?|名叫|叫做|组织的|姓名：|获奖者|党员|教师|选手|同学|学生)$/u;

function titledName(
  sentence: string,
  cut: readonly Word[],
  title: TitleMention,
  proven: ReadonlySet<string>,
): NameSpan | null {
  if (REPORTERS.test(title.post)) return null;
  const found = nameAt(sentence.slice(title.end), proven, !WEAK.test(title.post));
  if (found === null || found.strength < (WEAK.test(title.post) ? 2 : 0.6)) return null;
  const word = cut.find((w) => w.start === title.end && w.text === found.name);
  if (WEAK.test(title.post) && word !== undefined && !/^(?:nr|x)/u.test(word.tag)) return null;
  const end = title.end + found.name.length;
  const confidence = found.strength >= 2 ? 0.98 : 0.85;
  return { name: found.name, start: title.end, end, rule: 'person: after a title', confidence, title, inList: 0 };
}

/** The names that go on from `first` in its list: `甲、乙、丙和丁`. */
function listFrom(sentence: string, first: NameSpan, proven: ReadonlySet<string>): NameSpan[] {
  const list: NameSpan[] = [];
  let last = first;
  for (;;) {
    const separator = SEPARATOR.exec(sentence.slice(last.end))?.[0];
    if (separator === undefined) return list;
    const start = last.end + separator.length;
    const found = nameAt(sentence.slice(start), proven);
    if (found === null || found.strength < (separator === '、' ? 2 : 2.5) || ENDS_LIKE_A_PLACE.test(found.name))
      return list;
    const next: NameSpan = {
      name: found.name,
      start,
      end: start + found.name.length,
      rule: 'person: in a list',
      confidence: 0.96,
      title: null,
      inList: last.inList + 1,
    };
    list.push(next);
    last = next;
  }
}

const KIND_OF_LIST = /^[^，。；]{0,5}?(?:公司|企业|媒体|品牌|高校|集群|产业|镇|村|县|区|街道)/u;
const LIST = /(?<![\p{Script=Han}])\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){1,60}/gu;

/** A list whose every item is a name, with no title before it: `甲某、乙某某、丙某出席`. */
function* bareLists(sentence: string, proven: ReadonlySet<string>): Generator<NameSpan> {
  for (const match of sentence.matchAll(LIST)) {
    const items = match[0].split('、');
    const whole = items.slice(0, -1);
    const last = nameAt(sentence.slice(match.index + match[0].lastIndexOf('、') + 1), proven);
    if (
      (whole.length < 2 && (last?.strength ?? 0) < 2.5) ||
      KIND_OF_LIST.test(sentence.slice(match.index + match[0].length)) ||
      !whole.every((item) => (isNameLike(item) && !ENDS_LIKE_A_PLACE.test(item)) || proven.has(item))
    )
      continue;
    const name = whole[0] ?? '';
    const first = { name, start: match.index, end: match.index + name.length, title: null, inList: 0 };
    yield { ...first, rule: 'person: in a list', confidence: 0.9 };
  }
}

/** A name that only its surroundings show: before a verb of speech at the start of a clause, or before 同志, 教授 … */
function* shownNames(sentence: string, proven: ReadonlySet<string>): Generator<NameSpan> {
  for (let start = 0; start < sentence.length - 1; start += 1) {
    const found = nameAt(sentence.slice(start), proven);
    if (found === null) continue;
    const end = start + found.name.length;
    const rest = sentence.slice(end);
    const before = sentence.slice(Math.max(0, start - 4), start);
    const clause = CLAUSE_START.test(before) && SPEAKS.test(rest) && found.name.length === 3;
    const called =
      CALLED.test(rest) &&
      found.name.length === 3 &&
      !/\p{Script=Han}$/u.test(before.replace(/.*[和与及由对把向是为]$/u, ''));
    if (
      !clause &&
      !called &&
      !(INTRODUCES.test(before) && found.strength >= 1.5) &&
      !(isForeignName(sentence.slice(start)) && !/[\p{Script=Han}·“]$/u.test(before.replace(/.*[的、和是]$/u, '')))
    )
      continue;
    const rule = clause ? 'person: before a verb of speech' : 'person: before a form of address';
    yield { name: found.name, start, end, rule, confidence: 0.8, title: null, inList: 0 };
  }
}

/** Every place where a name proven in the article stands again. */
function* provenNames(sentence: string, proven: ReadonlySet<string>): Generator<NameSpan> {
  for (const name of proven) {
    for (let start = sentence.indexOf(name); start !== -1; start = sentence.indexOf(name, start + 1)) {
      const longer = nameAt(sentence.slice(start), proven);
      if (longer !== null && longer.name !== name && longer.name.startsWith(name) && longer.strength >= 3) continue;
      yield {
        name,
        start,
        end: start + name.length,
        rule: 'person: named elsewhere',
        confidence: 0.95,
        title: null,
        inList: 0,
      };
    }
  }
}

/** Names that every reader knows stand in the dictionary; a high office after them says which. */
const isKnownName = (sentence: string, word: Word): boolean =>
  word.tag.startsWith('nr') &&
  isNameLike(word.text) &&
  word.text.length === 3 &&
  CALLED.test(sentence.slice(word.start + word.text.length));
const knownName = (word: Word): NameSpan => ({
  name: word.text,
  start: word.start,
  end: word.start + word.text.length,
  rule: 'person: known name before an office',
  confidence: 0.95,
  title: null,
  inList: 0,
});

/**
 * The names in one sentence, in order, none overlapping.
 *
 * @param proven names that other sentences of the article have shown to be names
 */
export function namesIn(
  sentence: string,
  cut: readonly Word[],
  titles: readonly TitleMention[],
  proven: ReadonlySet<string>,
): NameSpan[] {
  const taken = new Map<number, NameSpan>();
  const free = (start: number, end: number): boolean => {
    for (let i = start; i < end; i += 1) if (taken.has(i)) return false;
    return true;
  };
  const take = (span: NameSpan): void => {
    if (!free(span.start, span.end)) return;
    for (let i = span.start; i < span.end; i += 1) taken.set(i, span);
  };
  const takeList = (first: NameSpan): void => {
    take(first);
    for (const next of listFrom(sentence, first, proven)) take(next);
  };
  for (const title of titles) {
    const named = titledName(sentence, cut, title, proven);
    if (named !== null) takeList(named);
  }
  for (const first of bareLists(sentence, proven)) takeList(first);
  for (const span of provenNames(sentence, proven)) takeList(span);
  for (const span of shownNames(sentence, proven)) take(span);
  for (const word of cut) if (isKnownName(sentence, word)) take(knownName(word));
  return [...new Set(taken.values())].sort((a, b) => a.start - b.start);
}
