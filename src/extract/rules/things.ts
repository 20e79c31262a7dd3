/** The members of a printed list of places, bodies and projects. */
import { Cut } from '../../text/cut.ts';
import type { Thing } from '../fact.ts';
import { PROJECT_END } from '../mentions/projects.ts';
import type { Match } from '../rule.ts';
import { TOUR } from './words.ts';

/** How the names of places end that somebody may look at, whatever they are. */
export const FACILITY =
  '(?:食堂|公园|驿站|护林站|卡口|片区|地块|安置点|安置区|大棚|民宿|基地|市场|中心|[院馆站园厂谷]|社区|小镇|农场|合作社|广场|码头|老街|古街|街区|花园|家园|果园|茶园|牧场|渔场|渠首|河段|堤段|出口|路口)';
const IS_FACILITY = new RegExp(`${FACILITY}$`, 'u');
/** Rooms and parts of a house, and what has no name of its own. */
const COMMON =
  /^(?:生产|加工|产品|质检|检[测验]|研发|办公|展[示览厅]|便民|政务|[便为]?民?服务|综合|智能|数字|农产品|食品|企业|学校|车间|项目|施工|建设|现场|部分|[多几各]个|一些|当地|周边|附近|室内|校园|厂区|园区|党建|文化|图书|会议|健身|活动|调解|接待|候诊|门诊|住院|急诊|党群|群众|老人|学生|调度|指挥|监控|信息|数据|物流|仓储|包装|分拣|冷链|电商|直播|实验|培训|实训|教学|村史|村部|村委|大厅|窗口|这里|那里|该|其|我|全|新|老|旧|田间|养殖|种植|贫困|困难|重点|在建|群众|基层|困难)/u;
/** What a name of a place does not end with: people, works and parts of a house, where in a place, and how it is then looked at. */
const NO_PLACE =
  /(?:[户家人民员们志者中里内外上下前后边等的了线]|一线|车间|[室厅楼层间台]|现场|情况|工作|地方|家庭|企业|单位|项目|密集|集中|实地|专题|蹲点|随机)$/u;
/** Names and unknown words: what such a word opens has a name of its own. */
const PROPER = /^(?:x|nr|nrt|nrfg|nz|ns)$/u;
/** Of any other part of speech no name of a place is made. */
const NO_NAME = /^(?:p|c|u|ud|ug|uj|ul|uv|uz|r|rr|rz|y|e|t|m|d|v|vn|a|ad)$/u;
const HAN = /^[\p{Script=Han}A-Za-z\d“”（）·]+$/u;

/** Whether words may be a name: no word of grammar or verb stands in them. `open`: a word that is no other opens them. */
function mayName(name: string, open: boolean): boolean {
  if (!HAN.test(name) || NO_PLACE.test(name)) return false;
  const parts = new Cut(name).between(0, name.length);
  const [first] = parts;
  const own = first !== undefined && first.text.length > 1 && PROPER.test(first.tag) && parts.length > 1;
  return (own || !open) && !parts.some((word) => NO_NAME.test(word.tag));
}

const place = (name: string, start: number): Thing => ({
  is: 'organization',
  start,
  end: start + name.length,
  name,
  kind: 'other',
  area: false,
  rule: 'organization: place in a list of stops',
  confidence: 0.7,
});

/** How the others of a list help: it has others, or most of them are known. */
type Beside = 'nothing' | 'others' | 'known';

/** The place to look at that words without a mention name; among stops any name is one, in a list a name of its own. */
function placeNamed(name: string, start: number, beside: Beside): Thing | null {
  if (PROJECT_END.test(name)) return { is: 'project', start, end: start + name.length, name };
  if (COMMON.test(name)) return null;
  if (name.length >= 5 && IS_FACILITY.test(name)) return place(name, start);
  if (beside === 'nothing' || name.length < 3 || name.length > 16) return null;
  return mayName(name, beside === 'others' || name.length > 8) ? place(name, start) : null;
}

