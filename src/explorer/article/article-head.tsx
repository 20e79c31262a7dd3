/** The headline, and which paper of which day. */
import { useText } from '../language/language.tsx';
import { LongDay } from '../parts/day.tsx';
import { openingOf } from '../parts/opening.ts';
import { Kind } from '../parts/thing-link.tsx';
import { useTitle } from '../parts/title.ts';
import type { Article } from './marks.ts';

export function ArticleHead({ article }: { readonly article: Article }) {
  const text = useText();
  const title = article.title ?? openingOf(article.text);
  useTitle(title);
  const { publication, publishedOn, page, section, subtitle, reporters, sourceUri } = article;
  return (
    <header className="head">
      <p className="over">
        <Kind of="Article">{text.articleKinds[article.kind]}</Kind>
        {publication !== null && <b lang="zh-Hans">{publication}</b>}
        {publishedOn !== null && <LongDay date={publishedOn} />}
        {page !== null && <span>{text.article.page(page)}</span>}
        {section !== null && <span lang="zh-Hans">{section}</span>}
      </p>
      <h1 tabIndex={-1} lang="zh-Hans">
        {title}
      </h1>
      <p className="under" lang="zh-Hans">
        {subtitle !== null && <b>{subtitle}</b>}
        {reporters.length > 0 && (
          <span>
            {text.article.reporters} {reporters.join(text.between)}
          </span>
        )}
        {sourceUri !== null && /^https?:/u.test(sourceUri) && (
          <a href={sourceUri} rel="noreferrer">
            {sourceUri}
          </a>
        )}
      </p>
    </header>
  );
}
