/** Lays out a random page: its articles in their columns, one between the other's, as text comes out of a converter. */
import { type Random, randomFrom } from '../press/random.ts';
import { type Expected, type Part, setArticle } from './parts.ts';
import type { Told } from './pool.ts';
import { randomStyle, type Style } from './style.ts';

/** What is known of a printed line. */
export interface Origin {
  /** The article, whatever it is known by; null for what belongs to none. */
  readonly article: object | null;
  readonly kind: Part['kind'];
}

export interface LaidOut {
  readonly text: string;
  readonly expected: readonly Expected[];
  /** By number of line, counted from 1. */
  readonly origins: ReadonlyMap<number, Origin>;
  readonly style: Style;
}

const MASTHEAD = ['云州日报', '2023年3月16日 星期四', 'A02│综合'];
const FURNITURE: [readonly string[], ...(readonly string[])[]] = [
  ['■责任编辑：何田│版式：林若川│校对：周启明'],
  ['天气：今日多云转小雨，偏北风3级，气温9℃～16℃'],
  ['云州日报  YUNZHOU DAILY', '03│综合 2023年3月16日 星期四'],
  ['扫码看更多', '云州日报客户端'],
];
const FURNISHED = 0.4;
/** How often the article taken up is one that stands open, not the next one. */
const BACK = 0.5;
/** How often an article is of the same text as the last one, and shares its names. */
const NEIGHBOUR = 0.6;

/** Articles of the pool, neighbours among them: what one page prints has names in common. */
function drawn(pool: readonly Told[], { articles }: Style, { next, below }: Random): Told[] {
  const chosen = new Set<Told>();
  let at = below(pool.length);
  for (let tries = 0; chosen.size < articles && tries < 3 * articles; tries += 1) {
    at = next() < NEIGHBOUR ? (at + 1 + below(3)) % pool.length : below(pool.length);
    const article = pool[at];
    if (article !== undefined && (article.title !== null || article.kind === 'photo')) chosen.add(article);
  }
  return [...chosen];
}

/** The parts of all articles in the order in which the page prints them. */
function flow(sets: readonly (readonly Part[])[], { interleaved, open: most }: Style, { next, below }: Random): Part[] {
  const waiting = sets.map((parts) => [...parts]);
  const open: Part[][] = [];
  const printed: Part[] = [];
  for (let current = waiting.shift(); current !== undefined; ) {
    const part = current.shift();
    if (part !== undefined) printed.push(part);
    if (current.length > 0 && (part?.tied === true || next() >= interleaved)) continue;
    const rest: Part[] = current;
    const others = open.filter((parts) => parts !== rest && parts.length > 0);
    open.splice(0, open.length, ...others, ...(rest.length > 0 ? [rest] : []));
    const ended = rest.length === 0;
    const back = others.length > 0 && (ended ? next() < 1 - interleaved : next() < BACK || open.length >= most);
    const fresh = back || (open.length >= most && !ended) ? undefined : waiting.shift();
    current = fresh ?? others[below(others.length)] ?? (ended ? undefined : rest);
  }
  return printed;
}

/** How many blank lines stand between two parts. */
function gapBetween(above: Part, below: Part, style: Style): number {
  if (above.article !== below.article) return below.kind === 'text' ? 1 : style.gap;
  return (above.kind === 'text' && below.kind === 'text' ? style.blankColumns : style.blankHeadlines) ? 1 : 0;
}

/** A random page of articles of a pool: the same for the same seed. */
export function layOut(pool: readonly Told[], seed: number): LaidOut {
  const random = randomFrom(seed);
  const style = randomStyle(random);
  const sets = drawn(pool, style, random).map((article) => setArticle(article, style, random));
  const parts = flow(
    sets.map((set) => set.parts),
    style,
    random,
  );
  const lines: string[] = [...MASTHEAD, ''];
  const origins = new Map<number, Origin>();
  parts.forEach((part, i) => {
    const above = parts[i - 1];
    if (above !== undefined) lines.push(...new Array<string>(gapBetween(above, part, style)).fill(''));
    if (above !== undefined && !above.tied && random.next() < FURNISHED / parts.length)
      lines.push(...random.pick(FURNITURE), '');
    for (const line of part.lines) {
      lines.push(line);
      if (line !== '') origins.set(lines.length, { article: part.article, kind: part.kind });
    }
  });
  return { text: `${lines.join('\n')}\n`, expected: sets.map((set) => set.expected), origins, style };
}
