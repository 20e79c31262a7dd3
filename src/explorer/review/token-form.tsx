/** Where the reader gives the token that lets them decide. */
import { type FormEvent, useState } from 'react';
import { keepToken } from '../client/token.ts';
import { useText } from '../language/language.tsx';

export function TokenForm({ token }: { readonly token: string | null }) {
  const text = useText();
  const [written, setWritten] = useState('');
  if (token !== null)
    return (
      <p className="filters">
        {text.review.hasToken}
        <button type="button" className="more" onClick={() => keepToken(null)}>
          {text.review.forget}
        </button>
      </p>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (written.trim() !== '') keepToken(written.trim());
  };
  return (
    <form className="filters" onSubmit={submit}>
      <label>
        {text.review.token}
        <input
          type="password"
          autoComplete="off"
          value={written}
          onChange={(event) => setWritten(event.target.value)}
        />
      </label>
      <button type="submit" className="button main">
        {text.review.use}
      </button>
      <span className="soft">{text.review.noToken}</span>
    </form>
  );
}
