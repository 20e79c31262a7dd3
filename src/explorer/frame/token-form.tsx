/** Where the reader gives their token, or has it forgotten. */
import { type FormEvent, useState } from 'react';
import { keepToken, useToken } from '../client/token.ts';
import { useText } from '../language/language.tsx';

export function TokenForm() {
  const text = useText();
  const token = useToken();
  const [written, setWritten] = useState('');
  if (token !== null)
    return (
      <p className="filters">
        {text.token.kept}
        <button type="button" className="more" onClick={() => keepToken(null)}>
          {text.token.forget}
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
        {text.token.name}
        <input
          type="password"
          autoComplete="off"
          value={written}
          onChange={(event) => setWritten(event.target.value)}
        />
      </label>
      <button type="submit" className="button main">
        {text.token.use}
      </button>
      <span className="soft">{text.token.how}</span>
    </form>
  );
}
