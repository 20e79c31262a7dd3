/** Adds to the event spoken of what the words of a sentence lead back to: what somebody goes into, and two places that meet. */
import { addBody, addStop } from './draft.ts';
import type { Introduced } from './known.ts';
import type { ReadSentence } from './sentence.ts';
import { bothDo } from './sides.ts';
import type { SoFar } from './so-far.ts';
import { goesIn, goneTo } from './topic.ts';

export function addMeant(
  sentence: ReadSentence,
  introduced: readonly Introduced[],
  { current, topic, before, sides }: SoFar,
  canonical: (name: string) => string,
): void {
  const { start, text } = sentence;
  const because = (rule: string) => ({ start, end: start + text.length, rule, confidence: 0.8 });
  const told = introduced.findLast((e) => !e.aside)?.draft ?? current;
  const both = bothDo(sentence);
  // Where one of the two is named only as ours, who called the meeting is not known.
  if (both !== null && told !== null && (both === 'signed' || sides.length > 1))
    for (const side of sides) addBody(told, canonical(side), both, because(`${both}: both places`));
  if (before?.paragraph !== sentence.paragraph) return;
  if (current !== null && topic !== null && goesIn(sentence, current))
    addStop(current, canonical(topic.name), topic.is, because('visited: what the paragraph tells of'));
  const there = goneTo(sentence, before);
  const event = introduced.at(-1)?.draft ?? (current?.tour === true ? current : null);
  if (there !== null && event !== null)
    addBody(event, canonical(there.name), 'visited', because('visited: what was named before'));
}
