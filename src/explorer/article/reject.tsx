/** A wrong fact, rejected where it stands: with why, and a way back. */
import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { useText } from '../language/language.tsx';
import type { Fact } from './facts.ts';
import { RejectDocument, TakeBackDocument } from './reject.generated.ts';

interface RejectProps {
  readonly articleId: string;
  readonly fact: Fact;
}

export function Reject({ articleId, fact }: RejectProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState('');
  const [decision, setDecision] = useState<string | null>(null);
  const [{ error, fetching }, reject] = useMutation(RejectDocument);
  const [, takeBack] = useMutation(TakeBackDocument);
  const [said] = fact.evidence;
  if (said === undefined) return null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { relation, from, to, title } = fact;
    const claim = { relation, from: from.id, to: to.id, article: articleId, start: said.start, end: said.end, title };
    const { data } = await reject({ fact: claim, why });
    if (data === undefined) return;
    setDecision(data.rejectFact.id);
    setOpen(false);
  };
  const undo = async () => {
    if (decision === null) return;
    const { data } = await takeBack({ id: decision, why: text.review.why });
    if (data !== undefined) setDecision(null);
  };
  if (decision !== null)
    return (
      <p className="rejected" role="status">
        {text.review.rejected}{' '}
        <button type="button" className="more" onClick={undo}>
          {text.review.undo}
        </button>
      </p>
    );
  if (!open)
    return (
      <button type="button" className="wrong" onClick={() => setOpen(true)}>
        {text.review.wrong}
      </button>
    );
  return (
    <form className="filters rejecting" onSubmit={submit}>
      <input
        className="field"
        aria-label={text.review.whyWrong}
        placeholder={text.review.whyWrong}
        required
        value={why}
        onChange={(event) => setWhy(event.target.value)}
      />
      <button type="submit" className="button" disabled={fetching}>
        {text.review.reject}
      </button>
      {error !== undefined && <span role="alert">{error.graphQLErrors[0]?.message ?? text.unreachable}</span>}
    </form>
  );
}
