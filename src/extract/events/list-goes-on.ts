/** The places of a printed list that goes on in a further clause of its sentence: `林若川、周启明出席仪式，何田参加活动`. */
import type { EventOf } from '../fact.ts';
import type { FactOf, ReadSentence } from './sentence.ts';

/** Whether two clauses may speak of one event: a name of its own is of another. */
const mayBeOne = (a: EventOf, b: EventOf): boolean =>
  typeof a === 'string' || typeof b === 'string' || a.bare || b.bare || a.name === b.name;

/** How many a clause before has named who came in the same way; who comes alone is no list. */
function before(fact: FactOf<'part'>, { facts }: ReadSentence): number {
  let most = 0;
  for (const other of facts) {
    if (other.is !== 'part' || other.who === 'subject' || other.rule !== fact.rule || other.role !== fact.role)
      continue;
    if (!other.ranked || other.who.length < 2 || other.end > fact.start || !mayBeOne(other.of, fact.of)) continue;
    most += other.places?.at(-1) ?? other.who.length;
  }
  return most;
}

/** A fact with the places of its persons counted on from the clauses before, where these began the list. */
export function inItsList(fact: FactOf<'part'>, sentence: ReadSentence): FactOf<'part'> {
  if (!fact.ranked || fact.who === 'subject' || fact.who.length < 2) return fact;
  const so = before(fact, sentence);
  return so === 0 ? fact : { ...fact, places: fact.who.map((_, i) => so + (fact.places?.[i] ?? i + 1)) };
}
