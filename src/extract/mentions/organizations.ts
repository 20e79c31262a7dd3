/** Organizations in a sentence: by how their names end, and where they begin. */
import type { OrganizationKind } from '../../../schema/kinds.ts';
import { words } from '../../lexicon/lexicon.ts';
import type { Cut } from '../../text/cut.ts';
import { Opening } from '../../text/scan/beside.ts';
import type { Word } from '../../text/words.ts';
import { NOT_AFTER, UNDER_WAY } from './ending-contexts.ts';
import { type Ending, endingsIn, isBody, kindOf, kindShownBy } from './endings.ts';
import { type Barrier, leftEdge } from './left-edge.ts';
import type { OrganizationMention } from './mention.ts';
import { OF_MANY, openingJunk } from './opening-junk.ts';
import { periodicalsIn } from './periodicals.ts';
import { honoursIn } from './quoted-honours.ts';

const GENERIC = new Set(words('organizations/generic'));
const LONGEST_NAME = new Map(Object.entries({ 村: 13, 镇: 9, 乡: 9, 街道: 9, 社区: 12 }));
const MAKES_ANOTHER_WORD = new Map(Object.entries(NOT_AFTER));

/** A short catchword in quotes (`“云党校”`) is no body. */
const isSlogan = (sentence: string, start: number, end: number): boolean =>
  end - start <= 5 && sentence[start - 1] === '“' && sentence[end] === '”';
const PARK = /(?:园|园区|中心|馆|基地|广场|景区|新城|合作社|码头|物流港|陆港)$/u;
/** `市二院`, `县三中`: a hospital or school by its number. */
const NUMBERED = /^(?:[一二三四五六]院|[一二三四五六七八九十]{1,2}[中小])$/u;
const COUNTED_KINDS = /[两三四五六七八九十]大(?:专业|特色|主导)?$|[两几多数][所家个]$/u;
/** Short endings that are words themselves (`发展乳业`): only a name of its own before them makes a company. */
const BRANDED = /^(?:药业|乳业|实业|置业|重工|控股|制药|.业|厂|酱园|茶庄|.{2}店)$/u;
/** The one of its kind in its province, city …: `省人民医院`, `市外国语学校`. */
const LEVELLED = /^(?:[省市县区州旗]|[镇乡](?![镇村土下亲]))(?![级内外直属里区域场民辖立])/u;
/** `云州市防汛物资储备中心`; what lies in the middle of a city is none. */
const OF_ITS_PLACE = /^\p{Script=Han}{2,3}[市县区](?=\p{Script=Han}{2,12}$)(?!.*(?:城市|区域|政治|经济|商业|为|的))/u;
/** `市普法办`, `市委依法治市办`: an office of its place. */
const OFFICE = /^(?:全国|国家|[省市区县州镇乡]委?)\p{Script=Han}{2,6}$/u;
/** Works and companies of a house, which call themselves by their trade: `焦化厂厂长`, `物流公司副经理`. */
const WORKS = /^\p{Script=Han}{2,6}(?:厂|公司|矿)$/u;
const OF_WORKS =
  /^(?:党委|党总支|党支部|工会|团委|副?(?:总)?经理|董事长|执行董事|副?[厂矿]长|职工|(?:共同|联合)?(?:承办|主办|协办)|[一二三四五六]号?高炉|开展|走访|、\p{Script=Han}{2,4}厂)/u;
/** Nouns, which a works is named after: `动力厂副厂长`. */
const TRADE = /^(?:n|vn|b)$/u;
const PROPER = /^(?:nr|nrt|nrfg|ns|nt|nz|x|eng|j)$/u;

/** `与村党支部书记…`, `开超市`: a word of grammar or a verb is no name. */
const JOINS_ONLY = /^[与和及同跟向为由在对开修建办逛去看做住进送回买卖租盖]$/u;

/** `奶站改制成某食品厂`: what it became. */
const BECOMES = /(?:改制|改组|改建|组建|扩建|发展|升级|合并|变身|更名|重组|整合|转型)$/u;
const SITE_OF_OLD = new Opening(/(?:旧址|遗址|会址|旧居)/u);
const PLUS = /[+＋]/u;
/** `两地市场监管局`, `各级党委`: bodies of all places together. */
const SEVERAL =
  /^(?:第[一二三四]家.*|首[家个].*|唯一.*|各.{0,4}|[两三]地|各级|各地|[两三][所家市县区镇乡村校].*|(?:省市县?|市县|县区|县乡|市区县)|[这那][座个家所条]?$)/u;
