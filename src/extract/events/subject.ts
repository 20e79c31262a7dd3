/** Who 他 is: the person of the last clause that was about one person. */
import { openerOf } from './beside.ts';
import type { Participant } from './draft.ts';
import type { FactOf, ReadSentence } from './sentence.ts';

/** What makes a person the subject; who only came along is not. */
const MAIN_ROLES = /^(?:chaired|led|spoke|attended)$/u;

/** Follows an article sentence by sentence. */
export class Subject {
  #person: Participant | null = null;

  /** Goes on to the next sentence, which may open with a person. */
  open(sentence: ReadSentence): void {
    this.#person = openerOf(sentence) ?? this.#person;
  }

  /** The persons of a fact; a clause about one person makes that person the subject of what follows. */
  of(fact: FactOf<'part'>): readonly Participant[] {
    if (fact.who === 'subject') return this.#person === null ? [] : [this.#person];
    const [only] = fact.who;
    if (only !== undefined && fact.who.length === 1 && MAIN_ROLES.test(fact.role) && !fact.ranked) this.#person = only;
    return fact.who;
  }
}
