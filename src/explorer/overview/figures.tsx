/** What the loaded papers are and tell: events a month, who is most active, which days are in. */
import { useText } from '../language/language.tsx';
import { Question } from '../parts/question.tsx';
import { Section } from '../parts/section.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import type { Thing } from '../parts/things.ts';
import { HeatMap } from './heat-map.tsx';
import { Months } from './months.tsx';
import { FiguresDocument, type FiguresQuery } from './overview.generated.ts';

interface Active {
  readonly events: number;
  readonly node: Thing;
}

function MostActive({ title, active }: { readonly title: string; readonly active: readonly Active[] }) {
  const text = useText();
  const most = Math.max(1, ...active.map(({ events }) => events));
  if (active.length === 0) return null;
  return (
    <Section title={title}>
      <ol className="bars">
        {active.map(({ node, events }) => (
          <li key={node.id} data-kind={node.__typename}>
            <ThingLink thing={node} />
            <span className="number">{text.overviewPage.times(events)}</span>
            <span className="bar" style={{ width: `${(100 * events) / most}%` }} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Papers({ coverage }: Pick<FiguresQuery, 'coverage'>) {
  const text = useText();
  return (
    <Section title={text.overviewPage.papers}>
      <ul className="plain">
        {coverage.publications.map(({ publication, articles, days, pages, firstDay, lastDay }) => (
          <li key={publication}>
            <b lang="zh-Hans">{publication}</b>{' '}
            <span className="soft number">
              {firstDay} – {lastDay} · {text.overviewPage.loaded(days, pages, articles)}
            </span>
          </li>
        ))}
      </ul>
      <p className="fine">{text.overviewPage.papersNote}</p>
    </Section>
  );
}

export function Figures() {
  const text = useText();
  return (
    <Question ask={FiguresDocument} variables={{}}>
      {({ statistics, coverage }) => (
        <>
          <Section title={text.overviewPage.perMonth}>
            <Months months={statistics.perMonth} />
          </Section>
          <HeatMap months={statistics.perMonth.map(({ month }) => month)} />
          <div className="three section">
            <MostActive title={text.overviewPage.activePeople} active={statistics.people} />
            <MostActive title={text.overviewPage.activeCompanies} active={statistics.organizations} />
            <Papers coverage={coverage} />
          </div>
        </>
      )}
    </Question>
  );
}
