/** What each paper says of the event, side by side, and where they contradict each other. */
import { Link } from 'wouter';
import { useText } from '../language/language.tsx';
import { Question } from '../parts/question.tsx';
import { Said } from '../parts/said.tsx';
import { Section } from '../parts/section.tsx';
import { addressOf, addressOfWords } from '../routes.ts';
import { ReportsDocument, type ReportsQuery } from './reports.generated.ts';

type Event = Extract<NonNullable<ReportsQuery['node']>, { __typename: 'Event' }>;
type Report = Event['reports'][number];

/** The day as far as the paper gives it; words such as `1月26日下午` have the time of day in them. */
function whenOf({ date, endDate, dateText, timeOfDay }: Report): string {
  if (date === null) return dateText ?? '';
  return [date, endDate === date ? null : endDate, timeOfDay].filter((part) => part !== null).join(' ');
}

function ReportCard({ report }: { readonly report: Report }) {
  const text = useText();
  const { article, name, attendance, places, evidence } = report;
  const told = [
    [text.event.calls, name],
    [text.event.day, whenOf(report)],
    [text.event.place, places.join('、')],
    [text.event.list, text.event.attendance[attendance]],
  ] as const;
  return (
    <article>
      <p className="soft number" lang="zh-Hans">
        {[article.publication, article.publishedOn, article.page].filter((part) => part !== null).join(' ')}
      </p>
      <h3 lang="zh-Hans">
        <Link href={addressOf(article)}>{article.title ?? text.untitled}</Link>
      </h3>
      <dl className="told">
        {told.map(
          ([label, value]) =>
            value !== '' && (
              <div key={label}>
                <dt>{label}</dt>
                <dd lang="zh-Hans">{value}</dd>
              </div>
            ),
        )}
      </dl>
      <ul>
        {evidence.map((said) => (
          <li key={`${said.start} ${said.end} ${said.rule}`} className="said">
            <Link href={addressOfWords(article.id, said)}>
              <q lang="zh-Hans">{said.quote}</q>
            </Link>
          </li>
        ))}
      </ul>
    </article>
  );
}

function Contradictions({ found }: { readonly found: Event['contradictions'] }) {
  const text = useText();
  if (found.length === 0) return null;
  return (
    <Section title={text.event.contradictions} count={found.length}>
      <ul className="plain">
        {found.map(({ fact, values }) => (
          <li key={fact}>
            <b>{text.event.facts[fact]}</b>
            {values.map(({ value, evidence }) => (
              <div key={value}>
                <span lang="zh-Hans">{value}</span>
                <Said evidence={evidence} />
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Reports({ id }: { readonly id: string }) {
  const text = useText();
  return (
    <Question ask={ReportsDocument} variables={{ id }}>
      {({ node }) =>
        node?.__typename === 'Event' && (
          <>
            <Section title={text.event.reports} count={node.reports.length}>
              <div className="reports">
                {node.reports.map((report) => (
                  <ReportCard key={report.article.id} report={report} />
                ))}
              </div>
            </Section>
            <Contradictions found={node.contradictions} />
          </>
        )
      }
    </Question>
  );
}
