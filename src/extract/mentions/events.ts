/** Names of events in a sentence: nouns such as 会议, 签约仪式, 培训班 with what stands before them. */
import { anyOf, words } from '../../lexicon/lexicon.ts';
import type { Cut } from '../../text/cut.ts';
import { FinderByBeginning } from '../../text/scan/beginnings.ts';
import { Opening } from '../../text/scan/beside.ts';
import { Characters } from '../../text/scan/characters.ts';
import { RarePattern } from '../../text/scan/rare.ts';
import { eventsOfName, HEADS, GIVEN as TAUGHT, typeOfName } from './event-type.ts';
import { festivalsIn } from './festivals.ts';
import type { EventMention } from './mention.ts';

const HEAD = new FinderByBeginning(
  new RegExp(
    `${anyOf([...HEADS.keys()])}(?!(?<=庆)祝)(?:暨(?:\\d{4}年度?)?\\p{Script=Han}{0,16}?${anyOf([...HEADS.keys()])})?(?!议|谈|商(?!务|会)|晤|室|厅|员|事|道|程|季|场|中心|精神|纪要|决议|通知|公报|堂|桌)`,
    'gu',
  ),
  HEADS.keys(),
);
const STOPS = words('events/left-stops');
/** One character stops only as a word of its own (`经` is none in `经济`). */
const SHORT_STOPS = new Characters(STOPS.filter((stop) => stop.length === 1));
/** `三十一次会议` is the thirty-first, `二届三次会议` the third of a term. */
const LONG_STOP = new RarePattern(
  new RegExp(
    `^.*(?<![十百第届](?=.次))${anyOf(STOPS.filter((stop) => stop.length > 1))}(?<!组织(?=工作|生活|建设|部))`,
    'su',
  ),
);
const ENDS_CLAUSE = new Opening(/[，。；：！？“（\s]/u);
const CLOSES = new Characters('）”》');
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['）', '（'],
  ['”', '“'],
  ['》', '《'],
]);
const LEADING =
  /^(?:[、和及暨]|\d+次|\d+场|[一两三四五六七八九十]+[次场个堂]|一系列|相关的|有关的|本届|此次|该|这|其|了|年(?![度终中底])|月(?!度)|日|上午|下午|晚(?![会宴])|近期|任$)+/u;
/** `为师生作法治讲座`: whoever hears it. */
const GIVEN = /^.{0,12}?(?:讲授|[作讲授]|(?<![早晚网线])上)了?(?:一[堂场节次])?(?=.{1,14}(?:讲座|报告会|报告|课)$)/u;
/** A month or a year right before the noun belongs to the name: `7月份安全生产例会`. */
const PERIOD = /(?:\d{4}年)?(?:\d{1,2}月份?|第?[一二三四]季度|(?:上|下)半年|\d{4}年度?)$/u;
const ENDS_PERIOD = new Characters('月份度年');
const LONGEST_PERIOD = 12;
const LONGEST = 45;

/** Of two bodies that hold an event together the first begins its name: `海州市与云州市合作交流座谈会`. */
const JOINS = new Characters('与和');
const IS_BODY =
  /^(?!.*[的了在对向由为将把])[\p{Script=Han}A-Za-z]{2,24}(?:[省市县区旗州镇]|大学|学院|公司|集团|银行|医院|[局厅委校院团]|政府|协会|商会|基金会|中心|中学|小学)$/u;

/** Blanks out what stands in quotes: no word there ends the name around it. */
const unquoted = (text: string): string =>
  text.includes('“') ? text.replace(/“[^”]*”/gu, (quote) => '“'.repeat(quote.length)) : text;

/** Where the clause that holds `end` begins; marks inside brackets and quotes do not count. */
function clauseStart(sentence: string, end: number, barrier: (i: number) => boolean): number {
  let i = end - 1;
  while (i >= 0 && end - i < LONGEST) {
    const open = CLOSES.at(sentence, i) ? sentence.lastIndexOf(PAIRS.get(sentence.charAt(i)) ?? '', i) : -1;
    if (open !== -1) i = open - 1;
    else if (ENDS_CLAUSE.at(sentence, i) || barrier(i)) return i + 1;
    else i -= 1;
  }
  return i + 1;
}

/** Where the last stop that is a word of its own ends between two offsets; the first of them where there is none. */
function afterStop(sentence: string, cut: Cut, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1)
    if (
      SHORT_STOPS.at(sentence, at) &&
      cut.at(at)?.text.length === 1 &&
      !/[与和]同$/u.test(sentence.slice(from - 1, at + 1))
    )
      return at + 1;
  return from;
}

/** The last list mark 、 cuts, unless the name itself coordinates (`省、市两级 … 会议`). */
function afterList(text: string): number {
  const at = text.lastIndexOf('、');
  return at === -1 || /[”（）]/u.test(text[at - 1] ?? '') || text.length - at > 6 ? 0 : at + 1;
}

/**
 * The names of events in a sentence, in order.
 *
 * @param barrier true for characters of names, dates and amounts: no event's name reaches over them
 */
export function eventsIn(sentence: string, cut: Cut, barrier: (i: number) => boolean): EventMention[] {
  const found: EventMention[] = [];
  const plain = unquoted(sentence);
  for (const match of HEAD.in(sentence)) {
    const end = match.index + match[0].length;
    const from = clauseStart(sentence, match.index, barrier);
    const long = LONG_STOP.exec(unquoted(sentence.slice(from, match.index)))?.[0].length ?? 0;
    let start = Math.max(from + long, afterStop(plain, cut, from, match.index));
    start += afterList(sentence.slice(start, match.index));
    if (JOINS.at(sentence, start - 1) && IS_BODY.test(sentence.slice(from, start - 1))) start = from;
    start += LEADING.exec(sentence.slice(start, match.index))?.[0].length ?? 0;
    if (TAUGHT.has(HEADS.get(match[0]) ?? 'other')) start += GIVEN.exec(sentence.slice(start, end))?.[0].length ?? 0;
    if (ENDS_PERIOD.at(sentence, start - 1))
      start -= PERIOD.exec(sentence.slice(Math.max(0, start - LONGEST_PERIOD), start))?.[0].length ?? 0;
    while ((found.at(-1)?.start ?? -1) >= start) found.pop();
    if ((found.at(-1)?.end ?? 0) > start) start = found.at(-1)?.end ?? start;
    const words = sentence.slice(start, end);
    const [name, also] = eventsOfName(words);
    const after = sentence.slice(end, end + LONGEST);
    found.push({
      is: 'event',
      start,
      end,
      name,
      type: typeOfName(name, after),
      also: also === undefined ? null : { name: also, type: typeOfName(also, after) },
      bare: name === match[0] && name.length <= 4,
    });
  }
  const festivals = festivalsIn(sentence, found, barrier);
  return festivals.length === 0 ? found : [...found, ...festivals].sort((a, b) => a.start - b.start);
}
