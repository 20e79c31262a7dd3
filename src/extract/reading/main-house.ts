/** The firm or house that an article is about. */
import type { ReadSentence } from '../events/sentence.ts';

const KINDS: ReadonlySet<string> = new Set(['company', 'school', 'hospital']);
/** In so many sentences at least it is named. */
const LEAST = 3;

/** The house that an article speaks of again and again, and of no other as often; none in most articles. */
export function mainHouse(sentences: readonly ReadSentence[], canonical: (name: string) => string): string | null {
  const counts = new Map<string, number>();
  for (const { organizations } of sentences) {
    const here = new Set(organizations.filter((o) => KINDS.has(o.kind)).map((o) => canonical(o.name)));
    for (const name of here) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [[first, most] = ['', 0], [, next] = ['', 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  return most >= LEAST && most > next ? first : null;
}
