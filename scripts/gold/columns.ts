/** Scores of whole corpora and of single texts. */
import type { AnnotatedPage } from './annotated.ts';
import type { AnnotatedText, Corpus } from './corpora.ts';
import { extracted } from './extract.ts';
import { judge } from './judge.ts';
import { Score } from './score.ts';

export interface Read {
  readonly text: AnnotatedText;
  readonly out: AnnotatedPage;
}

/** Extracts every text of a corpus, once. */
export const readAll = (corpus: Corpus): Read[] =>
  corpus.texts.map((text) => ({ text, out: extracted(text.source, text.raw) }));

/** The score of some texts together. */
export function scoreOf(read: readonly Read[]): Score {
  const score = new Score();
  for (const { text, out } of read) judge(score, text.gold, out);
  return score;
}