/** `各苏木镇`, `每村`: no town or village by that name. */
const SETTLED: ReadonlySet<OrganizationKind> = new Set(['subdistrict', 'village']);
const OF_ALL = /[各每]$/u;
/** `柳泉镇上寨村`: the cutter takes 镇上 for a word. */
const BESIDE = /\p{Script=Han}(?<![在到从去往于是])[镇乡县市区][上下前后里外]$/u;
/** `6个林场公司`: so many are none by name. */
const COUNTED_BEFORE = /(?<!第)(?:\d|[两三四五六七八九十几数]|余|多)[个家所座]$/u;
/** What is being built is a project, not yet a body: `投资建设冷链物流园`. */
const BUILDING = /(?:建设|新建|兴建|打造|筹建|修建|改建|扩建|合建|代建|共建|建起|建成)(?:了|一[座个])?$/u;
/** `五届市委`, `市五届人大`: which term it is in does not belong to the name. */
const TERM = /(?<![第一二三四五六七八九十])[一二三四五六七八九十]{1,3}届(?=[省市县区]?委|人大常委会|政协)/u;

/** Whether the words before the ending make it a name. */
function names(
  ending: string,
  core: string,
  parts: readonly Word[],
  { listed, posted }: { readonly listed: boolean; readonly posted: boolean },
): boolean {
  // `…二期工厂` is being built.
  if (/[一二三四五]期$/u.test(core) || JOINS_ONLY.test(core)) return false;
  if (MAKES_ANOTHER_WORD.get(ending)?.test(core) === true) return false;
  // Any 中心 is a body only as the one of its place: `县农机中心`.
  if (ending === '中心')
    return (LEVELLED.test(core) && core.length >= 3 && core.length <= 10) || OF_ITS_PLACE.test(core);
  if (ending === '办') return OFFICE.test(core);
  if (ending === '电力') return core.startsWith('国网');
  if (posted && WORKS.test(core + ending) && parts.every((part) => GENERIC.has(part.text) || TRADE.test(part.tag)))
    return true;
  if (isBody(ending)) return true;
  if (core.length === 0) return listed && ending.length >= 5 && PARK.test(ending);
  if (core.length + ending.length > (LONGEST_NAME.get(ending) ?? 40)) return false;
  if (COUNTED_KINDS.test(core)) return false;
  if (ending === '厂' && LEVELLED.test(core) && core.length >= 3) return true;
  if (BRANDED.test(ending))
    return core.length <= 8 && parts.some((part) => PROPER.test(part.tag) && part.text.length > 1);
  if (LEVELLED.test(core) && core.length + ending.length >= (ending === '医院' || NUMBERED.test(ending) ? 3 : 4))
    return true;
  return !parts.every((part) => GENERIC.has(part.text)) || (listed && core.length >= 4 && PARK.test(ending));
}

/** The words between two offsets, cut at both. */
function wordsBetween(cut: Cut, start: number, end: number): Word[] {
  const found: Word[] = [];
  for (let word = cut.before(end); word !== undefined; word = cut.before(word.start)) {
    if (word.start + word.text.length <= start) break;
    const from = Math.max(word.start, start);
    const text = word.text.slice(from - word.start, end - word.start);
    found.push({ text, tag: word.tag, start: from });
  }
  return found.reverse();
}

/** Whether one word of the language holds an ending within it: `集中学习`, `干部队伍`. */
function isInsideWord(cut: Cut, { start, end }: Ending): boolean {
  const word = cut.before(start);
  return word !== undefined && word.tag !== 'x' && word.start < start && end < word.start + word.text.length;
}

/** The branch of a society bears its name: `云州市医学会呼吸病学分会`. */
const BRANCH = /^(?:分会|专业委员会|专委会)$/u;
const SOCIETY = /(?:学会|协会|商会|联合会|研究会|促进会)(?=(?:(?![的了在和与及、，。由向])\p{Script=Han}){2,10}$)/u;
/** Where the walk to the left begins: at the ending, or at that of the society whose branch it is. */
function hostOf(sentence: string, { text, start }: Ending): number {
  if (!BRANCH.test(text)) return start;
  const from = Math.max(0, start - 13);
  return from + (SOCIETY.exec(sentence.slice(from, start))?.index ?? start - from);
}

/** How the names of the builders and makers of the whole country begin: 中铁, 中交, 中建. */
const CENTRAL = /(?:^|[^其集空当途高初之心])中[铁交建冶煤核电水化]$/u;

