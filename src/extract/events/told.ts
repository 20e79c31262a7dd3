/** What an article has told of its events, where a sentence tells of another. */
import type { EventMention, PersonMention } from '../mentions/mention.ts';
import type { DraftEvent } from './draft.ts';

/** What the article has told so far. */
export interface Told {
  readonly events: readonly DraftEvent[];
  readonly current: DraftEvent | null;
  readonly named: ReadonlyMap<EventMention, DraftEvent>;
  /** The words of the sentence up to the end of the fact. */
  readonly words: string;
  /** Whether the sentence goes on, in the same paragraph, with a round of calls that several made apart on one day. */
  readonly inRound: boolean;
  /** Whether it begins a paragraph of its own. */
  readonly opens: boolean;
  /** Who leads the tour that a fact tells of. */
  readonly leaders: readonly PersonMention[];
}
