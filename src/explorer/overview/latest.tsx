/** The newest of what is loaded. */
import { useText } from '../language/language.tsx';
import {
  ListedArticlesDocument,
  type ListedArticlesQuery,
  ListedEventsDocument,
  type ListedEventsQuery,
} from '../lists/lists.generated.ts';
import { ArticleEntry } from '../parts/article-entry.tsx';
import { EventEntry } from '../parts/event-entry.tsx';
import { Paged } from '../parts/paged.tsx';
import { Section } from '../parts/section.tsx';
import { addressOf } from '../routes.ts';

/** As many as stand there at first. */
const first = 12;

function Events({ edges }: Pick<ListedEventsQuery['events'], 'edges'>) {
  return (
    <ol className="rows">
      {edges.map(({ node: event }) => (
        <EventEntry key={event.id} event={event} />
      ))}
    </ol>
  );
}

function Articles({ edges }: Pick<ListedArticlesQuery['articles'], 'edges'>) {
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
          <Paged ask={ListedEventsDocument} page={(after) => ({ first, after })} list={({ events }) => events}>
            {({ edges }) => <Events edges={edges} />}
          </Paged>
        </Section>
      </div>
      <div>
        <Section title={text.overviewPage.latestArticles}>
          <Paged ask={ListedArticlesDocument} page={(after) => ({ first, after })} list={({ articles }) => articles}>
            {({ edges }) => <Articles edges={edges} />}
          </Paged>
        </Section>
      </div>
    </div>
  );
}
