/** An article: the text as printed, everything marked in it, and what it states. */
import { Question } from '../parts/question.tsx';
import { NoSuchThing } from '../parts/states.tsx';
import { ArticleDocument } from './article.generated.ts';
import { ArticleHead } from './article-head.tsx';
import { ReadingDesk } from './reading-desk.tsx';

export const ArticleView = ({ id }: { readonly id: string }) => (
  <Question ask={ArticleDocument} variables={{ id }}>
    {({ node }) =>
      node?.__typename === 'Article' ? (
        <article>
          <ArticleHead article={node} />
          <ReadingDesk article={node} />
        </article>
      ) : (
        <NoSuchThing />
      )
    }
  </Question>
);
