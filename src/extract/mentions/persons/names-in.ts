/** The names of persons in a sentence: after a title, in a list, shown by their surroundings, or proven elsewhere. */
import type { Cut } from '../../../text/cut.ts';
import type { TitleMention } from '../mention.ts';
import { builtNames } from './built.ts';
import { entryName } from './entries.ts';
import { bareLists, housedNames, listFrom } from './lists.ts';
import { provenNames } from './proven.ts';
import { type Called, referencesIn } from './references.ts';
import { knownNames, shownNames } from './shown.ts';
import type { NameSpan } from './span.ts';
import { titledName } from './titled.ts';
import { vouchedNames } from './vouched.ts';

/** What helps to find the names of a sentence. */
export interface Shown {
  readonly titles: readonly TitleMention[];
  readonly called: readonly Called[];
  /** Names that other sentences of the article have shown to be names. */
  readonly proven: ReadonlySet<string>;
}

const inOrder = (taken: readonly (NameSpan | undefined)[]): NameSpan[] => {
  const names: NameSpan[] = [];
  for (const span of taken) if (span !== undefined && span !== names.at(-1)) names.push(span);
  return names;
};

/** The names in one sentence, in order, none overlapping. `cut`: the words of the sentence. */
export function namesIn(sentence: string, cut: Cut, { titles, called, proven }: Shown): NameSpan[] {
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
  for (const span of referencesIn(called, proven)) take(span);
  for (const span of housedNames(sentence)) take(span);
  for (const first of bareLists(sentence, proven)) takeList(first);
  for (const span of vouchedNames(sentence, titles, inOrder(taken))) take(span);
  for (const span of provenNames(sentence, proven)) takeList(span);
  for (const span of shownNames(sentence, cut, proven)) takeList(span);
  for (const span of knownNames(sentence, cut)) take(span);
  for (const span of builtNames(sentence, cut, (index) => taken[index] !== undefined)) takeList(span);
  return inOrder(taken);
}
