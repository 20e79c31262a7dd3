/** The firm or house, and the person, that an article is about. */
import type { ReadSentence } from '../events/sentence.ts';

export interface Main {
  readonly house: string | null;
  readonly person: string | null;
  /** Where most of it takes place: a village, school or hospital. */
  readonly home: string | null;
  /** The office whose year an article tells of: paragraphs without a subject tell of what it did. */
  readonly office: string | null;
}

/** What may stand before the office that the first sentence is about: a byline, a time, what all of it is for. */
const OPENS = /^(?:本报讯(?:（[^（）]*）)?)?(?:[^，。]{0,20}，){0,2}$/u;
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

const OFFICES: ReadonlySet<string> = new Set(['government', 'party', 'subdistrict', 'association', 'court']);
const OFFICE_END = /(?<end>街道|[局办委镇乡会院])$/u;

/** The office that opens an article which then calls it 该局. */
function mainOffice(sentences: readonly ReadSentence[], canonical: (name: string) => string): string | null {
  const [first] = sentences;
  if (first === undefined) return null;
  const opener = first.organizations.find((o) => OFFICES.has(o.kind) && OPENS.test(first.text.slice(0, o.start)));
  const end = OFFICE_END.exec(opener?.name ?? '')?.groups?.['end'];
  return opener !== undefined && end !== undefined && sentences.some(({ text }) => text.includes(`该${end}`))
    ? canonical(opener.name)
    : null;
}

/** Both. */
export const mainOf = (sentences: readonly ReadSentence[], canonical: (name: string) => string): Main => ({
  house: mainHouse(sentences, canonical, KINDS),
  person: mainPerson(sentences),
  home: mainHouse(sentences, canonical, HOMES),
  office: mainOffice(sentences, canonical),
});
