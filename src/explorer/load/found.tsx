/** What a load that has ended brought: each file with what became of it, and the articles, leading to what was found in them. */
import { useText } from '../language/language.tsx';
import { ArticleEntry } from '../parts/article-entry.tsx';
import { Question } from '../parts/question.tsx';
import { addressOf } from '../routes.ts';
import { LoadedDocument, type LoadedQuery, type LoadStateFragment } from './load.generated.ts';
import { OutcomeList } from './outcome-list.tsx';
import { outcomesOf } from './outcomes.ts';

type Article = NonNullable<LoadedQuery['load']>['articles'][number];

function Articles({ articles }: { readonly articles: readonly Article[] }) {
  const text = useText();
  if (articles.length === 0) return null;
  return (
    <>
      <h3>{text.load.found}</h3>
      <ol className="plain">
        {articles.map((article) => (
          <ArticleEntry key={article.id} article={article} href={addressOf(article)} />
        ))}
      </ol>
    </>
  );
}

export const Found = ({ load }: { readonly load: LoadStateFragment }) => (
  <Question ask={LoadedDocument} variables={{ id: load.id }}>
    {(data) => {
      const articles = data.load?.articles ?? [];
      const sources = articles.map(({ sourceUri }) => sourceUri);
      return (
        <>
          <OutcomeList outcomes={outcomesOf(load, sources)} />
          <Articles articles={articles} />
        </>
      );
    }}
  </Question>
);
