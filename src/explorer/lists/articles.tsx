/** Every article, the newest first: by words in its text, and by its day. */
import { useText } from '../language/language.tsx';
import { ArticleEntry } from '../parts/article-entry.tsx';
import { Days } from '../parts/choice.tsx';
import { useAddress } from '../parts/use-address.ts';
import { addressOf } from '../routes.ts';
import { daysOf, orNone } from './chosen.ts';
import { Listed } from './listed.tsx';
import { ListedArticlesDocument } from './lists.generated.ts';
import { Words } from './words.tsx';

export function Articles() {
  const text = useText();
  const [address, change] = useAddress();
  const words = address.get('words') ?? '';
  const { from, to, filter: days } = daysOf(address);
  const filter = { ...days, ...(words !== '' && { text: words }) };
  return (
    <Listed
      className="plain"
      ask={ListedArticlesDocument}
      page={(after) => ({ filter: orNone(filter), after })}
      list={({ articles }) => articles}
      choices={
        <>
          <Words name={text.lists.words} />
          <Days from={from} to={to} onChange={change} />
        </>
      }
    >
      {({ node }) => <ArticleEntry key={node.id} article={node} href={addressOf(node)} />}
    </Listed>
  );
}
