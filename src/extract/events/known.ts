/** What is known where a sentence states a fact: the events it speaks of, those before it, and whom the fact means. */
import type { EventOf } from '../fact.ts';
import type { DraftEvent, Participant } from './draft.ts';
import type { FactOf, ReadSentence } from './sentence.ts';

/** An event that a sentence speaks of, new or met again. */
export interface Introduced {
  readonly draft: DraftEvent;
  readonly start: number;
  /** The fact that tells of it: what else its rule states there is of this event. */
  readonly by: FactOf<'event'>;
  /** A tour met again in passing: it does not become the event spoken of. */
  readonly again: boolean;
  /** Said to come after another, which no noun may have named. */
  readonly follows: boolean;
  /** Told in passing at the event spoken of. */
  readonly aside: boolean;
}

/** What the timeline knows where a sentence states a fact. */
export interface Known {
  readonly sentence: ReadSentence;
  /** The events that the sentence speaks of. */
  readonly introduced: readonly Introduced[];
  /** All events so far, in the order of the text. */
  readonly events: readonly DraftEvent[];
  /** The event spoken of before the sentence. */
  readonly current: DraftEvent | null;
  /** The paragraph that spoke of it last. */
  readonly paragraph: number;
  /** Whether the sentence's paragraph has told of another time since. */
  readonly away: boolean;
  /** The day on which the article was written. */
  readonly written: string | null;
  /** Whether it is said to hand out honours. */
  readonly honouring: boolean;
  /** The event at which what is told in passing happens. */
  readonly meeting: DraftEvent | null;
  /** The sentence before. */
  readonly before: ReadSentence | null;
  /** The event that the fact is about. */
  readonly eventOf: (of: EventOf) => DraftEvent | null;
  /** The persons of a fact, which may make one of them the subject of what follows: asked once for each fact. */
  readonly who: (fact: FactOf<'part'>) => readonly Participant[];
  /** The name that stands for an organization in the article. */
  readonly canonical: (name: string) => string;
}
