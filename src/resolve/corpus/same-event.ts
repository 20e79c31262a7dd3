/** Whether two reports of one day, place and kind mean one event: rules with their reasons, never by name alone. */
import { remembering } from '../../text/memo.ts';
import { otherSitting, seriesName, sittingOf } from '../series.ts';
import type { EventFacts } from './event-forms.ts';

export interface Likeness {
  /** From `DOUBTFUL` to 1; two reports are of one event from `SAME` on. */
  readonly score: number;
  readonly reason: string;
}

export const SAME = 0.6;
/** From here on two events that stay two are listed as doubtful. */
export const DOUBTFUL = 0.3;

/** Names that any event of their kind may have. */
const GENERIC =
  /^(?:工作|专题|相关|有关|专项|重要)?(?:会议|例会|大会|座谈会|推进会|动员会|调度会|部署会|培训会|汇报会|发布会|新闻发布会|会见|调研|检查|视察|慰问|走访慰问|督导|考察|签约仪式|揭牌仪式|捐赠仪式|启动仪式|开工仪式|活动|仪式|参观)$/u;

/** Whether a name, as compared, may be that of several events of one day. */
export const isGenericEvent = remembering((name): boolean => GENERIC.test(seriesName(name)));

const periods: readonly (readonly [RegExp, string])[] = [
  [/晚|夜/u, 'evening'],
  [/下午|午后/u, 'afternoon'],
  [/中午|正午/u, 'noon'],
  [/上午|早|晨/u, 'morning'],
];
const periodOf = (words: string | null): string | null =>
  words === null ? null : (periods.find(([pattern]) => pattern.test(words))?.[1] ?? words);

const pairsOf = remembering(
  (text): ReadonlySet<string> =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))),
);

/** How alike two names are, from 0 to 1: shared pairs of characters, or one within the other. */
export function nameLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 4 && long.includes(short)) return 0.9;
  const [x, y] = [pairsOf(a), pairsOf(b)];
  let shared = 0;
  for (const pair of x) if (y.has(pair)) shared += 1;
  return x.size + y.size === 0 ? 0 : (2 * shared) / (x.size + y.size);
}

const shared = (a: readonly string[], b: readonly string[]): string[] => a.filter((x) => b.includes(x));
const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.includes(x));

/** Whether two reports cannot be of one event. */
export function excludes(a: EventFacts & { root: string }, b: EventFacts & { root: string }): string | null {
  if (a.root === b.root) return null;
  if (a.article === b.article) return 'one article tells them apart';
  const [x, y] = [periodOf(a.timeOfDay), periodOf(b.timeOfDay)];
  if (x !== null && y !== null && x !== y) return `one was in the ${x}, one in the ${y}`;
  const sittings = otherSitting(a.name, b.name);
  if (sittings !== null) return `one is the ${sittings.replace(' and ', ', one the ')}`;
  if (disjoint(a.heads, b.heads)) return `led by ${a.heads.join('、')} and by ${b.heads.join('、')}`;
  return null;
}

/**
 * How much speaks for one event; `null` for less than a doubt. Names count where they are proper; else a common head and
 * something besides.
 */
export function likeness(a: EventFacts & { root: string }, b: EventFacts & { root: string }): Likeness | null {
  if (a.root === b.root) return { score: 1, reason: 'day, time of day, type, host and name are the same' };
  const heads = shared(a.heads, b.heads);
  const organizers = shared(a.organizers, b.organizers);
  const people = shared(a.people, b.people);
  const places = shared(a.places, b.places);
  const common = [
    ...heads.slice(0, 1).map((x) => `led by ${x}`),
    ...organizers.slice(0, 1).map((x) => `held by ${x}`),
    ...places.slice(0, 1).map((x) => `at ${x}`),
    ...(people.length > 1 ? [`${people.length} people in common`] : []),
    ...(sittingOf(a.name).size > 0 && sittingOf(b.name).size > 0 ? ['the same sitting by number'] : []),
  ];
  const alike = nameLikeness(seriesName(a.name), seriesName(b.name));
  const proper = !isGenericEvent(a.name) && !isGenericEvent(b.name);
  const hosts = disjoint(a.organizers, b.organizers) && heads.length === 0 ? 0.4 : 0;
  // Of one proper name on one day in one place nothing more is asked, unless something speaks against it.
  const byName = a.name === b.name && proper ? SAME : alike >= 0.6 ? (proper ? 0.5 : 0.3) : 0;
  // One head at one place is at one event, unless the names speak of two matters.
  const matters = proper && alike < 0.3 ? -0.3 : 0;
  const there = heads.length > 0 && places.length > 0 ? 0.1 : 0;
  const score = Math.max(0, Math.min(1, byName + Math.min(common.length, 2) * 0.25 + there + matters - hosts));
  return score < DOUBTFUL
    ? null
    : { score, reason: ['one day', `names ${a.name} and ${b.name}`, ...common].join('; ') };
}
