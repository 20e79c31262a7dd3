/** What is loaded, and where to begin. */
import { useText } from '../language/language.tsx';
import { Question } from '../parts/question.tsx';
import { Section } from '../parts/section.tsx';
import { useTitle } from '../parts/title.ts';
import { Figures } from './figures.tsx';
import { LatestArticles, LatestEvents } from './latest.tsx';
import { OverviewDocument, type OverviewQuery } from './overview.generated.ts';

function Counts({ data }: { readonly data: OverviewQuery }) {
  const text = useText();
  const counts = ['articles', 'events', 'people', 'organizations', 'projects'] as const;
  return (
    <dl className="counts">
      {counts.map((name) => (
        <div key={name}>
          <dt>{text.overviewPage[name]}</dt>
          <dd className="number">{data[name].totalCount.toLocaleString('en')}</dd>
        </div>
      ))}
    </dl>
  );
}

function Loaded({ data }: { readonly data: OverviewQuery }) {
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
      <Figures />
      <div className="two section">
        <div>
          <Section title={text.overviewPage.latestEvents}>
            <LatestEvents events={data.events.nodes} />
          </Section>
        </div>
        <div>
          <Section title={text.overviewPage.latestArticles}>
            <LatestArticles articles={data.articles.nodes} />
          </Section>
        </div>
      </div>
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
      <Question ask={OverviewDocument} variables={{}}>
        {(data) => <Loaded data={data} />}
      </Question>
    </>
  );
}
