/** A question to the API and what to show while there is no answer. */
import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import type { ReactNode } from 'react';
import { Failure, Waiting } from './states.tsx';
import { useAnswer } from './use-answer.ts';

interface QuestionProps<Data, Variables extends AnyVariables> {
  readonly ask: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  readonly children: (data: Data) => ReactNode;
}

/** Shows `children` of the answer; skeleton lines before it, and an error with a way to try again. */
export function Question<Data, Variables extends AnyVariables>(props: QuestionProps<Data, Variables>) {
  const { ask, variables, children } = props;
  const { answer, error, again } = useAnswer(ask, variables);
  if (error !== undefined) return <Failure error={error} retry={again} />;
  return answer === undefined ? <Waiting /> : children(answer);
}
