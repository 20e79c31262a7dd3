/** Where the name of a project begins, and whether words before 项目 or 工程 name one at all. */
import { words } from '../../lexicon/lexicon.ts';
import type { Cut } from '../../text/cut.ts';
import { Opening } from '../../text/scan/beside.ts';
import type { Word } from '../../text/words.ts';

const GENERIC = new Set(words('projects/generic'));
const STOPS = new Set(words('projects/left-stops'));
const STOP_TAGS = /^(?:p|c|u|ud|ug|uj|ul|uv|uz|r|rr|rz|y|e|t)$/u;
/** Which part of a whole: `二期`, `三标段`. */
export const PHASE = '(?:[一二三四五六七八九十](?:期|标段))';
const FRONT = /^(?:[，、和与及“”了的]|\d+[个项]|其中|以及|还有|包括|分别是|分别为)+/u;
/** What a plant is to make names it: `年产5万吨果汁生产线项目`. */
const OUTPUT = /年(?:产|加工|处理)(?:约|超)?[\d.]+(?:[万亿千百]?(?:吨|台|套|件|辆|只|米|片|瓶|支|平方米|立方米))?$/u;
/** How big it is belongs to a name: `30万吨级码头工程`, `2万头奶牛牧场项目`. */
const SIZE = '(?:吨级?|千瓦|兆瓦|千伏|平方米|[头只羽亩台套辆])';
const SIZED = new RegExp(`^[万千百]{0,2}${SIZE}`, 'u');
const OF_SIZE = new RegExp(`^[\\d.]+[万千百]{0,2}${SIZE}`, 'u');
/** What is built along with it: `污水处理厂二期及配套管网项目`. */
const WITH_IT = new Opening(/[及和与](?:其)?(?:配套|附属)/u);
const LONGEST = 30;

const PHASE_ALONE = new RegExp(`^${PHASE}$`, 'u');
const core = (name: string): string => name.replace(/(?:项目|工程)$/u, '').replace(PHASE_ALONE, '');

/** Whether words before 项目 or 工程 say which. */
export function isGeneric(name: string, cut: Cut, start: number): boolean {
  const own = core(name);
  if (
    own.length < 2 ||
    GENERIC.has(own) ||
    /[级类个批项亿暨]$|^[亿万千百\d]*元以上|负责人$|有限公司$|集团$/u.test(own) ||
    (/^\d/u.test(own) && !OF_SIZE.test(own))
  )
    return true;
  const end = start + own.length;
  const parts = cut.between(start, end).filter((word) => word.start + word.text.length <= end);
  return parts.length > 0 && parts.every((w) => GENERIC.has(w.text) || w.text.length === 1);
}

/** Where it is stands before its size: `青石外海30兆瓦…项目`. */
function placeBefore(cut: Cut, at: number, barrier: (i: number) => boolean): number {
  let edge = at;
  for (let word = cut.before(at); word !== undefined && at - edge < 8; word = cut.before(word.start)) {
    if (barrier(word.start) || STOPS.has(word.text) || !/^(?:ns|nz|nr|x|s|f)$/u.test(word.tag)) break;
    if (!/^\p{Script=Han}+$/u.test(word.text)) break;
    edge = word.start;
  }
  return edge;
}

/** `云州至河口二级公路改建工程`: a way is called by both its ends. */
const WAY = /^\p{Script=Han}{2,8}(?:公路|高速|铁路|高铁|快速|通道|航道|大道|道路|管线|段)/u;

/** Where the first end of a way begins, `word` being the 至 between both. */
function wayFrom(sentence: string, cut: Cut, word: Word, end: number): Word | undefined {
  const before = cut.before(word.start);
  const isWay = word.text === '至' && WAY.test(sentence.slice(word.start + 1, end));
  return isWay && before !== undefined && /^\p{Script=Han}{2,}$/u.test(before.text) ? before : undefined;
}

/** Where a name that ends at `end` begins: after the first word to the left that no project's name holds. */
export function projectEdge(sentence: string, cut: Cut, end: number, barrier: (i: number) => boolean): number {
  let edge = end;
  for (let word = cut.before(end); word !== undefined && end - edge < LONGEST; word = cut.before(word.start)) {
    if (barrier(word.start) || !/^[\p{Script=Han}A-Za-z\d+—-]+$/u.test(word.text)) break;
    const way = wayFrom(sentence, cut, word, end);
    if (way !== undefined) {
      edge = way.start;
      word = way;
      continue;
    }
    if (WITH_IT.at(sentence, word.start)) {
      edge = word.start;
      continue;
    }
    if (STOP_TAGS.test(word.tag) && !/^[\p{Script=Han}]{3}/u.test(word.text)) break;
    if (
      STOPS.has(word.text) ||
      (/^\d+$/u.test(word.text) && !/^[号线]/u.test(sentence.slice(word.start + word.text.length))) ||
      (/^[个项类批]$/u.test(word.text) && /^\d|[一二三四五六七八九十]$/u.test(cut.before(word.start)?.text ?? ''))
    )
      break;
    edge = word.start;
  }
  const output = OUTPUT.exec(sentence.slice(Math.max(0, edge - 20), edge))?.[0].length ?? 0;
  if (output > 0) return edge - output;
  if (SIZED.test(sentence.slice(edge, end)))
    edge = placeBefore(
      cut,
      edge - (/[\d.]+$/u.exec(sentence.slice(Math.max(0, edge - 6), edge))?.[0].length ?? 0),
      barrier,
    );
  return edge + (FRONT.exec(sentence.slice(edge, end))?.[0].length ?? 0);
}