/** `临江区的恒泰公司`, `位于云州的码头`: who is named before 的 only says where the next one is. */
const OF_NEXT = /^[\p{Script=Han}]{0,6}?的$/u;
const JOINT = /[、；]|以及|[和及与]/gu;
const LEADS = /^(?:以及|还有)?(?:位于|坐落[在于]|地处)?/u;
/** What follows the last stop: how many they were, and what was done there. */
const TAIL = new RegExp(
  `(?:等(?:地|处|[一二三四五六七八九十\\d]+[家个处]|企业|单位|点位|地方|现场|项目|镇村|村镇)*)?(?:实地|现场|进行|开展|深入)*(?:${TOUR})?$`,
  'u',
);
const SITE = /(?:等|项目)?(?:施工现场|工地|现场|项目部|建设情况)$/u;
/** A town or village that an item begins with says where it is. */
const SETTLED: ReadonlySet<string> = new Set(['village', 'subdistrict']);

/** What a house has elsewhere: `云州大学北塘实习基地`. */
const BASE = /^(?!(?:生产|加工|种植|养殖)?基地$)\p{Script=Han}{2,10}基地$/u;

/** A village is called without the county it lies in. */
const ABOVE = /^\p{Script=Han}{2,5}[省市县区旗](?=\p{Script=Han}{1,6}(?:镇|乡|街道|村|社区|苏木|嘎查))/u;

/** The items of a list, as spans of its words: a joint inside a mention parts none. */
function itemsOf(
  words: string,
  from: number,
  named: readonly Thing[],
): { readonly start: number; readonly end: number }[] {
  const items: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index, 0: joint } of words.matchAll(JOINT)) {
    if (index < start || named.some((n) => n.start - from < index && index < n.end - from)) continue;
    items.push({ start, end: index });
    start = index + joint.length;
  }
  items.push({ start, end: words.length });
  return items;
}

/**
 * The stops of a list: what is mentioned in it, and an item that no mention covers where its ending, or in a list its own
 * name, shows a place or a project. A place in a town that the item names bears its name (`北塘镇古茶园`).
 */
export function things(m: Match, slot: string): Thing[] {
  const from = m.span(slot)?.start ?? 0;
  const words = m.words(slot);
  const mentioned: Thing[] = [...m.all(slot, 'organization'), ...m.all(slot, 'project')];
  let named = mentioned;
  const items = itemsOf(words, from, mentioned);
  const known = items.filter(({ start, end }) => mentioned.some((n) => n.start < from + end && from + start < n.end));
  const beside =
    known.length > 1 && known.length * 2 > items.length ? 'known' : items.length > 1 ? 'others' : 'nothing';
  for (const { start, end } of items) {
    const lead = LEADS.exec(words.slice(start, end))?.[0].length ?? 0;
    const plain = words
      .slice(start + lead, end)
      .replace(TAIL, '')
      .replace(SITE, '');
    const at = from + start + lead;
    const inItem = mentioned.filter((n) => n.start < from + end && at < n.end);
    const [first] = inItem;
    if (first === undefined) {
      const found = placeNamed(plain, at, beside);
      if (found !== null) named = [...named, found];
      continue;
    }
    const rest = plain.slice(first.end - at);
    const isWhere =
      first.is === 'organization' && first.start === at && (first.area || SETTLED.has(first.kind) || BASE.test(rest));
    if (
      isWhere &&
      inItem.length === 1 &&
      rest.length >= 4 &&
      IS_FACILITY.test(rest) &&
      (rest.length > 5 || !COMMON.test(rest)) &&
      !rest.startsWith('的')
    ) {
      const above = ABOVE.exec(plain)?.[0].length ?? 0;
      named = [...named.filter((n) => n !== first), place(plain.slice(above), at + above)];
    }
  }
  const inOrder = [...named].sort((a, b) => a.start - b.start);
  return inOrder.filter((thing, i) => {
    const next = inOrder[i + 1];
    return next === undefined || !OF_NEXT.test(words.slice(thing.end - from, next.start - from));
  });
}
