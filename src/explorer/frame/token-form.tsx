/** Where the reader gives their token, which is tried before it is kept, or has it forgotten. */
import { type FormEvent, useState } from 'react';
import { tryToken, type Verdict } from '../client/send.ts';
import { keepToken, useToken } from '../client/token.ts';
import { useText } from '../language/language.tsx';

function useTrial() {
  const [busy, setBusy] = useState(false);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const give = async (token: string) => {
    setBusy(true);
    const found = await tryToken(token);
    setBusy(false);
    setVerdict(found);
    if (found === 'TAKEN') keepToken(token);
  };
  return { busy, verdict, give };
}

function Asking() {
  const text = useText();
  const [written, setWritten] = useState('');
  const { busy, verdict, give } = useTrial();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy && written.trim() !== '') void give(written.trim());
  };
  return (
    <form className="filters" onSubmit={submit} aria-busy={busy}>
      <label>
        {text.token.name}
        <input
          type="password"
          autoComplete="off"
          aria-invalid={verdict === 'BAD_TOKEN'}
          value={written}
          onChange={(event) => setWritten(event.target.value)}
        />
      </label>
      <button type="submit" className="button main" disabled={busy}>
        {text.token.use}
      </button>
      <span className="soft">{text.token.how}</span>
      {verdict !== null && verdict !== 'TAKEN' && !busy && (
        <span role="alert" className="refused">
          {text.token.refused[verdict]}
        </span>
      )}
    </form>
  );
}

export function TokenForm() {
  const text = useText();
  if (useToken() === null) return <Asking />;
  return (
    <p className="filters">
      {text.token.kept}
      <button type="button" className="more" onClick={() => keepToken(null)}>
        {text.token.forget}
      </button>
    </p>
  );
}
