/** The persons and bodies that a sentence names, in order. */
import type { ReadSentence } from '../events/sentence.ts';

/** A person, who alone has titles, or a body. */
export interface Named {
  readonly name: string;
  readonly titles?: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Persons and bodies in order; a body inside a person's title is not spoken of by itself. */
export const namedIn = ({ persons, organizations }: ReadSentence): Named[] =>
  [...persons, ...organizations.filter((o) => !persons.some((p) => p.start <= o.start && o.end <= p.end))].sort(
    (a, b) => a.start - b.start,
  );
