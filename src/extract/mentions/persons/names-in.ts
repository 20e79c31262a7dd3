/** The names of persons in a sentence: after a title, in a list, shown by their surroundings, or proven elsewhere. */
import type { Cut } from '../../../text/cut.ts';
import type { TitleMention } from '../mention.ts';
import { entryName } from './entries.ts';
import { bareLists, listFrom } from './lists.ts';
import { provenNames } from './proven.ts';
import { referencesIn } from './references.ts';
import { knownNames, shownNames } from './shown.ts';
import type { NameSpan } from './span.ts';
import { titledName } from './titled.ts';

/**
 * The names in one sentence, in order, none overlapping.
 *
 * @param cut the words of the sentence
 * @param proven names that other sentences of the article have shown to be names
 */
export function namesIn(
  sentence: string,
  cut: Cut,
  titles: readonly TitleMention[],
  proven: ReadonlySet<string>,
): NameSpan[] {
  const entry = entryName(sentence, titles);
  if (entry !== null) return [entry];
  const taken: (NameSpan | undefined)[] = [];
  const take = (span: NameSpan): void => {
    for (let i = span.start; i < span.end; i += 1) if (taken[i] !== undefined) return;
    for (let i = span.start; i < span.end; i += 1) taken[i] = span;
  };
  const takeList = (first: NameSpan): void => {
    // A name of a list that was taken has no list of its own.
    if (taken[first.start] !== undefined) return;
    take(first);
    for (const next of listFrom(sentence, cut, first, proven)) take(next);
  };
  for (const title of titles) {
    const named = titledName(sentence, cut, title, proven);
    if (named !== null) takeList(named);
  }
  for (const span of referencesIn(sentence, titles, proven).names) take(span);
  for (const first of bareLists(sentence, proven)) takeList(first);
  for (const span of provenNames(sentence, proven)) takeList(span);
  for (const span of shownNames(sentence, cut, proven)) takeList(span);
  for (const span of knownNames(sentence, cut)) take(span);
  return [...new Set(taken)].filter((span) => span !== undefined);
}
