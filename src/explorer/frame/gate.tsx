/** Lets the views be seen; where the service answers nobody without a token, asks for one instead. */
import type { ReactNode } from 'react';
import { useRefusal } from '../client/refusal.ts';
import { keepToken } from '../client/token.ts';
import { useText } from '../language/language.tsx';
import { useTitle } from '../parts/title.ts';
import { TokenForm } from './token-form.tsx';

function Closed({ why }: { readonly why: 'UNAUTHENTICATED' | 'BAD_TOKEN' }) {
  const text = useText();
  useTitle(text.token.title);
  return (
    <div className="head">
      <h1 tabIndex={-1}>{text.token.title}</h1>
      <p className="under" role="alert">
        {text.errors[why]}
      </p>
      {why === 'BAD_TOKEN' ? (
        <p className="state">
          <button type="button" className="button main" onClick={() => keepToken(null)}>
            {text.token.forget}
          </button>
        </p>
      ) : (
        <TokenForm />
      )}
    </div>
  );
}

export function Gate({ children }: { readonly children: ReactNode }) {
  const refusal = useRefusal();
  return refusal === null ? children : <Closed why={refusal} />;
}
