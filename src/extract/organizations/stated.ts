/** Short forms of names that an article introduces itself. */
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
