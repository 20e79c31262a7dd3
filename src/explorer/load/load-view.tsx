/** Loading: files dropped or chosen, and what became of each load that the address names. Needs a token that may write. */
import { Link, useLocation, useSearch } from 'wouter';
import { TokenForm } from '../frame/token-form.tsx';
import { useText } from '../language/language.tsx';
import { useTitle } from '../parts/title.ts';
import { Loading } from './loading.tsx';
import { Sending } from './sending.tsx';

export function LoadView() {
  const text = useText();
  useTitle(text.load.title);
  const [, go] = useLocation();
  const ids = (new URLSearchParams(useSearch()).get('of') ?? '').split(',').filter((id) => id !== '');
  return (
    <>
      <header className="head">
        <h1 tabIndex={-1}>{text.load.title}</h1>
        <p className="under">{text.load.lead}</p>
      </header>
      <TokenForm />
      {ids.length === 0 ? (
        <Sending onSent={(sent) => go(`/load?of=${sent.join(',')}`)} />
      ) : (
        <>
          {ids.map((id) => (
            <Loading key={id} id={id} />
          ))}
          <p className="section">
            <Link href="/load" className="button">
              {text.load.another}
            </Link>
          </p>
        </>
      )}
    </>
  );
}
