/** The firm that an article is about, which a bare 公司 or 企业 stands for whatever other firm was named last. */
import type { SentenceMentions } from '../mentions/sentence.ts';

/**
 * The firm that the headline names, or else the one named in more sentences than any other, if those are three or more;
 * `null` in most articles.
 *
 * @param headline title and subtitle
 * @param canonical the name that stands for a body in the article
 */
export function mainFirm(
  sentences: readonly SentenceMentions[],
  headline: string,
  canonical: (name: string) => string,
): string | null {
  const counts = new Map<string, number>();
  const headed = new Set<string>();
  for (const { organizations } of sentences) {
    const here = new Set<string>();
    for (const { kind, name } of organizations) {
      if (kind !== 'company') continue;
      here.add(canonical(name));
      if (headline.includes(name)) headed.add(canonical(name));
    }
    for (const name of here) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [only, ...others] = headed;
  if (only !== undefined) return others.length === 0 ? only : null;
  const [[first, most] = ['', 0], [, next] = ['', 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  return most >= 3 && most > next ? first : null;
}
