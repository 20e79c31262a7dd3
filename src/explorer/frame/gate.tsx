/** Lets the views be seen; where the service answers nobody without a token, asks for one instead. */
import type { ReactNode } from 'react';
import { useClosed } from '../client/closed.ts';
import { useText } from '../language/language.tsx';
import { useTitle } from '../parts/title.ts';
import { TokenForm } from './token-form.tsx';

function Closed() {
  const text = useText();
  useTitle(text.token.title);
  return (
    <div className="head">
      <h1 tabIndex={-1}>{text.token.title}</h1>
      <p className="under">{text.errors.UNAUTHENTICATED}</p>
      <TokenForm />
    </div>
  );
}

export const Gate = ({ children }: { readonly children: ReactNode }) => (useClosed() ? <Closed /> : children);
