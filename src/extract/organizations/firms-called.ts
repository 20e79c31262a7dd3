/** The firms that an article calls by short names which only a post has shown, with the names they stand for. */
import { FIRM_WITH_POST } from '../mentions/firms-with-posts.ts';
import type { OrganizationMention } from '../mentions/mention.ts';
import { shortensFully } from './brands.ts';

/** Each such short name with the full name that it shortens, or itself where the article has none. */
export function firmsCalled(organizations: readonly OrganizationMention[]): Map<string, string> {
  const called = new Map<string, string>();
  for (const { name, rule } of organizations) {
    if (rule !== FIRM_WITH_POST || called.has(name)) continue;
    const full = organizations.find((o) => o.kind === 'company' && shortensFully(name, o.name))?.name;
    called.set(name, full ?? name);
  }
  return called;
}
