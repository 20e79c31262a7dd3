/** Whom the clauses of one sentence are about. */
import { anyOf, words } from '../../lexicon/lexicon.ts';
import type { ReadSentence } from '../events/sentence.ts';
import { type Named, namedIn } from './named.ts';
import { opensTalk } from './talk.ts';

/** What stands before a name that opens a clause. */
const OPENS =
  /(?:^[■●◆▲★○◎]?|[，；：“]|[。？！…]”|(?:^|[，；：“])(?:其中|随后|此外|同时|目前|当天|当日|今年|去年|近日|日前|近年来|截至目前)，?|\d[年月日]|[上下中]午|(?:^|[，；：“])(?:东道主|主办方|承办方|承办单位|主办单位|\p{Script=Han}{0,4}企业))$/u;
/** What follows a name that only says whose or which. */
const NOT_ITSELF = new RegExp(
  `^(?:的(?!(?:青年)?(?:志愿者|员工|职工|工作人员|医护人员|师生|同志))|、(?:(?!一行|来到|走进|前往|深入|看望|慰问|赴)[^，]){0,20}的|(?:原|党委|党组|常务|副)*(?!代表)${anyOf(words('titles'))}|\\p{Script=Han}{0,8}(?:专家|学者|人才|获得者|工程师|会员|委员)(?=，))`,
  'u',
);
/** Whoever is helped to get something is whom the clause is about: `助力甲公司获批…`. */
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

/**
 * A clause about those whom no mention names: `全县…发放`, `“圆梦行动”自…以来`. Whoever the sentence before was about does
 * nothing in it.
 */
const OF_OTHERS =
  /(?:^|[，；：。]|(?:期间|以来|之际|前夕|[今去前]年|年底|年初|\d年|[年月]来|月份?|截至目前|目前))(?:[全我][省市县区旗州](?![领委])|全[镇乡村校院国]|各级|社会各界|“[^“”]{2,20}”(?=自|活动|项目|计划|行动))(?![^，。；]{0,6}的)/u;
/** Whether words before a verb say that others act than those spoken of before. */
export const isOfOthers = (words: string): boolean => OF_OTHERS.test(words);

/** Words before a name that say who it is: `年仅8岁的…`, `去年抢险时牺牲的…`. */
const DESCRIBED =
  /(?:^|[，；：。])(?!.*(?:[看探][望访]|慰问|走访|拜访|会见|采访|表彰|感谢|邀请|介绍|来到|给予|见到|找到))[^，。；：！？向对给将把由与和为]{2,30}的$/u;

/** Whether nobody else is named between the opening of the clause and a name: `何田来到家住临江的…` describes nobody. */
const aloneIn = (text: string, before: readonly Named[], { start }: Named): boolean => {
  const opens = Math.max(...['，', '；', '：', '。'].map((mark) => text.lastIndexOf(mark, start - 1)));
  return before.every((n) => n.titles === undefined || n.start <= opens || n.end > start);
};

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
      (n.titles !== undefined && DESCRIBED.test(lead) && aloneIn(text, before, n));
    return opens && !NOT_ITSELF.test(text.slice(n.end));
  });
  const helped = GRANTED.exec(text.slice(0, at))?.groups?.['who'];
  if (helped !== undefined) return [helped];
  if (opener === undefined) return [];
  const list = [firstOfList(text, before, opener).name];
  let { end } = firstOfList(text, before, opener);
  for (const next of before)
    if (opensTalk(text.slice(end))) break;
    else if (next.start > end && /^(?:、|和|与|及|以及|联合|会同|携手)$/u.test(text.slice(end, next.start))) {
      list.push(next.name);
      ({ end } = next);
    }
  return list;
}
