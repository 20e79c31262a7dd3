/** What the loaded papers are and tell: events a month, who is most active, which days are in. */
import { useText } from '../language/language.tsx';
import type { Text } from '../language/zh.ts';
import { latestOffice } from '../parts/office.ts';
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
  /** What tells it from others of its name. */
  readonly detail?: string;
}

function activeOf({ events, node }: FiguresQuery['statistics']['people'][number], text: Text): Active {
  const office = latestOffice(node.positions, text);
  return { events, node, detail: office === '' && node.scope !== null ? text.readIn(node.scope) : office };
}

function MostActive({ title, active }: { readonly title: string; readonly active: readonly Active[] }) {
  const text = useText();
  const most = Math.max(1, ...active.map(({ events }) => events));
  if (active.length === 0) return null;
  return (
    <Section title={title}>
      <ol className="bars">
        {active.map(({ node, events, detail }) => (
          <li key={node.id} data-kind={node.__typename}>
            <span className="one">
              <ThingLink thing={node} />{' '}
              <span className="soft" lang="zh-Hans">
                {detail}
              </span>
            </span>
            <span className="number">{text.overviewPage.times(events)}</span>
            <span className="bar" style={{ width: `${(100 * events) / most}%` }} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Papers({ coverage, all }: Pick<FiguresQuery, 'coverage'> & { readonly all: number }) {
  const text = useText();
  const nameless = all - coverage.publications.reduce((sum, { articles }) => sum + articles, 0);
  return (
    <Section title={text.overviewPage.papers}>
      <ul className="plain">
        {coverage.publications.map(({ publication, articles, days, pages, firstDay, lastDay }) => (
          <li key={publication}>
            <b lang="zh-Hans">{publication}</b>{' '}
            <span className="soft number">
              {[...new Set([firstDay, lastDay])].join(' – ')} · {text.overviewPage.loaded(days, pages, articles)}
            </span>
          </li>
        ))}
        {nameless > 0 && <li className="soft">{text.overviewPage.nameless(nameless)}</li>}
      </ul>
      <p className="fine">{text.overviewPage.papersNote}</p>
    </Section>
  );
}

/** @param articles how many are loaded in all, also of no known paper. */
export function Figures({ articles }: { readonly articles: number }) {
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
            <MostActive
              title={text.overviewPage.activePeople}
              active={statistics.people.map((one) => activeOf(one, text))}
            />
            <MostActive title={text.overviewPage.activeCompanies} active={statistics.organizations} />
            <Papers coverage={coverage} all={articles} />
          </div>
        </>
      )}
    </Question>
  );
}
