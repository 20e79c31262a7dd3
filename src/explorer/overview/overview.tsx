/** What is loaded, and where to begin. */
import { Link } from 'wouter';
import { useText } from '../language/language.tsx';
import { Question } from '../parts/question.tsx';
import { useTitle } from '../parts/title.ts';
import { addressOfAll } from '../routes.ts';
import { Figures } from './figures.tsx';
import { Latest } from './latest.tsx';
import { CountsDocument, type CountsQuery } from './overview.generated.ts';

function Counts({ data }: { readonly data: CountsQuery }) {
  const text = useText();
  const counts = ['articles', 'events', 'people', 'organizations', 'projects'] as const;
  return (
    <dl className="counts">
      {counts.map((name) => (
        <div key={name}>
          <dt>
            <Link href={addressOfAll(name)}>{text.overviewPage[name]}</Link>
          </dt>
          <dd className="number">{data[name].totalCount.toLocaleString('en')}</dd>
        </div>
      ))}
    </dl>
  );
}

function Loaded({ data }: { readonly data: CountsQuery }) {
  const text = useText();
  if (data.articles.totalCount === 0)
    return (
      <div className="state">
        <strong>{text.overviewPage.empty}</strong>
        <p>{text.overviewPage.emptyWhy}</p>
      </div>
    );
  return (
    <>
      <Counts data={data} />
      <Latest />
      <Figures articles={data.articles.totalCount} />
    </>
  );
}

export function Overview() {
  const text = useText();
  useTitle(text.name);
  return (
    <>
      <header className="head">
        <h1 tabIndex={-1}>{text.tagline}</h1>
        <p className="under">{text.overviewPage.lead}</p>
      </header>
      <Question ask={CountsDocument} variables={{}}>
        {(data) => <Loaded data={data} />}
      </Question>
    </>
  );
}
