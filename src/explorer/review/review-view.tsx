/** What may be one thing: both sides with their words, and a decision by one key. Needs a token that may write. */
import { useToken } from '../client/token.ts';
import { useText } from '../language/language.tsx';
import { useTitle } from '../parts/title.ts';
import { Candidates } from './candidates.tsx';
import { TokenForm } from './token-form.tsx';

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
      <TokenForm token={token} />
      <Candidates mayDecide={token !== null} />
    </>
  );
}
