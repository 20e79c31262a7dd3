/** The pair at hand, what can be decided of it, and what was. */
import type { CombinedError } from '@urql/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useAddress } from '../parts/use-address.ts';
import { useAnswer } from '../parts/use-answer.ts';
import { KeepApartDocument, MergeCandidateDocument, MergeDocument, UndoDocument } from './review.generated.ts';

export const choices = ['same', 'different', 'unsure', 'undo'] as const;
export type Choice = (typeof choices)[number];

/** Decides and undoes; `why` is kept with every decision. */
export function useDecisions(why: string) {
  // The pair at hand is the first after those that were left: it can be shared, and the back button leads to the one before.
  const [address, setAddress] = useAddress();
  const after = address.get('after');
  const { answer, error, asking } = useAnswer(MergeCandidateDocument, { after });
  const [, merge] = useMutation(MergeDocument);
  const [, keepApart] = useMutation(KeepApartDocument);
  const [, takeBack] = useMutation(UndoDocument);
  const [made, setMade] = useState<readonly string[]>([]);
  const [latest, setLatest] = useState<Choice | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CombinedError | null>(null);
  const pair = answer?.mergeCandidates.nodes[0];
  const last = made.at(-1);

  const settle = async (choice: 'same' | 'different'): Promise<CombinedError | undefined> => {
    const ids = pair?.sides.map(({ thing }) => thing.id) ?? [];
    if (choice === 'same') {
      const { data: found, error: failed } = await merge({ ids, why });
      if (found !== undefined) setMade([...made, found.mergeEntities.id]);
      return failed;
    }
    const { data: found, error: failed } = await keepApart({ ids, why });
    if (found !== undefined) setMade([...made, found.keepApart.id]);
    return failed;
  };
  /** What was skipped is shown again too: what is undone may stand before it. */
  const undo = async (): Promise<CombinedError | undefined> => {
    if (last === undefined) return undefined;
    const { error: failed } = await takeBack({ id: last, why });
    if (failed !== undefined) return failed;
    setMade(made.slice(0, -1));
    setAddress({ after: '' });
    return undefined;
  };
  const decide = async (choice: Choice) => {
    if (busy) return;
    setLatest(choice);
    if (choice === 'unsure') {
      return setAddress({ after: answer?.mergeCandidates.pageInfo.endCursor ?? '' }, true);
    }
    setBusy(true);
    const failed = choice === 'undo' ? await undo() : await settle(choice);
    setFailure(failed ?? null);
    if (failed !== undefined) setLatest(null);
    setBusy(false);
  };
  const left = answer?.mergeCandidates.totalCount ?? null;
  return { pair, left, after, error, failure, busy: busy || asking, canUndo: last !== undefined, latest, decide };
}
