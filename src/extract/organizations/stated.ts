/** Other names of bodies that an article states itself: short forms that it introduces, and former names. */
import type { OrganizationMention } from '../mentions/mention.ts';

const STATED = /(?<full>[^，。；：！？、]{4,40})（(?:以下)?(?:简称|又称)[：“”]*(?<short>[^“”（）]{2,12})”?）/gu;

/** Short forms that the article itself introduces: `…有限公司（以下简称“江禾生物”）`. */
export function statedShortNames(text: string, all: readonly OrganizationMention[]): Map<string, string> {
  const stated = new Map<string, string>();
  if (!text.includes('简称') && !text.includes('又称')) return stated;
  for (const match of text.matchAll(STATED)) {
    const { full = '', short = '' } = match.groups ?? {};
    const named = all.filter((o) => full.endsWith(o.name)).sort((a, b) => b.name.length - a.name.length)[0];
    if (named !== undefined) stated.set(short, named.name);
  }
  return stated;
}

const BRACKETED =
  /(?<now>[^，。；：！？、]{3,40})（(?:原名?|原称|原为|其?前身[为是]?|曾用名)[：“]*(?<before>[^“”（）、]{3,30})”?）/gu;
/** What may stand between a name and 更名: when, and that it did. */
const WHEN = '(?:已|现|正式|日前|近日|于[^，。；]{1,14}|今年\\d{0,2}月?份?|\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?)*';
const RENAMED = new RegExp(
  `(?<before>[^，。；：！？、]{3,40}?)${WHEN}(?:更名|改名|改称)[为作]“?(?<now>[^，。；：！？、”]{3,40})`,
  'gu',
);

const longest = (names: readonly OrganizationMention[]): OrganizationMention | undefined =>
  [...names].sort((a, b) => b.name.length - a.name.length)[0];

/**
 * Names that bodies had before, with what they are called now: `云州市水务局（原云州市水利局）`, `青禾机械公司更名为青禾智造公司`. Both
 * are bodies of one kind. The brackets hold the former name and nothing else: a post is not its name, nor a factory the
 * park that stands in its place.
 */
export function formerNames(text: string, all: readonly OrganizationMention[]): Map<string, string> {
  const former = new Map<string, string>();
  if (!/（(?:原|其?前身|曾用名)|(?:更名|改名|改称)[为作]/u.test(text)) return former;
  const put = (old: OrganizationMention | undefined, named: OrganizationMention | undefined): void => {
    if (old !== undefined && named !== undefined && named.name !== old.name) former.set(old.name, named.name);
  };
  const like = (old: OrganizationMention | undefined, fits: (name: string) => boolean) =>
    longest(all.filter((o) => fits(o.name) && o.kind === old?.kind && o.area === old.area));
  for (const match of text.matchAll(BRACKETED)) {
    const { now = '', before = '' } = match.groups ?? {};
    const old = all.find((o) => o.name === before);
    put(
      old,
      like(old, (name) => now.endsWith(name)),
    );
  }
  for (const match of text.matchAll(RENAMED)) {
    const { now = '', before = '' } = match.groups ?? {};
    const old = longest(all.filter((o) => before.endsWith(o.name)));
    put(
      old,
      like(old, (name) => now.startsWith(name)),
    );
  }
  return former;
}
