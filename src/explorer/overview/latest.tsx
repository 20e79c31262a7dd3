/** The newest of what is loaded. */
import { Link } from 'wouter';
import { useText } from '../language/language.tsx';
import { Day } from '../parts/day.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { addressOf } from '../routes.ts';
import type { OverviewQuery } from './overview.generated.ts';

export function LatestEvents({ events }: { readonly events: OverviewQuery['events']['nodes'] }) {
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

export function LatestArticles({ articles }: { readonly articles: OverviewQuery['articles']['nodes'] }) {
  const text = useText();
  return (
    <ol className="plain">
      {articles.map((article) => (
        <li key={article.id} lang="zh-Hans">
          <Link href={addressOf(article)}>{article.title ?? text.kinds.Article}</Link>
          <div className="soft number">
            {[article.publication, article.publishedOn, article.page].filter((part) => part !== null).join(' ')}
          </div>
        </li>
      ))}
    </ol>
  );
}
