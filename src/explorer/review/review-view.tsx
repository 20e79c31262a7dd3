/** What may be one thing: both sides with their words, and a decision by one key. Needs a token that may write. */
import { useToken } from '../client/token.ts';
import { TokenForm } from '../frame/token-form.tsx';
import { useText } from '../language/language.tsx';
import { useTitle } from '../parts/title.ts';
import { Candidates } from './candidates.tsx';

export function ReviewView() {
  const text = useText();
  useTitle(text.review.title);
  const token = useToken();
  return (
    <>
      <header className="head">
        <h1 tabIndex={-1}>{text.review.title}</h1>
        <p className="under">{text.review.lead}</p>
      </header>
      <TokenForm />
      <Candidates mayDecide={token !== null} />
    </>
  );
}
