/** The firms that an article calls by short names which only a post, a deed or their list has shown, with the names they stand for. */
import { FIRM_BY_DEED } from '../mentions/firms-by-deed.ts';
import { FIRM_IN_LIST } from '../mentions/firms-in-lists.ts';
import { FIRM_WITH_POST } from '../mentions/firms-with-posts.ts';
import type { OrganizationMention } from '../mentions/mention.ts';
import { shortensFully } from './brands.ts';

const SHORT: ReadonlySet<string> = new Set([FIRM_WITH_POST, FIRM_IN_LIST, FIRM_BY_DEED]);

/** Each such short name with the full name that it shortens, or itself where the article has none. */
export function firmsCalled(organizations: readonly OrganizationMention[]): Map<string, string> {
  const called = new Map<string, string>();
  for (const { name, rule } of organizations) {
    if (!SHORT.has(rule) || called.has(name)) continue;
    const full = organizations.find((o) => o.kind === 'company' && shortensFully(name, o.name))?.name;
    called.set(name, full ?? name);
  }
  return called;
}
