/** The newest of what is loaded. */
import { Link } from 'wouter';
import { useText } from '../language/language.tsx';
import { Day } from '../parts/day.tsx';
import { Question } from '../parts/question.tsx';
import { Section } from '../parts/section.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { addressOf } from '../routes.ts';
import { LatestDocument, type LatestQuery } from './overview.generated.ts';

function LatestEvents({ events }: { readonly events: LatestQuery['events']['nodes'] }) {
  const text = useText();
  return (
    <ol className="rows">
      {events.map((event) => (
        <li key={event.id}>
          <Day date={event.date} words={event.dateText} />
          <div>
            <p className="what">
              <ThingLink thing={event} />
            </p>
            <p className="detail">
              {text.eventTypes[event.type]}
              {[...event.organizers, ...event.chairs].map((thing) => (
                <span key={thing.id}>
                  {' · '}
                  <ThingLink thing={thing} />
                </span>
              ))}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function LatestArticles({ articles }: { readonly articles: LatestQuery['articles']['nodes'] }) {
  const text = useText();
  return (
    <ol className="plain">
      {articles.map((article) => (
        <li key={article.id} lang="zh-Hans">
          <Link href={addressOf(article)}>{article.title ?? text.untitled}</Link>
          <div className="soft number">
            {[article.publication, article.publishedOn, article.page].filter((part) => part !== null).join(' ')}
          </div>
        </li>
      ))}
    </ol>
  );
}

export function Latest() {
  const text = useText();
  return (
    <div className="two section latest">
      <Question ask={LatestDocument} variables={{}}>
        {({ events, articles }) => (
          <>
            <div>
              <Section title={text.overviewPage.latestEvents}>
                <LatestEvents events={events.nodes} />
              </Section>
            </div>
            <div>
              <Section title={text.overviewPage.latestArticles}>
                <LatestArticles articles={articles.nodes} />
              </Section>
            </div>
          </>
        )}
      </Question>
    </div>
  );
}
