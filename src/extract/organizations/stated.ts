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

const FORMER =
  /(?<now>[^，。；：！？、]{3,40})（(?:原名?|原称|原为|其?前身[为是]?|曾用名)[：“]*(?<before>[^“”（）、]{3,30})”?）/gu;

/**
 * Names that bodies had before, with what they are called now: `云州市水务局（原云州市水利局）`. The brackets hold the name of
 * a body of the same kind and nothing else: a post is not its name, nor a factory the park that stands in its place.
 */
export function formerNames(text: string, all: readonly OrganizationMention[]): Map<string, string> {
  const former = new Map<string, string>();
  if (!/（(?:原|其?前身|曾用名)/u.test(text)) return former;
  for (const match of text.matchAll(FORMER)) {
    const { now = '', before = '' } = match.groups ?? {};
    const [old] = all.filter((o) => o.name === before);
    const [named] = all
      .filter((o) => now.endsWith(o.name) && o.kind === old?.kind && o.area === old.area)
      .sort((a, b) => b.name.length - a.name.length);
    if (named !== undefined && named.name !== before) former.set(before, named.name);
  }
  return former;
}
