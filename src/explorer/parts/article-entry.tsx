/** One article of a list: its headline, which leads to it, and where it was printed. */
import type { ComponentProps } from 'react';
import { Link } from 'wouter';
import { Headline } from './headline.tsx';

interface ArticleEntryProps {
  readonly article: ComponentProps<typeof Headline>['article'] & {
    readonly publication: string | null;
    readonly publishedOn: string | null;
    readonly page: string | null;
  };
  /** The address of the article, or of words in it. */
  readonly href: string;
}

export function ArticleEntry({ article, href }: ArticleEntryProps) {
  return (
    <li>
      <Link href={href}>
        <Headline article={article} />
      </Link>
      <div className="soft number" lang="zh-Hans">
        {[article.publication, article.publishedOn, article.page].filter((part) => part !== null).join(' ')}
      </div>
    </li>
  );
}
