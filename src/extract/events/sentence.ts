/** A sentence as the timeline of events needs it. */
import type { Evidence } from '../../../schema/reading.ts';
import type { Stated } from '../fact.ts';
import type { DateTimeMention, OrganizationMention, PersonMention, ProjectMention } from '../mentions/mention.ts';

export type FactOf<K extends Stated['is']> = Extract<Stated, { is: K }>;

/** Offsets of facts and mentions are those of the sentence; `start` is where it stands in the text. */
export interface ReadSentence {
  readonly start: number;
  readonly text: string;
  readonly paragraph: number;
  readonly dates: readonly DateTimeMention[];
  readonly persons: readonly PersonMention[];
  readonly organizations: readonly OrganizationMention[];
  readonly projects: readonly ProjectMention[];
  readonly facts: readonly Stated[];
}

/** Where in the article's text the words of a fact stand. */
export const evidenceOf = (fact: Stated, sentence: ReadSentence): Evidence => ({
  start: sentence.start + fact.start,
  end: sentence.start + fact.end,
  rule: fact.rule,
  confidence: fact.confidence,
});
