/** The newest of what is loaded. */
import { useText } from '../language/language.tsx';
import { ArticleEntry } from '../parts/article-entry.tsx';
import { EventEntry } from '../parts/event-entry.tsx';
import { Paged } from '../parts/paged.tsx';
import { Section } from '../parts/section.tsx';
import { addressOf } from '../routes.ts';
import {
  LatestArticlesDocument,
  type LatestArticlesQuery,
  LatestEventsDocument,
  type LatestEventsQuery,
} from './overview.generated.ts';

function Events({ edges }: Pick<LatestEventsQuery['events'], 'edges'>) {
  return (
    <ol className="rows">
      {edges.map(({ node: event }) => (
        <EventEntry key={event.id} event={event} />
      ))}
    </ol>
  );
}

function Articles({ edges }: Pick<LatestArticlesQuery['articles'], 'edges'>) {
  return (
    <ol className="plain">
      {edges.map(({ node: article }) => (
        <ArticleEntry key={article.id} article={article} href={addressOf(article)} />
      ))}
    </ol>
  );
}

export function Latest() {
  const text = useText();
  return (
    <div className="two section latest">
      <div>
        <Section title={text.overviewPage.latestEvents}>
          <Paged ask={LatestEventsDocument} page={(after) => ({ after })} list={({ events }) => events}>
            {({ edges }) => <Events edges={edges} />}
          </Paged>
        </Section>
      </div>
      <div>
        <Section title={text.overviewPage.latestArticles}>
          <Paged ask={LatestArticlesDocument} page={(after) => ({ after })} list={({ articles }) => articles}>
            {({ edges }) => <Articles edges={edges} />}
          </Paged>
        </Section>
      </div>
    </div>
  );
}
