/** The articles that a load brought, each leading to what was found in it. */
import { Link } from 'wouter';
import { useText } from '../language/language.tsx';
import { Headline } from '../parts/headline.tsx';
import { Question } from '../parts/question.tsx';
import { Nothing } from '../parts/states.tsx';
import { addressOf } from '../routes.ts';
import { LoadedDocument } from './load.generated.ts';

export function Found({ id }: { readonly id: string }) {
  const text = useText();
  return (
    <>
      <h3>{text.load.found}</h3>
      <Question ask={LoadedDocument} variables={{ id }}>
        {({ load }) =>
          load === null || load.articles.length === 0 ? (
            <Nothing>{text.load.foundNothing}</Nothing>
          ) : (
            <ol className="plain">
              {load.articles.map((article) => (
                <li key={article.id}>
                  <Link href={addressOf(article)}>
                    <Headline article={article} />
                  </Link>
                  <div className="soft number" lang="zh-Hans">
                    {[article.publication, article.publishedOn, article.page].filter((part) => part !== null).join(' ')}
                  </div>
                </li>
              ))}
            </ol>
          )
        }
      </Question>
    </>
  );
}
