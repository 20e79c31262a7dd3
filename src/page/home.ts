/**
 * The city that a page is of, where neither its masthead nor anybody outside it says so: the one that its articles name,
 * and speak of as their own (`我市`, `市委`). A page that leaves doubt is of no known place.
 */
import type { ArticleDraft } from '../article.ts';

/** A name of two or three characters before 市, and what stands before that; no 市场, 市民, 城市, 上市, 全市. */
const CITY =
  /(?<=(?<before>.?))(?<far>\p{Script=Han}?)(?<stem>\p{Script=Han}\p{Script=Han}(?<![城超上股夜早菜集闹楼门全我本该各省区县镇级辖外原]))市(?![场民容郊值集面长])/gu;
/** What follows a city's name and no other word. */
const BODY = '市(?:委|政府|人民|人大|政协|\\p{Script=Han}{1,6}(?:局|协会|医院|法院|检察院)|\\p{Script=Han}{2,12}公司)';
/** Words by which an article speaks of the city that it is written in. */
const OWN = /[我全本]市|(?<!\p{Script=Han})市(?:委|政府|人大|政协|\p{Script=Han}{1,6}局)/u;
const isHan = (c: string): boolean => /\p{Script=Han}/u.test(c);

/** What stands before each name that stands before 市. */
function namesIn(text: string): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  const put = (name: string, before: string): void => {
    names.set(name, (names.get(name) ?? new Set()).add(isHan(before) ? before : ''));
  };
  for (const { groups } of text.matchAll(CITY)) {
    const { before = '', far = '', stem = '' } = groups ?? {};
    put(stem, far);
    if (far !== '') put(far + stem, before);
  }
  return names;
}

/** Whether a name is whole: it opens a clause, or stands behind several words. `顶山` always stands behind `平`. */
const isWhole = (before: ReadonlySet<string> | undefined): boolean =>
  before !== undefined && (before.has('') || before.size > 1);

/** At least this many articles name the city. */
const FEWEST = 2;
/** So many times as many as name any other. */
const AHEAD = 2;

/** The city, as `云州市`; `null` where none is named well enough. */
export function homeOf(articles: readonly Pick<ArticleDraft, 'title' | 'text'>[]): string | null {
  const texts = articles.map(({ title, text }) => `${title ?? ''}\n${text}`);
  if (!texts.some((text) => OWN.test(text))) return null;
  const page = texts.join('\n');
  const names = namesIn(page);
  const whole = ([name, before]: readonly [string, ReadonlySet<string>]): boolean =>
    isWhole(before) && (name.length === 2 || !isWhole(names.get(name.slice(1))));
  const cities = [...names].filter((x) => whole(x) && new RegExp(x[0] + BODY, 'u').test(page));
  const ranked = cities
    .map(([name]) => ({ name, articles: texts.filter((text) => text.includes(name)).length }))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
  const [first, second] = ranked;
  if (first === undefined || first.articles < FEWEST || first.articles < AHEAD * (second?.articles ?? 0)) return null;
  return `${first.name}市`;
}
