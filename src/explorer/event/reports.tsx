/** What each paper says of the event, side by side, and where they contradict each other. */
import { Link } from 'wouter';
import { useSpeech, useText } from '../language/language.tsx';
import type { Language } from '../language/languages.ts';
import { wordIn } from '../language/vocabulary.ts';
import { Headline } from '../parts/headline.tsx';
import { Question } from '../parts/question.tsx';
import { Said } from '../parts/said.tsx';
import { Section } from '../parts/section.tsx';
import { addressOf, addressOfWords } from '../routes.ts';
import { ReportsDocument, type ReportsQuery } from './reports.generated.ts';

type Event = Extract<NonNullable<ReportsQuery['node']>, { __typename: 'Event' }>;
type Report = Event['reports'][number];

/** The day as far as the paper gives it; words such as `1月26日下午` have the time of day in them. */
function whenOf({ date, endDate, dateText, timeOfDay }: Report, language: Language): string {
  if (date === null) return dateText ?? '';
  return [date, endDate === date ? null : endDate, wordIn(language, timeOfDay)]
    .filter((part) => part !== null)
    .join(' ');
}

function ReportCard({ report }: { readonly report: Report }) {
  const { text, language } = useSpeech();
  const { article, name, attendance, places, evidence } = report;
  const told = [
    [text.event.calls, name],
    [text.event.day, whenOf(report, language)],
    [text.event.place, places.join(text.between)],
    [text.event.list, text.event.attendance[attendance]],
  ] as const;
  return (
    <article>
      <p className="soft number" lang="zh-Hans">
        {[article.publication, article.publishedOn, article.page].filter((part) => part !== null).join(' ')}
      </p>
      <h3>
        <Link href={addressOf(article)}>
          <Headline article={article} />
        </Link>
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
  const { text, language } = useSpeech();
  if (found.length === 0) return null;
  return (
    <Section title={text.event.contradictions} count={found.length}>
      <ul className="plain">
        {found.map(({ fact, values }) => (
          <li key={fact}>
            <b>{text.event.facts[fact]}</b>
            {values.map(({ value, evidence }) => (
              <div key={value}>
                <span lang="zh-Hans">{wordIn(language, value)}</span>
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
