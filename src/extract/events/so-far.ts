/** How far the telling of an article's events has come. */
import type { EventMention, OrganizationMention, ProjectMention } from '../mentions/mention.ts';
import { Days } from './days.ts';
import type { DraftEvent } from './draft.ts';
import type { ReadSentence } from './sentence.ts';

export class SoFar {
  /** All events, in the order of the text. */
  readonly events: DraftEvent[] = [];
  /** The event spoken of. */
  current: DraftEvent | null = null;
  /** The paragraph that spoke of it last. */
  paragraph = -1;
  /** The paragraph that has told of a time at which that event was not. */
  away = -1;
  /** The event that is said to hand out honours. */
  honouring: DraftEvent | null = null;
  readonly days = new Days();
  /** Whether several are said to have set out apart on one day. */
  apart = false;
  /** The sentence before, for what it said ahead of the first event. */
  before: ReadSentence | null = null;
  /** What the paragraph that is being read tells of by its first words. */
  topic: OrganizationMention | ProjectMention | null = null;
  /** Where the delegation told of last is from, and where it has come to. */
  sides: readonly string[] = [];
  /** The events that nouns have named. */
  readonly named = new Map<EventMention, DraftEvent>();
}
