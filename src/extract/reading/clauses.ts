/** Whom the clauses of one sentence are about, and whom they call on. */
import { anyOf, words } from '../../lexicon/lexicon.ts';
import { Finder } from '../../text/scan/finder.ts';
import type { ReadSentence } from '../events/sentence.ts';

const OPENS =
  /(?:^[■●◆▲★○◎]?|[，；：“]|(?:^|[，；：“])(?:其中|随后|此外|同时|目前|当天|当日|今年|去年|近日|日前|近年来|截至目前)，?|\d[年月日]|[上下中]午|(?:^|[，；：“])(?:东道主|主办方|承办方|承办单位|主办单位|\p{Script=Han}{0,4}企业))$/u;
/** What follows a name that only says whose or which. */
const NOT_ITSELF = new RegExp(
  `^(?:的(?!(?:青年)?(?:志愿者|员工|职工|工作人员|医护人员|师生|同志))|、(?:(?!一行|来到|走进|前往|深入|看望|慰问|赴)[^，]){0,20}的|(?:原|党委|党组|常务|副)*(?!代表)${anyOf(words('titles'))}|\\p{Script=Han}{0,8}(?:专家|学者|人才|获得者|工程师|会员|委员)(?=，))`,
  'u',
);
const CALLED_ON = new Finder(
  /(?:走访慰问|看望慰问|入户慰问|慰问|看望|走访|探望|来到|走进|深入|前往|抵达|赶到|奔赴|(?<![落做达收感受提说听得遇拿领接找谈])到|赴)了?(?!一[处户家站地])(?<where>[^，。；：！？]{2,80})/gu,
);
const WENT_TO_SEE = /(?:慰问|看望|探望)了?(?<whom>.{2,})$/u;
/** A unit that somebody calls on at its place: `到某舟桥营慰问`. */
const UNIT = /(?<unit>(?:营|连|[中大支]队|哨所|敬老院|福利院|光荣院))(?:走访|开展)?(?:慰问|看望|探望)$/u;
const AT_HOME = /(?:的?家中|的?家里|家|身边|现场|工地|一线)$/u;

