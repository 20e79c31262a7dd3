/** What an article states: which facts some words belong to, and how facts are grouped for reading. */
import type { Thing } from '../parts/things.ts';
import type { ArticleFactsQuery } from './article.generated.ts';
import type { Mark } from './marks.ts';
import { overlap, type Span, same } from './spans.ts';

type Article = Extract<NonNullable<ArticleFactsQuery['node']>, { __typename: 'Article' }>;
export type Fact = Article['facts']['nodes'][number];

const about = (fact: Fact, thing: Thing): boolean => fact.from.id === thing.id || fact.to.id === thing.id;

/** The facts that exactly these words state; else those of the thing that they name; else all that they are part of. */
export function factsAt(facts: readonly Fact[], words: Span, marks: readonly Mark[]): Fact[] {
  const exact = facts.filter(({ evidence }) => evidence.some((said) => same(said, words)));
  const touched = facts.filter(({ evidence }) => evidence.some((said) => overlap(said, words)));
  const thing = marks.find((mark) => same(mark, words))?.thing ?? null;
  if (thing !== null) {
    const own = touched.filter((fact) => about(fact, thing));
    if (own.length > 0) return own;
  }
  return exact.length > 0 ? exact : touched;
}

export interface FactGroup {
  /** The event, or what else the facts are about. */
  readonly about: Thing;
  readonly facts: readonly { readonly fact: Fact; readonly other: Thing }[];
}

/** Facts under the event that they are about, or under the thing that they leave, in the order of the text. */
export function grouped(facts: readonly Fact[]): FactGroup[] {
  const groups = new Map<string, { about: Thing; facts: { fact: Fact; other: Thing }[] }>();
  for (const fact of facts) {
    const [about, other] = fact.to.__typename === 'Event' ? [fact.to, fact.from] : [fact.from, fact.to];
    const group = groups.get(about.id) ?? { about, facts: [] };
    groups.set(about.id, group);
    group.facts.push({ fact, other });
  }
  return [...groups.values()];
}