/** How big it is stands at the front of a name: `110千伏石桥变电站`. */
const SIZED = /^[万千百]{0,2}(?:千伏|千瓦|兆瓦|吨级?)/u;
const FIGURE = /[\d.]+$/u;

function mentionAt(sentence: string, cut: Cut, barrier: Barrier, ending: Ending): OrganizationMention | null {
  if (isInsideWord(cut, ending)) return null;
  const kind = kindShownBy(ending.text);
  const edge = leftEdge(sentence, cut, hostOf(sentence, ending), barrier, kind);
  const words = sentence.slice(edge, ending.start);
  const became = /^[成为]/u.test(words) && BECOMES.test(sentence.slice(Math.max(0, edge - 2), edge));
  const junk = became ? 1 : openingJunk(words, sentence[edge - 1] === '、');
  // `中铁路桥…公司`: the cutter takes 铁路桥 for a word.
  const central = kind === 'company' && junk === 0 && CENTRAL.test(sentence.slice(Math.max(0, edge - 2), edge + 1));
  const cutOff =
    SETTLED.has(kind) &&
    ending.start - edge - junk === 1 &&
    BESIDE.test(sentence.slice(Math.max(0, edge + junk - 3), edge + junk));
  const sized = SIZED.test(words) ? (FIGURE.exec(sentence.slice(Math.max(0, edge - 6), edge))?.[0].length ?? 0) : 0;
  const start = (central ? edge - 1 : edge + junk) - (cutOff ? 1 : 0) - (junk === 0 ? sized : 0);
  const core = sentence.slice(start, ending.start);
  // `100兆瓦风电场项目`: how big it will be.
  if (sized > 0 && UNDER_WAY.test(sentence.slice(ending.end, ending.end + 8))) return null;
  // `战斗指挥部旧址`, `支部+合作社`: where it once was, and a model of working.
  if (
    (kind !== 'company' && SITE_OF_OLD.at(sentence, ending.end)) ||
    PLUS.test(sentence.slice(Math.max(0, start - 1), ending.end))
  )
    return null;
  const listed = sentence[start - 1] === '、' || sentence[ending.end] === '、';
  if (SEVERAL.test(core)) return null;
  if (!isBody(ending.text) && COUNTED_BEFORE.test(sentence.slice(Math.max(0, start - 3), start))) return null;
  if (isBody(ending.text) && OF_MANY.test(sentence.slice(Math.max(0, start - 12), start))) return null;
  if (SETTLED.has(kind) && OF_ALL.test(sentence.slice(Math.max(0, start - 1), start))) return null;
  if (kind === 'other' && PARK.test(ending.text) && BUILDING.test(sentence.slice(Math.max(0, start - 6), start)))
    return null;
  const parts = wordsBetween(cut, start, ending.start);
  const before = sentence.charAt(start - 1);
  const posted = !/[的个家座该各]/u.test(before) && OF_WORKS.test(sentence.slice(ending.end, ending.end + 6));
  if (!names(ending.text, core, parts, { listed, posted }) || isSlogan(sentence, start, ending.end)) return null;
  const name = (core + ending.text).replace(TERM, '');
  return {
    is: 'organization',
    start,
    end: ending.end,
    name,
    kind: kindOf(ending.text, name),
    area: false,
    rule: `organization: …${ending.text}`,
    confidence: 0.9,
  };
}

/** Whether an offset lies in one of the spans; offsets must be asked in rising order. */
function inSpans(spans: readonly { readonly start: number; readonly end: number }[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= at) next += 1;
    return (spans[next]?.start ?? at + 1) <= at;
  };
}

/**
 * The organizations of a sentence, none inside another: of two that overlap the longer stands.
 *
 * @param cut the words of the sentence
 * @param barrier true for characters that belong to names, dates and amounts
 */
export function organizationsIn(sentence: string, cut: Cut, barrier: Barrier): OrganizationMention[] {
  const found: OrganizationMention[] = [];
  const periodicals = periodicalsIn(sentence);
  const within = inSpans(honoursIn(sentence));
  for (const ending of endingsIn(sentence)) {
    if (barrier(ending.start) || within(ending.start)) continue;
    const mention = mentionAt(sentence, cut, barrier, ending);
    if (mention === null) continue;
    while ((found.at(-1)?.start ?? -1) >= mention.start) found.pop();
    if ((found.at(-1)?.end ?? 0) <= mention.start) found.push(mention);
  }
  if (periodicals.length === 0) return found;
  const free = found.filter((o) => !periodicals.some((p) => o.start < p.end && p.start < o.end));
  return [...free, ...periodicals].sort((a, b) => a.start - b.start);
}
