/** What is marked in an article's text: each thing where it is named, and each sum of money. */
import type { Thing } from '../parts/things.ts';
import type { ArticleContentsQuery, ArticleQuery } from './article.generated.ts';
import { type Span, shortest } from './spans.ts';

export type Article = Extract<NonNullable<ArticleQuery['node']>, { __typename: 'Article' }>;
type Contents = Extract<NonNullable<ArticleContentsQuery['node']>, { __typename: 'Article' }>;
export type Content = Contents['contents']['edges'][number];

export interface Mark extends Span {
  /** `null` for a sum of money. */
  readonly thing: Thing | null;
}

/** The marks, in order, none within another. */
export function marksOf(contents: readonly Content[], amounts: readonly Span[]): Mark[] {
  const named = contents.flatMap(({ node, evidence }) =>
    evidence.map(({ start, end }) => ({ start, end, thing: node })),
  );
  return shortest<Mark>([...named, ...amounts.map(({ start, end }) => ({ start, end, thing: null }))]);
}
