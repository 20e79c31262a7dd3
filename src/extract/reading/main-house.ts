/** The firm or house, and the person, that an article is about. */
import type { ReadSentence } from '../events/sentence.ts';

export interface Main {
  readonly house: string | null;
  readonly person: string | null;
  /** Where most of it takes place: a village, school or hospital. */
  readonly home: string | null;
}

const KINDS: ReadonlySet<string> = new Set(['company', 'school', 'hospital']);
const HOMES: ReadonlySet<string> = new Set(['village', 'school', 'hospital']);
/** In so many sentences at least it is named. */
const LEAST = 3;

const mostFirst = (counts: ReadonlyMap<string, number>): [string, number][] => [...counts].sort((a, b) => b[1] - a[1]);

/** The house that an article speaks of again and again, and of no other as often; none in most articles. */
function mainHouse(
  sentences: readonly ReadSentence[],
  canonical: (name: string) => string,
  kinds: ReadonlySet<string>,
): string | null {
  const counts = new Map<string, number>();
  for (const { organizations } of sentences) {
    const here = new Set(organizations.filter((o) => kinds.has(o.kind)).map((o) => canonical(o.name)));
    for (const name of here) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [[first, most] = ['', 0], [, next] = ['', 0]] = mostFirst(counts);
  return most >= LEAST && most > next ? first : null;
}

/** The person of a portrait: named again and again, and at least twice as often as anybody else. */
function mainPerson(sentences: readonly ReadSentence[]): string | null {
  const counts = new Map<string, number>();
  for (const { persons } of sentences)
    for (const name of new Set(persons.map((p) => p.name))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [[first, most] = ['', 0], [, next] = ['', 0]] = mostFirst(counts);
  return most > LEAST && most >= 2 * next ? first : null;
}

/** Both. */
export const mainOf = (sentences: readonly ReadSentence[], canonical: (name: string) => string): Main => ({
  house: mainHouse(sentences, canonical, KINDS),
  person: mainPerson(sentences),
  home: mainHouse(sentences, canonical, HOMES),
});
