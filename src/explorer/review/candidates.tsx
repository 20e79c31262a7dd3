/** One pair after the other, the likeliest first. */
import type { CombinedError } from '@urql/core';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { useText } from '../language/language.tsx';
import { Failure, Nothing, Waiting } from '../parts/states.tsx';
import { useShortcut } from '../search/shortcut.ts';
import { KeepApartDocument, MergeCandidatesDocument, MergeDocument, UndoDocument } from './review.generated.ts';
import { Side } from './side.tsx';

const choices = ['same', 'different', 'unsure', 'undo'] as const;
type Choice = (typeof choices)[number];
const keys: Readonly<Record<Choice, string>> = { same: 's', different: 'd', unsure: 'n', undo: 'z' };

/** Decides, undoes, and asks anew for what is left. */
function useDecisions(why: string) {
  const [{ data, error, fetching }, ask] = useQuery({ query: MergeCandidatesDocument, variables: {} });
  const [, merge] = useMutation(MergeDocument);
  const [, keepApart] = useMutation(KeepApartDocument);
  const [, undo] = useMutation(UndoDocument);
  const [made, setMade] = useState<readonly string[]>([]);
  const [skipped, setSkipped] = useState(0);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CombinedError | null>(null);

  const pair = data?.mergeCandidates.nodes[skipped];
  const ids = pair?.sides.map(({ thing }) => thing.id) ?? [];
  const last = made.at(-1);
  const decide = async (choice: Choice) => {
    if (busy) return;
    if (choice === 'unsure') return setSkipped(skipped + 1);
    setBusy(true);
    if (choice === 'undo') {
      const { error: failed } = last === undefined ? {} : await undo({ id: last, why });
      if (failed === undefined) setMade(made.slice(0, -1));
      setFailure(failed ?? null);
    } else {
      const answer = choice === 'same' ? await merge({ ids, why }) : await keepApart({ ids, why });
      const found = answer.data;
      const decision =
        found === undefined ? undefined : 'mergeEntities' in found ? found.mergeEntities : found.keepApart;
      if (decision !== undefined) setMade([...made, decision.id]);
      setFailure(answer.error ?? null);
    }
    ask({ requestPolicy: 'network-only' });
    setBusy(false);
  };
  return { pair, total: data?.mergeCandidates.totalCount, skipped, error, fetching, failure, busy, last, decide };
}

export function Candidates({ mayDecide }: { readonly mayDecide: boolean }) {
  const text = useText();
  const { pair, total, skipped, error, fetching, failure, busy, last, decide } = useDecisions(text.review.why);
  const can: Readonly<Record<Choice, boolean>> = {
    same: mayDecide && pair !== undefined && !busy,
    different: mayDecide && pair !== undefined && !busy,
    unsure: pair !== undefined,
    undo: mayDecide && last !== undefined && !busy,
  };
  const press = (choice: Choice) => () => {
    if (can[choice]) void decide(choice);
  };
  useShortcut(keys.same, press('same'));
  useShortcut(keys.different, press('different'));
  useShortcut(keys.unsure, press('unsure'));
  useShortcut(keys.undo, press('undo'));
  if (error !== undefined) return <Failure error={error} />;
  if (total === undefined) return <Waiting />;
  return (
    <section className="review" aria-busy={fetching || busy}>
      <p className="filters">
        {choices.map((choice) => (
          <button
            key={choice}
            type="button"
            className={choice === 'same' ? 'button main' : 'button'}
            disabled={!can[choice]}
            aria-keyshortcuts={keys[choice]}
            onClick={press(choice)}
          >
            {text.review[choice]} <kbd>{keys[choice].toUpperCase()}</kbd>
          </button>
        ))}
        <span className="soft number">{text.review.left(Math.max(0, total - skipped))}</span>
      </p>
      {failure !== null && <Failure error={failure} />}
      {pair === undefined ? (
        <Nothing>{text.review.none}</Nothing>
      ) : (
        <>
          <ul className="reasons">
            <li className="number">{text.review.score(`${Math.round(pair.score * 100)}%`)}</li>
            {pair.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <div className="reports">
            {pair.sides.map((side) => (
              <Side key={side.thing.id} side={side} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}