interface Named {
  readonly name: string;
  readonly titles?: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Persons and bodies in order; a body inside a person's title is not spoken of by itself. */
const namedIn = ({ persons, organizations }: ReadSentence): Named[] =>
  [...persons, ...organizations.filter((o) => !persons.some((p) => p.start <= o.start && o.end <= p.end))].sort(
    (a, b) => a.start - b.start,
  );
const GRANTED = /(?:助力|帮助|支持|协助)(?<who>[^，。；]{2,20}?)(?:首次|成功|再次)*(?:获得|获批|争取|入选|申报|创建)/u;

/** Whether a name stands inside a short quoted name: `“白石县先进个人”`. */
function isQuoted(text: string, { start, end }: Named): boolean {
  const open = text.lastIndexOf('“', start);
  const close = text.indexOf('”', end);
  return open !== -1 && close !== -1 && close - open < 24 && !/[”，。]/u.test(text.slice(open + 1, close));
}

/** Words before a title that say whose it is: `82级化学系校友…`. */
const WHOSE =
  /(?:^|[，；：。])(?!\p{Script=Han}{0,6}(?:看望|慰问|走访|探望|拜访|来到|走进|深入|前往|离开))(?:“[^”]{2,12}”)?(?:(?![向由对与给为被和同在让请到把将陪随经了的着过授奖])[\p{Script=Han}\d]){1,12}$/u;

/** `县委书记何田，县长周启明一行来到…`: a comma before a title may join the members of a list. */
function firstOfList(text: string, before: readonly Named[], opener: Named): Named {
  if ((opener.titles?.length ?? 0) === 0) return opener;
  const previous = before.find(
    (n) => n.titles !== undefined && n.end < opener.start && text.slice(n.end, opener.start) === '，',
  );
  return previous === undefined ? opener : firstOfList(text, before, previous);
}

/** `甲与护边员乙、丙亲切交谈`: those whom somebody talks with do not act with them. */
const TALK =
  '[与同和][^，。；：！？与]{2,30}?(?:一起|一一|亲切|促膝|热情|深入)*(?:交谈|拉家常|话家常|唠家常|谈心|聊天|握手)';
const TALKED_WITH = new RegExp(`^${TALK}`, 'u');
const TALKS = new RegExp(TALK, 'gu');

/**
 * A clause about those whom no mention names: `全县…发放`, `“圆梦行动”自…以来`. Whoever the sentence before was about does
 * nothing in it.
 */
const OF_OTHERS =
  /(?:^|[，；：。])(?:[全我][省市县区旗州](?![领委])|全[镇乡村校院国]|各级|社会各界|“[^“”]{2,20}”(?=自|活动|项目|计划|行动))(?![^，。；]{0,6}的)/u;
/** Whether words before a verb say that others act than those spoken of before. */
export const isOfOthers = (words: string): boolean => OF_OTHERS.test(words);

/** Words before a name that say who it is: `年仅8岁的…`, `去年抢险时牺牲的…`. */
const DESCRIBED =
  /(?:^|[，；：。])(?!.*(?:[看探][望访]|慰问|走访|拜访|会见|采访|表彰|感谢|邀请|介绍|来到|给予|见到|找到))[^，。；：！？向对给将把由与和为]{2,30}的$/u;

/** Whom the clause at `at` is about, as far as this sentence says: the list of names that opened a clause last. */
export function subjectIn(sentence: ReadSentence, at: number, first = false): string[] {
  const { text } = sentence;
  const before = namedIn(sentence).filter((n) => n.end <= at && !isQuoted(text, n));
  const opener = (first ? before : [...before].reverse()).find((n) => {
    const lead = text.slice(0, n.start);
    const opens =
      OPENS.test(lead) ||
      sentence.dates.some((d) => d.end === n.start) ||
      ((n.titles?.length ?? 0) > 0 && WHOSE.test(lead)) ||
      (n.titles !== undefined && DESCRIBED.test(lead));
    return opens && !NOT_ITSELF.test(text.slice(n.end));
  });
  const helped = GRANTED.exec(text.slice(0, at))?.groups?.['who'];
  if (helped !== undefined) return [helped];
  if (opener === undefined) return [];
  const list = [firstOfList(text, before, opener).name];
  let { end } = firstOfList(text, before, opener);
  for (const next of before)
    if (TALKED_WITH.test(text.slice(end))) break;
    else if (next.start > end && /^(?:、|和|与|及|以及)$/u.test(text.slice(end, next.start))) {
      list.push(next.name);
      ({ end } = next);
    }
  return list;
}

/** The houses of a list that somebody went to one after the other: `来到云州大学、云州技校，慰问师生`. */
function housesIn({ organizations }: ReadSentence, calls: readonly RegExpExecArray[]): string[] {
  for (const call of [...calls].reverse()) {
    const start = call.index + call[0].length - (call.groups?.['where'] ?? '').length;
    const there = organizations.filter((o) => !o.area && start <= o.start && o.end <= call.index + call[0].length);
    if (there.length > 1) return there.map(({ name }) => name);
  }
  return [];
}

/** The persons with whom somebody talks after `from`, the words of the last call. */
function talkedWith({ text, persons }: ReadSentence, from: number, until: number): string[] {
  const talk = [...text.slice(from, until).matchAll(TALKS)].at(-1);
  if (talk === undefined) return [];
  const start = from + talk.index;
  return persons.filter((p) => start <= p.start && p.end <= start + talk[0].length).map(({ name }) => name);
}

/** Villages and streets are places where people live; all other bodies are houses, whose people are theirs. */
const NO_HOUSE: ReadonlySet<string> = new Set(['village', 'subdistrict', 'party', 'government']);

/** The house to which the clauses before an offset have come. */
const houseOf = ({ text, organizations }: ReadSentence, until: number): string | undefined =>
  organizations.findLast(
    (o) =>
      o.end <= until &&
      !o.area &&
      (!NO_HOUSE.has(o.kind) || /[所站队]$/u.test(o.name)) &&
      /(?:来到|走进|前往|赶到|抵达|到|在)$/u.test(text.slice(0, o.start)) &&
      text[o.end] === '，',
  )?.name;

/**
 * Names in words that say where somebody went or whom they called on; the words themselves where nothing is named.
 * `each`: only persons, and those named stand for all (`何田、周启明等5户`).
 */
export function calledOn(sentence: ReadSentence, until: number, each = false): string[] {
  const matches = CALLED_ON.in(sentence.text.slice(0, until));
  const talked = talkedWith(sentence, matches.at(-1)?.index ?? 0, until);
  if (talked.length > 0) return talked;
  const last = matches.at(-1);
  // `看望了医护人员，并来到困难职工何田家中`: the last home.
  const home =
    last !== undefined && sentence.persons.some((p) => last.index < p.start && p.end <= last.index + last[0].length);
  const match = home ? last : (matches.findLast((m) => /慰问|看望|探望/u.test(m[0])) ?? last);
  const where = match?.groups?.['where'];
  if (match === undefined || where === undefined) return [];
  // `到医院看望`: whom is left out.
  if (/(?:慰问|看望|探望)$/u.test(where)) return UNIT.test(where) ? [where.replace(UNIT, '$<unit>')] : [];
  const start = match.index + match[0].length - where.length;
  const inside = namedIn(sentence).filter((n) => start <= n.start && n.end <= start + where.length);
  const homes = inside.filter((n) => n.titles !== undefined);
  if (each) return homes.length > 0 ? homes.map((n) => n.name) : housesIn(sentence, matches);
  // `到临江街道看望何田`: whom they went to see, not where.
  const seen = start + where.length - (WENT_TO_SEE.exec(where)?.groups?.['whom']?.length ?? 0);
  const whom = inside.filter((n) => n.titles !== undefined && n.start >= seen);
  if (whom.length > 0 && seen < start + where.length) return whom.map((n) => n.name);
  // `来到派出所，看望民警`: what is brought to those of a house is the house's.
  const house = inside.length === 0 && !/\d/u.test(where) ? houseOf(sentence, match.index) : undefined;
  if (house !== undefined) return [house];
  // `到园看望小朋友`
  if (inside.length === 0 && seen < start + where.length) return [where.slice(seen - start)];
  const items = where.split(/、|和(?=[\p{Script=Han}]{3})/u);
  if (inside.length >= items.length) return inside.map((n) => n.name);
  const plain = where.replace(AT_HOME, '');
  return inside.length === 1 && items.length === 1 ? inside.map((n) => n.name) : plain === '' ? [] : [plain];
}

/** The houses or village in which the sentence opens: `在市福利院，…`, `在河口小学和河口中学，…`. */
export function standingAt({ text, organizations }: ReadSentence, until: number): string[] {
  const places = organizations.filter((o) => o.end < until && !o.area && o.kind !== 'subdistrict');
  const first = places.findIndex((o) => /^(?:随后，?|来?到?)?在$/u.test(text.slice(0, o.start)));
  if (first === -1) return [];
  const rest = places.slice(first);
  const close = rest.findIndex((o) => text[o.end] === '，');
  const list = rest.slice(0, close + 1);
  const joined = list.every((o, i) => i === 0 || /^[、和及与]$/u.test(text.slice(list[i - 1]?.end, o.start)));
  return joined ? list.map(({ name }) => name) : [];
}

/** Words before the name of somebody whom a giver speaks with. */
const SPEAKS_WITH =
  /(?:询问|问起|得知|了解|握[住着]|拉[住着]|叮嘱|嘱咐|安慰|鼓励|勉励|祝福|感谢|称赞|听取|[与同和对向])(?!.*(?:一同|一起|一道|陪同))[^，。；：！？]{0,16}$/u;

/** The person with whom the giver, named before in the same sentence, speaks: `何田询问民警周启明的伤情，送上…`. */
export function spokenTo({ text, persons }: ReadSentence, until: number, giver: readonly string[]): string | undefined {
  const own = persons.findLast((p) => p.end <= until && giver.includes(p.name));
  if (own === undefined) return undefined;
  return persons.findLast(
    (p) =>
      p.start >= own.end &&
      p.end <= until &&
      SPEAKS_WITH.test(text.slice(own.end, p.start)) &&
      !/^[^，。；]{0,6}(?:陪同|一同|一道)/u.test(text.slice(p.end)),
  )?.name;
}

const COLLECTS = /^[^，。；]{0,10}?(?:接收|收到|募集|募得|接受|筹集|筹得|筹措)/u;

/** The body that the sentence says gifts came in to: `截至7月，市慈善总会共接收捐款…，其中…`. */
export const collecting = ({ text, organizations }: ReadSentence, until: number): string[] =>
  organizations.filter((o) => o.end < until && COLLECTS.test(text.slice(o.end, until))).map(({ name }) => name);
